package org.travaux.core.action;

import java.util.List;
import java.util.stream.Stream;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.ActionEvent.ActionReassigned;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.Owner;

/// Others are to do it.
public record ReassignAction(
    BodyId body, ActionItem item, List<Owner> owners, String reason, Given given)
    implements Decision<Known> {

  public ReassignAction {
    owners = List.copyOf(owners);
  }

  @Override
  public Boundary<Known> boundary() {
    return Known.of(body, item, Stream.of());
  }

  @Override
  public List<Event> decide(Known known) {
    known.permitted(given);
    var open = known.open(body, item);
    known.checkOwners(owners);
    Wording.line("reason", reason);
    return open.owners().equals(owners)
        ? List.of()
        : List.of(new ActionReassigned(body, item, owners, reason, open.instruments(item)));
  }
}
