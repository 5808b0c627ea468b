package org.travaux.core.agenda;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AgendaEvent.AgendaItemMoved;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;

/// An item stands elsewhere on the agenda, with all that is under it. Its number follows, its id
/// does not.
public record MoveAgendaItem(
    MeetingId meeting,
    BodyId body,
    AgendaItemId item,
    Optional<AgendaItemId> under,
    Optional<AgendaItemId> after,
    Given given)
    implements Decision<Gathering> {

  @Override
  public Boundary<Gathering> boundary() {
    return Gathering.of(meeting, body);
  }

  @Override
  public List<Event> decide(Gathering gathering) {
    var outline = gathering.permitted(body, given, Act.KEEP_DOCUMENTS).outline();
    gathering.requireItem("item", item);
    Places.require(outline, under, after, outline.depth(item));
    if (under.filter(above -> outline.isWithin(above, item)).isPresent()) {
      throw new Refusal(INVALID, "under", "An item cannot stand under itself.");
    }
    if (after.filter(item::equals).isPresent()) {
      throw new Refusal(INVALID, "after", "An item cannot stand behind itself.");
    }
    return outline.over(item).equals(under) && outline.before(item).equals(after)
        ? List.of()
        : List.of(new AgendaItemMoved(meeting, item, under, after));
  }
}
