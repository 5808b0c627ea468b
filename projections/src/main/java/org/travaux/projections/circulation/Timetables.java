package org.travaux.projections.circulation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.TimetableEvent;
import org.travaux.core.event.TimetableEvent.StepDone;
import org.travaux.core.event.TimetableEvent.StepRescheduled;
import org.travaux.core.event.TimetableEvent.TimetableAgreed;
import org.travaux.core.event.TimetableEvent.TimetableProposed;
import org.travaux.core.event.TimetableId;
import org.travaux.core.kept.InOrder;
import org.travaux.projections.circulation.Timetable.State;

/// All timetables of one instrument, side by side, in the order in which they were proposed.
public record Timetables(InOrder<TimetableId, Timetable> inOrder) {

  /// Over the events of one instrument's [org.travaux.core.event.Tag#circulation].
  public static final Fold<Timetables> FOLD =
      Fold.of(TimetableEvent.class, new Timetables(InOrder.empty()), Timetables::evolve);

  public List<Timetable> timetables() {
    return inOrder.all();
  }

  private Timetables evolve(TimetableEvent event, Recorded recorded) {
    if (event instanceof TimetableProposed now) {
      return now.insteadOf().map(this::contested).orElse(this).proposed(now, recorded);
    }
    return switch (event) {
      case StepRescheduled now -> with(event, timetable -> timetable.rescheduled(now, recorded));
      case StepDone now -> with(event, timetable -> timetable.done(now, recorded));
      case TimetableAgreed _ ->
          inOrder.find(event.timetable()).isEmpty()
              ? this
              : othersSetAside().with(event, timetable -> timetable.agreed(recorded));
      case TimetableProposed _ -> this;
    };
  }

  private Timetables proposed(TimetableProposed now, Recorded recorded) {
    return new Timetables(inOrder.with(now.timetable(), Timetable.of(now, recorded)));
  }

  private Timetables contested(TimetableId id) {
    return with(id, other -> other.state() == State.AGREED ? other.now(State.CONTESTED) : other);
  }

  private Timetables othersSetAside() {
    var all = this;
    for (var timetable : timetables()) {
      all = all.with(timetable.timetable(), other -> other.now(State.SET_ASIDE));
    }
    return all;
  }

  private Timetables with(TimetableEvent event, UnaryOperator<Timetable> change) {
    return with(event.timetable(), change);
  }

  private Timetables with(TimetableId id, UnaryOperator<Timetable> change) {
    return new Timetables(inOrder.with(id, change));
  }
}
