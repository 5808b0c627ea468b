package org.travaux.projections.actions;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.travaux.core.event.Due;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;
import org.travaux.core.proceedings.Sessions;
import org.travaux.projections.actions.ListedAction.Said;

/// What was kept open, deferred or referred, and is to come back to a meeting. It is open until
/// something else is declared of all that it is about.
///
/// @param decided what else was declared of what it is about, by rulings that hold
/// @param reopened whether it no longer holds
/// @param carrying in the lists of which meetings it stands
/// @param waiting for a sitting, if that is what is meant
/// @param sitting that waits for it now, if one was opened
public record Matter(
    Ruled ruled,
    Said said,
    PMap<Target, PSet<RulingId>> decided,
    boolean reopened,
    Carrying carrying,
    Optional<Sittings.Waiting> waiting,
    Optional<Sittings.Opened> sitting) {

  public enum State {
    OPEN,
    /// Something else was declared since.
    DECIDED,
    /// The ruling no longer holds.
    REOPENED
  }

  /// Empty for a ruling that leaves nothing to come back.
  ///
  /// @param waiting for a sitting, if that is what is meant
  static Optional<Matter> of(Ruled ruled, Recorded recorded, Optional<Sittings.Waiting> waiting) {
    return comesBack(ruled.outcome())
        ? Optional.of(
            new Matter(
                ruled,
                Said.of(recorded),
                HashTreePMap.empty(),
                false,
                Carrying.NOWHERE,
                waiting,
                Optional.empty()))
        : Optional.empty();
  }

  private static boolean comesBack(Outcome outcome) {
    var isLeft =
        outcome instanceof Outcome.KeptOpen
            || outcome instanceof Outcome.Deferred
            || outcome instanceof Outcome.Referred;
    return isLeft && (outcome.due().isPresent() || outcome.back().isPresent());
  }

  public State state() {
    if (reopened) {
      return State.REOPENED;
    }
    return ruled.targets().stream().map(Matter::whole).allMatch(decided::containsKey)
        ? State.DECIDED
        : State.OPEN;
  }

  /// The meetings in whose lists it stands: that at which it is due, and those it was carried to.
  public Stream<ListedAction.Stop> stops() {
    return carrying.stops().stream();
  }

  /// The last of them; empty as long as none is convened.
  public Optional<MeetingId> at() {
    return carrying.at();
  }

  /// How it stands in the list of a meeting; empty if it does not.
  public Optional<ListedAction.Stop> stop(MeetingId meeting) {
    return carrying.stop(meeting);
  }

  /// Who declares something of an option does so of the choice.
  static Target whole(Target target) {
    return target instanceof Target.OfOption(var instrument, var set, _)
        ? new Target.OfOptionSet(instrument, set)
        : target;
  }

  /// After something else was declared.
  ///
  /// @param named of what, with options as the choices that they are of
  Matter decided(Ruled by, Set<Target> named) {
    if (!by.instrument().equals(ruled.instrument())) {
      return this;
    }
    boolean isAll = named.contains(new Target.OfInstrument(by.instrument()));
    var now = decided;
    for (var one : ruled.targets()) {
      var target = whole(one);
      if (isAll || named.contains(target)) {
        now = now.plus(target, now.getOrDefault(target, HashTreePSet.empty()).plus(by.ruling()));
      }
    }
    return new Matter(ruled, said, now, reopened, carrying, waiting, sitting);
  }

  /// After a ruling no longer holds: this one, or one that declared something else.
  Matter reopened(Target.OfRuling ruling) {
    if (!ruling.instrument().equals(ruled.instrument())) {
      return this;
    }
    var now = decided;
    for (var one : decided.entrySet()) {
      var left = one.getValue().minus(ruling.ruling());
      now = left.isEmpty() ? now.minus(one.getKey()) : now.plus(one.getKey(), left);
    }
    return new Matter(
        ruled,
        said,
        now,
        reopened || ruling.ruling().equals(ruled.ruling()),
        carrying,
        waiting,
        sitting);
  }

  /// Where it stands now, as the meetings are.
  Matter settled(Sessions sessions, Set<MeetingId> passed, Sittings sittings) {
    if (state() != State.OPEN) {
      return this;
    }
    var called = due(sessions);
    var now =
        carrying.settled(sessions, passed, _ -> called.or(() -> waiting.flatMap(sittings::due)));
    var sits =
        called.isPresent() ? Optional.<Sittings.Opened>empty() : sittings.at(waiting, now.at());
    return now.equals(carrying) && sits.equals(sitting)
        ? this
        : new Matter(ruled, said, decided, reopened, now, waiting, sits);
  }

  private Optional<MeetingId> due(Sessions sessions) {
    var outcome = ruled.outcome();
    if (outcome.due().isPresent()) {
      return outcome.due().filter(sessions::has);
    }
    return outcome
        .back()
        .flatMap(words -> sessions.called(Due.named(words), ruled.meeting(), said.at()));
  }
}
