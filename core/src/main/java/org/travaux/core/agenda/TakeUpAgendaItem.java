package org.travaux.core.agenda;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AgendaEvent.AgendaItemTakenUp;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;

/// Who is in the chair takes an item up, for the first time or once more after it was closed.
public record TakeUpAgendaItem(MeetingId meeting, BodyId body, AgendaItemId item, Given given)
    implements Decision<Gathering> {

  @Override
  public Boundary<Gathering> boundary() {
    return Gathering.of(meeting, body);
  }

  @Override
  public List<Event> decide(Gathering gathering) {
    var sitting = gathering.presided(body, given);
    return switch (gathering.passage(item).state()) {
      case OPEN -> List.of();
      case SUSPENDED ->
          throw new Refusal(CLOSED, "item", "The item is suspended: it can be resumed.");
      case PENDING, CLOSED -> List.of(new AgendaItemTakenUp(meeting, sitting.sitting(), item));
    };
  }
}
