package org.travaux.core.timetable;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.StepId;
import org.travaux.core.event.TimetableEvent.StepDone;
import org.travaux.core.event.TimetableId;

/// A step was done, on these days.
public record CompleteStep(
    InstrumentId instrument,
    BodyId body,
    TimetableId timetable,
    StepId step,
    Days days,
    Given given)
    implements Decision<Plans> {

  /// Behind Greenwich it is still yesterday; ahead of it, tomorrow has begun.
  private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

  @Override
  public Boundary<Plans> boundary() {
    return Plans.of(instrument, body);
  }

  @Override
  public List<Event> decide(Plans plans) {
    plans.permitted(body, given, Act.CIRCULATE);
    var done = plans.step(timetable, step).done();
    if (done.isPresent() && !done.equals(Optional.of(days))) {
      throw new Refusal(TAKEN, "step", "It was done on " + done.get() + ".");
    }
    if (days.last().isAfter(given.at().atOffset(EARLIEST_ZONE).toLocalDate())) {
      throw new Refusal(INVALID, "days", "What is still to come is not done.");
    }
    return done.isPresent() ? List.of() : List.of(new StepDone(instrument, timetable, step, days));
  }
}
