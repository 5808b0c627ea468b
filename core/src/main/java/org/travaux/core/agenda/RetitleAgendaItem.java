package org.travaux.core.agenda;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.AgendaEvent.AgendaItemRetitled;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;

/// An item is called something else.
public record RetitleAgendaItem(
    MeetingId meeting, BodyId body, AgendaItemId item, String title, Given given)
    implements Decision<Gathering> {

  @Override
  public Boundary<Gathering> boundary() {
    return Gathering.of(meeting, body);
  }

  @Override
  public List<Event> decide(Gathering gathering) {
    var outline = gathering.permitted(body, given, Act.KEEP_DOCUMENTS).outline();
    gathering.requireItem("item", item);
    Wording.line("title", title);
    return outline.title(item).equals(Optional.of(title))
        ? List.of()
        : List.of(new AgendaItemRetitled(meeting, item, title));
  }
}
