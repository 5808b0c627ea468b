package org.travaux.core.pending;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.travaux.core.pending.Ground.Change;
import org.travaux.core.pending.Ground.Moved;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Side;

/// What changed of late in what a proposal reads: enough to bring a sponsor's change of its words
/// that comes late up to now, and to know one that is sent twice. What a proposal reads changes by
/// its sponsors' hands, and by the text that it is over. Immutable, and bounded.
///
/// @param since all that sponsors typed behind this position is known, and since then no words went
///     to another provision
/// @param typed by its sponsors
/// @param grounds of its open changes of words
public record Readings(LogPosition since, Lately<Typed> typed, List<Ground> grounds) {

  /// A sponsor's change.
  ///
  /// @param over how many edits of the text were before it
  public record Typed(LogPosition position, PersonId person, ProposalTextEdited event, int over) {

    ProvisionId provision() {
      return event.provision();
    }

    Change change() {
      return new Change(position, event.edit());
    }

    /// What was typed for a provision behind a position, the oldest first.
    static List<Change> since(Lately<Typed> typed, ProvisionId provision, LogPosition base) {
      return typed
          .newestFirst()
          .takeWhile(one -> one.position().isAfter(base))
          .filter(one -> one.provision().equals(provision))
          .map(Typed::change)
          .toList()
          .reversed();
    }
  }

  /// From here on it reads like this; nothing is known of before.
  ///
  /// @param open its changes of words
  /// @param edits of the text of a provision
  static Readings since(
      LogPosition at, List<Modify> open, Function<ProvisionId, Lately<Moved>> edits) {
    return since(at, Lately.none(), open, edits);
  }

  /// From here on it reads otherwise altogether. What was typed before is still known when it is
  /// sent again.
  Readings anew(LogPosition at, List<Modify> open, Function<ProvisionId, Lately<Moved>> edits) {
    return since(at, typed, open, edits);
  }

  private static Readings since(
      LogPosition at,
      Lately<Typed> typed,
      List<Modify> open,
      Function<ProvisionId, Lately<Moved>> edits) {
    return new Readings(
        at,
        typed,
        open.stream()
            .map(
                modify ->
                    Ground.from(
                        modify.provision(),
                        edits.apply(modify.provision()),
                        typed.count(),
                        at,
                        modify.edit()))
            .toList());
  }

  /// After a sponsor typed.
  ///
  /// @param changeOf the open change of a provision's words right before
  Readings typed(
      ProposalTextEdited event,
      LogPosition at,
      PersonId by,
      Function<ProvisionId, Optional<Modify>> changeOf) {
    int over = ground(event.provision()).map(ground -> ground.edits().count()).orElse(0);
    var now = typed.plus(new Typed(at, by, event, over));
    return typed.isFull()
        ? new Readings(known(), now, noted(at, now, changeOf))
        : new Readings(since, now, grounds);
  }

  /// So far back all is known that is left when one more comes.
  private LogPosition known() {
    return typed.older().stream()
        .findFirst()
        .map(Typed::position)
        .filter(last -> last.isAfter(since))
        .orElse(since);
  }

  private List<Ground> noted(
      LogPosition at, Lately<Typed> now, Function<ProvisionId, Optional<Modify>> changeOf) {
    return grounds.stream()
        .map(
            ground ->
                changeOf
                    .apply(ground.provision())
                    .map(Modify::edit)
                    .map(
                        proposed ->
                            new Ground.Then(
                                at.plus(-1), ground.edits().count(), typed.count(), proposed))
                    .map(then -> ground.noting(then, now))
                    .orElse(ground))
        .toList();
  }

  /// After something happened to the text. A cut or a join takes words from one provision to
  /// another, and what was seen before is not carried there.
  ///
  /// @param before the open change of a provision's words right before
  /// @param now its parts, right behind
  /// @param edits of late of the text of a provision, with this one
  Readings after(
      InstrumentEvent event,
      LogPosition at,
      Function<ProvisionId, Optional<Modify>> before,
      List<Part> now,
      Function<ProvisionId, Lately<Moved>> edits) {
    return switch (event) {
      case TextEdited(_, var on, _, _, _, _) ->
          before
              .apply(on)
              .map(modify -> moved(on, edits.apply(on), at, modify.edit()))
              .orElse(this);
      case ProvisionSplit split when before.apply(split.provision()).isPresent() ->
          anew(at, Part.changes(now), edits);
      case ProvisionsMerged merged
          when before.apply(merged.provision()).or(() -> before.apply(merged.from())).isPresent() ->
          anew(at, Part.changes(now), edits);
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

  private Readings moved(ProvisionId on, Lately<Moved> edits, LogPosition at, Edit proposed) {
    return new Readings(
        since,
        typed,
        grounds.stream()
            .map(
                ground ->
                    ground.provision().equals(on)
                        ? ground.moved(edits, typed, at, proposed)
                        : ground)
            .toList());
  }

  private Optional<Ground> ground(ProvisionId provision) {
    return grounds.stream().filter(ground -> ground.provision().equals(provision)).findFirst();
  }

  public Optional<Typed> accepted(EditId id) {
    return typed.newestFirst().filter(one -> one.event().id().equals(id)).findFirst();
  }

  /// Whether all is known that changed after the position in what it reads for a provision.
  public boolean reaches(ProvisionId provision, LogPosition base) {
    return !base.isBefore(since)
        && ground(provision).filter(ground -> !ground.reaches(base)).isEmpty();
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

  private List<Change> since(ProvisionId provision, LogPosition base) {
    return ground(provision)
        .map(ground -> ground.since(base, typed))
        .orElseGet(() -> Typed.since(typed, provision, base));
  }
}
