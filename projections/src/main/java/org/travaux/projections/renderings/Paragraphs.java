package org.travaux.projections.renderings;

import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentEvent.TextImported;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;

/// The provisions of one text without their words: whether there are any, and when they changed.
///
/// @param merged those whose words are in another one now
record Paragraphs(
    PMap<ProvisionId, Paragraphs.Paragraph> byId, PSet<ProvisionId> merged, LastMoves moves) {

  static final Paragraphs NONE =
      new Paragraphs(HashTreePMap.empty(), HashTreePSet.empty(), LastMoves.FOLD.initial());

  /// @param length in UTF-16 code units
  record Paragraph(int length, boolean suppressed) {}

  Paragraphs evolve(InstrumentEvent event, Recorded recorded) {
    return words(event).moved(LastMoves.FOLD.evolve(moves, recorded));
  }

  private Paragraphs words(InstrumentEvent event) {
    return switch (event) {
      case ProvisionInserted now ->
          inserted(now.provision(), new Paragraph(now.text().length(), false));
      case TextEdited now -> edited(now);
      case ProvisionSplit now -> split(now);
      case ProvisionsMerged now -> merged(now);
      case ProvisionSuppressed now -> suppressed(now.provision(), true);
      case ProvisionRestored now -> suppressed(now.provision(), false);
      case InstrumentOpened _,
          TextImported _,
          ProvisionMoved _,
          InstrumentFrozen _,
          InstrumentUnfrozen _ ->
          this;
    };
  }

  private Paragraphs moved(LastMoves now) {
    return new Paragraphs(byId, merged, now);
  }

  private Paragraphs with(ProvisionId id, Paragraph now) {
    return new Paragraphs(byId.plus(id, now), merged, moves);
  }

  private Paragraphs inserted(ProvisionId id, Paragraph paragraph) {
    return byId.containsKey(id) || merged.contains(id) ? this : with(id, paragraph);
  }

  private Paragraphs edited(TextEdited now) {
    var there = byId.get(now.provision());
    return there == null
        ? this
        : with(
            now.provision(), new Paragraph(there.length + now.edit().growth(), there.suppressed));
  }

  private Paragraphs split(ProvisionSplit now) {
    var there = byId.get(now.provision());
    return there == null
        ? this
        : with(now.provision(), new Paragraph(now.at(), there.suppressed))
            .inserted(now.into(), new Paragraph(there.length - now.at(), there.suppressed));
  }

  private Paragraphs merged(ProvisionsMerged now) {
    var there = byId.get(now.provision());
    var gone = byId.get(now.from());
    if (there == null || gone == null) {
      return this;
    }
    var whole = new Paragraph(there.length + gone.length, there.suppressed);
    return new Paragraphs(
        byId.minus(now.from()).plus(now.provision(), whole), merged.plus(now.from()), moves);
  }

  private Paragraphs suppressed(ProvisionId id, boolean now) {
    var there = byId.get(id);
    return there == null ? this : with(id, new Paragraph(there.length, now));
  }

  /// Whether it is part of the text as it would be printed.
  boolean has(ProvisionId id) {
    var there = byId.get(id);
    return there != null && !there.suppressed;
  }

  boolean hasWords(ProvisionId id) {
    var there = byId.get(id);
    return there != null && !there.suppressed && there.length > 0;
  }
}
