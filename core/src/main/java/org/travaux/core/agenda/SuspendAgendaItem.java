package org.travaux.core.agenda;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.AgendaEvent.AgendaItemSuspended;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;

/// Who is in the chair leaves an item for later.
public record SuspendAgendaItem(
    MeetingId meeting, BodyId body, AgendaItemId item, String reason, Given given)
    implements Decision<Gathering> {

  @Override
  public Boundary<Gathering> boundary() {
    return Gathering.of(meeting, body);
  }

  @Override
  public List<Event> decide(Gathering gathering) {
    var sitting = gathering.presided(body, given);
    Wording.line("reason", reason);
    return switch (gathering.passage(item).state()) {
      case OPEN -> List.of(new AgendaItemSuspended(meeting, sitting.sitting(), item, reason));
      case SUSPENDED -> List.of();
      case PENDING, CLOSED -> throw new Refusal(CLOSED, "item", "The item is not open.");
    };
  }
}
