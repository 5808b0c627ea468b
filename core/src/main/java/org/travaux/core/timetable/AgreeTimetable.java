package org.travaux.core.timetable;

import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.TimetableEvent.TimetableAgreed;
import org.travaux.core.event.TimetableId;
import org.travaux.core.podium.Podium;

/// The chair declares which timetable holds; all others are set aside.
public record AgreeTimetable(
    InstrumentId instrument, BodyId body, TimetableId timetable, Given given)
    implements Decision<Podium.Beside<Plans>> {

  @Override
  public Boundary<Podium.Beside<Plans>> boundary() {
    return Podium.beside(Plans.of(instrument, body), body);
  }

  @Override
  public List<Event> decide(Podium.Beside<Plans> known) {
    var plans = known.permitted(given);
    plans.requireBefore(body);
    plans.requireStanding("timetable", timetable);
    return isAlone(plans.timetables())
        ? List.of()
        : List.of(new TimetableAgreed(instrument, timetable));
  }

  private boolean isAlone(Plans.Timetables all) {
    return all.agreed().equals(Optional.of(timetable))
        && all.proposed().size() == all.aside().size() + 1;
  }
}
