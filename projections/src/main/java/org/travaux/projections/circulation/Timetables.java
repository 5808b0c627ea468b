package org.travaux.projections.circulation;

import java.util.List;
import java.util.Objects;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.TimetableEvent;
import org.travaux.core.event.TimetableEvent.StepDone;
import org.travaux.core.event.TimetableEvent.StepRescheduled;
import org.travaux.core.event.TimetableEvent.TimetableAgreed;
import org.travaux.core.event.TimetableEvent.TimetableProposed;
import org.travaux.core.event.TimetableId;
import org.travaux.projections.circulation.Timetable.State;

/// All timetables of one instrument, side by side, in the order in which they were proposed.
public record Timetables(PVector<TimetableId> order, PMap<TimetableId, Timetable> byId) {

  /// Over the events of one instrument's [org.travaux.core.event.Tag#circulation].
  public static final Fold<Timetables> FOLD =
      new Fold<>() {
        @Override
        public Timetables initial() {
          return new Timetables(TreePVector.empty(), HashTreePMap.empty());
        }

        @Override
        public Timetables evolve(Timetables state, Recorded recorded) {
          return recorded.event() instanceof TimetableEvent event
              ? state.evolve(event, recorded)
              : state;
        }
      };

  public List<Timetable> timetables() {
    return order.stream().map(byId::get).map(Objects::requireNonNull).toList();
  }

  private Timetables evolve(TimetableEvent event, Recorded recorded) {
    if (event instanceof TimetableProposed now) {
      return now.insteadOf().map(this::contested).orElse(this).proposed(now, recorded);
    }
    var timetable = byId.get(event.timetable());
    if (timetable == null) {
      return this;
    }
    return switch (event) {
      case StepRescheduled now -> with(timetable.rescheduled(now, recorded));
      case StepDone now -> with(timetable.done(now, recorded));
      case TimetableAgreed _ -> othersSetAside().with(timetable.agreed(recorded));
      case TimetableProposed _ -> this;
    };
  }

  private Timetables proposed(TimetableProposed now, Recorded recorded) {
    return new Timetables(
        byId.containsKey(now.timetable()) ? order : order.plus(now.timetable()),
        byId.plus(now.timetable(), Timetable.of(now, recorded)));
  }

  private Timetables contested(TimetableId id) {
    var other = byId.get(id);
    return other == null || other.state() != State.AGREED ? this : with(other.now(State.CONTESTED));
  }

  private Timetables othersSetAside() {
    var all = this;
    for (var timetable : byId.values()) {
      all = all.with(timetable.now(State.SET_ASIDE));
    }
    return all;
  }

  private Timetables with(Timetable timetable) {
    return new Timetables(order, byId.plus(timetable.timetable(), timetable));
  }
}
