package org.travaux.core.agenda;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.AgendaEvent.AgendaItemAdded;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;

/// An item comes onto the agenda. Adding it again in the same words at the same place changes
/// nothing.
///
/// @param under the item that it is a part of
/// @param after the one that it stands behind; the first there if empty
public record AddAgendaItem(
    MeetingId meeting,
    BodyId body,
    AgendaItemId item,
    String title,
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
    Wording.line("title", title);
    if (outline.has(item)) {
      if (outline.title(item).equals(Optional.of(title))
          && outline.over(item).equals(under)
          && outline.before(item).equals(after)) {
        return List.of();
      }
      throw new Refusal(TAKEN, "item", "Another item has the id " + item + ".");
    }
    if (outline.size() >= Places.ITEMS_LIMIT) {
      throw new Refusal(CLOSED, "item", "An agenda has at most " + Places.ITEMS_LIMIT + " items.");
    }
    Places.require(outline, under, after, 1);
    return List.of(new AgendaItemAdded(meeting, item, title, under, after));
  }
}
