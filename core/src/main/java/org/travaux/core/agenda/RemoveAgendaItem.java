package org.travaux.core.agenda;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AgendaEvent.AgendaItemRemoved;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.proceedings.Passage;

/// An item goes off the agenda: one that nothing stands under, that no document is allocated to and
/// that nobody has taken up.
public record RemoveAgendaItem(MeetingId meeting, BodyId body, AgendaItemId item, Given given)
    implements Decision<Gathering> {

  @Override
  public Boundary<Gathering> boundary() {
    return Gathering.of(meeting, body);
  }

  @Override
  public List<Event> decide(Gathering gathering) {
    var outline = gathering.permitted(body, given, Act.KEEP_DOCUMENTS).outline();
    if (gathering.passage(item).state() != Passage.State.PENDING) {
      throw new Refusal(CLOSED, "item", "The item was taken up.");
    }
    if (!outline.under(Optional.of(item)).isEmpty()) {
      throw new Refusal(CONTRADICTED, "item", "There are items under this one.");
    }
    if (!outline.documents(item).isEmpty()) {
      throw new Refusal(CONTRADICTED, "item", "There are documents under this item.");
    }
    return List.of(new AgendaItemRemoved(meeting, item));
  }
}
