package org.travaux.core.agenda;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import java.util.Set;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.AgendaEvent.OrderOfWorkSet;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;

/// Items are gone through in this order; those that are not named follow in the agenda's.
public record SetOrderOfWork(
    MeetingId meeting, BodyId body, List<AgendaItemId> order, String reason, Given given)
    implements Decision<Gathering> {

  public SetOrderOfWork {
    order = List.copyOf(order);
  }

  @Override
  public Boundary<Gathering> boundary() {
    return Gathering.of(meeting, body);
  }

  @Override
  public List<Event> decide(Gathering gathering) {
    var proceedings = gathering.permitted(body, given, Act.KEEP_DOCUMENTS);
    Wording.line("reason", reason);
    if (Set.copyOf(order).size() < order.size()) {
      throw new Refusal(INVALID, "order", "The same is named twice.");
    }
    order.forEach(item -> gathering.requireItem("order", item));
    return proceedings
            .order()
            .filter(now -> now.order().equals(order) && now.reason().equals(reason))
            .isPresent()
        ? List.of()
        : List.of(new OrderOfWorkSet(meeting, order, reason));
  }
}
