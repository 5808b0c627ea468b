package org.travaux.core.agenda;

import java.util.ArrayList;
import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.AgendaEvent.AgendaItemSuspended;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.SittingEvent.SittingClosed;
import org.travaux.core.proceedings.Passage;

/// Who is in the chair closes the sitting. Items that are open are suspended with it.
public record CloseSitting(MeetingId meeting, BodyId body, Given given)
    implements Decision<Gathering> {

  @Override
  public Boundary<Gathering> boundary() {
    return Gathering.of(meeting, body);
  }

  @Override
  public List<Event> decide(Gathering gathering) {
    var sitting = gathering.chaired(body, given);
    var events = new ArrayList<Event>();
    for (var item : gathering.proceedings().items(Passage.State.OPEN)) {
      events.add(
          new AgendaItemSuspended(meeting, sitting.sitting(), item, "The sitting was closed."));
    }
    events.add(new SittingClosed(meeting, sitting.sitting(), gathering.bodies()));
    return events;
  }
}
