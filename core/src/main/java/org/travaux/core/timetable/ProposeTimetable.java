package org.travaux.core.timetable;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.TimetableEvent.PlannedStep;
import org.travaux.core.event.TimetableEvent.TimetableProposed;

/// A way through all steps is proposed, perhaps in place of another one: both stand side by side
/// from then on, and neither is agreed until it is ruled. Proposing it again in the same words
/// changes nothing.
public record ProposeTimetable(TimetableProposed timetable, Given given)
    implements Decision<Plans> {

  private static final int STEPS_LIMIT = 100;

  @Override
  public Boundary<Plans> boundary() {
    return Plans.of(timetable.instrument(), timetable.body());
  }

  @Override
  public List<Event> decide(Plans plans) {
    plans.permitted(timetable.body(), given, Act.CIRCULATE);
    var there = plans.timetables().proposed().get(timetable.timetable());
    if (there != null) {
      if (there.equals(timetable)) {
        return List.of();
      }
      throw new Refusal(TAKEN, "timetable", "Another timetable has this id.");
    }
    Wording.line("title", timetable.title());
    var steps = timetable.steps();
    if (steps.isEmpty()
        || steps.size() > STEPS_LIMIT
        || steps.stream().map(PlannedStep::step).distinct().count() < steps.size()) {
      throw new Refusal(
          INVALID, "steps", "A timetable has 1 to " + STEPS_LIMIT + " steps, none of them twice.");
    }
    steps.forEach(step -> Wording.line("steps", step.title()));
    timetable.insteadOf().ifPresent(other -> plans.requireStanding("insteadOf", other));
    return List.of(timetable);
  }
}
