package org.travaux.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.text.Edit;

/// What happens to the text under negotiation.
public sealed interface InstrumentEvent extends Event {

  InstrumentId instrument();

  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.of(instrument()));
  }

  /// The provisions that it changes, their places among that.
  default List<ProvisionId> touched() {
    return switch (this) {
      case TextEdited edited -> List.of(edited.provision());
      case ProvisionInserted inserted -> List.of(inserted.provision());
      case ProvisionMoved moved -> List.of(moved.provision());
      case ProvisionSplit split -> List.of(split.provision(), split.into());
      case ProvisionsMerged merged -> List.of(merged.provision(), merged.from());
      case ProvisionSuppressed suppressed -> List.of(suppressed.provision());
      case ProvisionRestored restored -> List.of(restored.provision());
      case InstrumentOpened _, TextImported _, InstrumentFrozen _, InstrumentUnfrozen _ ->
          List.of();
    };
  }

  /// Words change, or come to stand elsewhere: whatever points at words goes with them.
  sealed interface WordsMoved extends InstrumentEvent {}

  /// A text is before the body from now on; it has no provisions yet.
  ///
  /// @param kind resolution, decision, opinion, plan, report ... as people call it
  /// @param language BCP 47: `en`, `zh`, `ar`
  record InstrumentOpened(
      InstrumentId instrument, BodyId body, String title, String kind, String language)
      implements InstrumentEvent {
    @Override
    public Set<Tag> tags() {
      return Set.of(Tag.of(instrument), Tag.of(body));
    }
  }

  /// The provisions that follow in the same batch came from this source.
  ///
  /// @param sha256 of the source's bytes, in hexadecimal
  record TextImported(InstrumentId instrument, String source, String sha256, int provisions)
      implements InstrumentEvent {}

  /// A provision is part of the draft.
  ///
  /// @param after the provision it stands behind; empty at the very beginning
  /// @param alignment the mark that ties it to the same provision in other languages
  record ProvisionInserted(
      InstrumentId instrument,
      ProvisionId provision,
      Optional<ProvisionId> after,
      Form form,
      String text,
      Optional<String> alignment)
      implements InstrumentEvent {}

  record ProvisionMoved(
      InstrumentId instrument, ProvisionId provision, Optional<ProvisionId> after, Form form)
      implements InstrumentEvent {}

  /// The text from `at` on is now the text of `into`, which stands right behind.
  ///
  /// @param at in UTF-16 code units
  record ProvisionSplit(InstrumentId instrument, ProvisionId provision, int at, ProvisionId into)
      implements WordsMoved {}

  /// The text of `from` now ends the text of `provision`; `from` is no longer part of the draft.
  ///
  /// @param at where the added text begins, in UTF-16 code units
  record ProvisionsMerged(InstrumentId instrument, ProvisionId provision, int at, ProvisionId from)
      implements WordsMoved {}

  /// No longer part of the text, and still there for who asks.
  record ProvisionSuppressed(InstrumentId instrument, ProvisionId provision)
      implements InstrumentEvent {}

  record ProvisionRestored(InstrumentId instrument, ProvisionId provision)
      implements InstrumentEvent {}

  /// A provision's text changed.
  ///
  /// @param edit over the provision's text as it stood right before
  /// @param id what the author's client calls it
  /// @param digest of the edit as it was sent, to tell a repetition from a reuse of the id
  /// @param undoes the author's own edit that this takes back
  record TextEdited(
      InstrumentId instrument,
      ProvisionId provision,
      Edit edit,
      EditId id,
      int digest,
      Optional<LogPosition> undoes)
      implements WordsMoved {}

  record InstrumentFrozen(InstrumentId instrument, String reason) implements InstrumentEvent {}

  record InstrumentUnfrozen(InstrumentId instrument) implements InstrumentEvent {}
}
