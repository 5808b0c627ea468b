package org.travaux.projections.circulation;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.Days;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.StepId;
import org.travaux.core.event.TimetableEvent.Phase;
import org.travaux.core.event.TimetableEvent.StepDone;
import org.travaux.core.event.TimetableEvent.StepRescheduled;
import org.travaux.core.event.TimetableEvent.TimetableProposed;
import org.travaux.core.event.TimetableId;

/// One way for a text to go through its steps, as it was planned and as it went.
///
/// @param insteadOf the one that it was proposed in place of
/// @param agreed the last time that it was declared to hold
public record Timetable(
    TimetableId timetable,
    String title,
    State state,
    Optional<TimetableId> insteadOf,
    Said proposed,
    Optional<Said> agreed,
    PVector<Step> steps) {

  /// Whether it holds.
  public enum State {
    PROPOSED,
    AGREED,
    /// It was agreed, and another one was proposed in its place.
    CONTESTED,
    SET_ASIDE
  }

  /// One step of it.
  ///
  /// @param plans all that there ever were; the last one holds
  public record Step(
      StepId step, Phase phase, String title, PVector<Plan> plans, Optional<Done> done) {}

  /// When a step was to be.
  ///
  /// @param reason none for the first plan
  public record Plan(Days days, Optional<String> reason, Said said) {}

  /// When a step was.
  public record Done(Days days, Said said) {}

  static Timetable of(TimetableProposed now, Recorded recorded) {
    var said = Said.of(recorded);
    var steps = TreePVector.<Step>empty();
    for (var step : now.steps()) {
      var plan = new Plan(step.days(), Optional.empty(), said);
      steps =
          steps.plus(
              new Step(
                  step.step(),
                  step.phase(),
                  step.title(),
                  TreePVector.singleton(plan),
                  Optional.empty()));
    }
    return new Timetable(
        now.timetable(),
        now.title(),
        State.PROPOSED,
        now.insteadOf(),
        said,
        Optional.empty(),
        steps);
  }

  Timetable rescheduled(StepRescheduled now, Recorded recorded) {
    var plan = new Plan(now.days(), Optional.of(now.reason()), Said.of(recorded));
    return with(
        now.step(),
        step ->
            new Step(
                step.step(), step.phase(), step.title(), step.plans().plus(plan), step.done()));
  }

  Timetable done(StepDone now, Recorded recorded) {
    var done = Optional.of(new Done(now.days(), Said.of(recorded)));
    return with(
        now.step(), step -> new Step(step.step(), step.phase(), step.title(), step.plans(), done));
  }

  Timetable agreed(Recorded recorded) {
    return new Timetable(
        timetable, title, State.AGREED, insteadOf, proposed, Optional.of(Said.of(recorded)), steps);
  }

  Timetable now(State other) {
    return new Timetable(timetable, title, other, insteadOf, proposed, agreed, steps);
  }

  private Timetable with(StepId id, UnaryOperator<Step> change) {
    var all = steps;
    for (int at = 0; at < steps.size(); at++) {
      if (steps.get(at).step().equals(id)) {
        all = all.with(at, change.apply(steps.get(at)));
      }
    }
    return new Timetable(timetable, title, state, insteadOf, proposed, agreed, all);
  }
}
