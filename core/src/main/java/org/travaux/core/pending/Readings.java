package org.travaux.core.pending;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import org.travaux.core.draft.Stretch;
import org.travaux.core.event.EditId;
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
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Proposal.Modify;
import org.travaux.core.event.ProposalEvent.ProposalTextEdited;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Side;

/// What changed of late in what a proposal reads: enough to bring a sponsor's change of its words
/// that comes late up to now, and to know one that is sent twice. What a proposal reads changes by
/// its sponsors' hands, and by the text that it is over. Immutable, and bounded.
///
/// @param since all changes behind this position are known, and since then no words went to
///     another provision
/// @param newest the last of those changes, the newest first: an edit adds one to each proposal on
///     its provision, so that has to cost little
/// @param older those before, which are dropped all at once when the newest are as many
public record Readings(LogPosition since, PStack<Change> newest, PStack<Change> older) {

  /// So many of the last changes are known for certain, and twice as many at most.
  static final int LIMIT = 128;

  /// Something changed in what the proposal reads for one provision.
  public sealed interface Change {

    LogPosition position();

    ProvisionId provision();

    /// Of what it read right before.
    Edit edit();
  }

  /// A sponsor's.
  public record Typed(LogPosition position, PersonId person, ProposalTextEdited event)
      implements Change {

    @Override
    public ProvisionId provision() {
      return event.provision();
    }

    @Override
    public Edit edit() {
      return event.edit();
    }
  }

  /// The text's, under an open change of its words.
  ///
  /// @param under what happened to the text
  /// @param proposed the change that is proposed, as it was right before
  record Carried(LogPosition position, ProvisionId provision, Edit under, Edit proposed)
      implements Change {

    @Override
    public Edit edit() {
      return under.transform(proposed, Side.LEFT);
    }
  }

  static Readings since(LogPosition since) {
    return new Readings(since, ConsPStack.empty(), ConsPStack.empty());
  }

  /// From here on it reads otherwise altogether. What was typed before is still known when it is
  /// sent again.
  Readings anew(LogPosition at) {
    return new Readings(at, newest, older);
  }

  Readings plus(Change change) {
    if (newest.size() < LIMIT) {
      return new Readings(since, newest.plus(change), older);
    }
    var known = older.isEmpty() ? since : later(since, older.getFirst().position());
    return new Readings(known, ConsPStack.<Change>singleton(change), newest);
  }

  /// After something happened to the text. A cut or a join takes words from one provision to
  /// another, and what was seen before is not carried there.
  ///
  /// @param changeOf a provision's words, if that is what the proposal is about and open
  Readings after(
      InstrumentEvent event, LogPosition at, Function<ProvisionId, Optional<Modify>> changeOf) {
    return switch (event) {
      case TextEdited(_, var provision, var edit, _, _, _) ->
          changeOf
              .apply(provision)
              .map(modify -> plus(new Carried(at, provision, edit, modify.edit())))
              .orElse(this);
      case ProvisionSplit split when changeOf.apply(split.provision()).isPresent() -> anew(at);
      case ProvisionsMerged merged
          when changeOf
              .apply(merged.provision())
              .or(() -> changeOf.apply(merged.from()))
              .isPresent() ->
          anew(at);
      case ProvisionSplit _,
          ProvisionsMerged _,
          ProvisionInserted _,
          ProvisionMoved _,
          ProvisionSuppressed _,
          ProvisionRestored _,
          InstrumentOpened _,
          TextImported _,
          InstrumentFrozen _,
          InstrumentUnfrozen _ ->
          this;
    };
  }

  private static LogPosition later(LogPosition one, LogPosition other) {
    return one.isAfter(other) ? one : other;
  }

  public Optional<Typed> accepted(EditId id) {
    return newestFirst()
        .filter(change -> change instanceof Typed typed && typed.event().id().equals(id))
        .map(Typed.class::cast)
        .findFirst();
  }

  /// Whether all is known that changed after the position.
  public boolean reaches(LogPosition base) {
    return !base.isBefore(since);
  }

  /// A change of what the proposal read at `base`, over what it reads now; who was accepted first
  /// stands first.
  public Edit carry(ProvisionId provision, LogPosition base, Edit edit) {
    var carried = edit;
    for (var change : since(provision, base)) {
      carried = carried.transform(change.edit(), Side.RIGHT);
    }
    return carried;
  }

  /// Words of what the proposal read at `base`, where they stand now.
  public Stretch carry(ProvisionId provision, LogPosition base, Stretch words) {
    var carried = words;
    for (var change : since(provision, base)) {
      carried = carried.after(provision, change.edit());
    }
    return carried;
  }

  /// How long what it read at `base` was.
  ///
  /// @param now how long it is
  public int lengthAt(ProvisionId provision, LogPosition base, int now) {
    int length = now;
    for (var change : since(provision, base)) {
      length -= change.edit().growth();
    }
    return length;
  }

  private Stream<Change> newestFirst() {
    return Stream.concat(newest.stream(), older.stream());
  }

  /// Behind a position, the oldest first.
  private List<Change> since(ProvisionId provision, LogPosition base) {
    return newestFirst()
        .takeWhile(change -> change.position().isAfter(base))
        .filter(change -> change.provision().equals(provision))
        .toList()
        .reversed();
  }
}
