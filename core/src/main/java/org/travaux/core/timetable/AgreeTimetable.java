package org.travaux.core.timetable;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.TimetableEvent.TimetableAgreed;
import org.travaux.core.event.TimetableId;

/// The chair declares which timetable holds; all others are set aside.
public record AgreeTimetable(
    InstrumentId instrument, BodyId body, TimetableId timetable, Given given)
    implements Decision<Plans> {

  @Override
  public Boundary<Plans> boundary() {
    return Plans.of(instrument, body);
  }

  @Override
  public List<Event> decide(Plans plans) {
    plans.permitted(body, given, Act.RULE);
    plans.standing("timetable", timetable);
    return isAlone(plans.timetables())
        ? List.of()
        : List.of(new TimetableAgreed(instrument, timetable));
  }

  private boolean isAlone(Plans.Timetables all) {
    return all.agreed().equals(Optional.of(timetable))
        && all.proposed().size() == all.aside().size() + 1;
  }
}
