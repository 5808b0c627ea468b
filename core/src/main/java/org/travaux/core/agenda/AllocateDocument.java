package org.travaux.core.agenda;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import java.util.Set;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AgendaEvent.DocumentAllocated;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;

/// A document is considered under these items, and no longer under others; under none, it is taken
/// off the agenda.
public record AllocateDocument(
    MeetingId meeting, BodyId body, DocumentId document, List<AgendaItemId> items, Given given)
    implements Decision<Papers.Known> {

  private static final int ITEMS_LIMIT = 20;

  public AllocateDocument {
    items = List.copyOf(items);
  }

  @Override
  public Boundary<Papers.Known> boundary() {
    return Papers.Known.of(meeting, body);
  }

  @Override
  public List<Event> decide(Papers.Known known) {
    var gathering = known.gathering();
    var outline = gathering.permitted(body, given, Act.KEEP_DOCUMENTS).outline();
    if (!items.isEmpty()) {
      known.papers().require(document);
    }
    if (items.size() > ITEMS_LIMIT || Set.copyOf(items).size() < items.size()) {
      throw new Refusal(
          INVALID, "items", "A document is under at most " + ITEMS_LIMIT + " different items.");
    }
    items.forEach(item -> gathering.requireItem("items", item));
    return outline.itemsOf(document).equals(items)
        ? List.of()
        : List.of(new DocumentAllocated(meeting, document, items));
  }
}
