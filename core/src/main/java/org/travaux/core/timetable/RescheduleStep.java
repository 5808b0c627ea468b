package org.travaux.core.timetable;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.StepId;
import org.travaux.core.event.TimetableEvent.StepRescheduled;
import org.travaux.core.event.TimetableId;

/// A step that is still to come is planned for other days.
public record RescheduleStep(
    InstrumentId instrument,
    BodyId body,
    TimetableId timetable,
    StepId step,
    Days days,
    String reason,
    Given given)
    implements Decision<Plans> {

  @Override
  public Boundary<Plans> boundary() {
    return Plans.of(instrument, body);
  }

  @Override
  public List<Event> decide(Plans plans) {
    plans.permitted(body, given, Act.CIRCULATE);
    var now = plans.step(timetable, step);
    if (now.done().isPresent()) {
      throw new Refusal(CLOSED, "step", "It was done on " + now.done().get() + ".");
    }
    Wording.line("reason", reason);
    return now.planned().equals(days)
        ? List.of()
        : List.of(new StepRescheduled(instrument, timetable, step, days, reason));
  }
}
