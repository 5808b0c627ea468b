package org.travaux.core.action;

import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.ActionEvent.ActionDueChanged;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Due;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;

/// It is due at another time: agreed, and so not counted among how often it was carried over.
public record ChangeDue(BodyId body, ActionItem item, Due due, String reason, Given given)
    implements Decision<Known> {

  public ChangeDue {
    due = due.meant();
  }

  @Override
  public Boundary<Known> boundary() {
    return Known.of(body, item, Known.meeting(due));
  }

  @Override
  public List<Event> decide(Known known) {
    known.permitted(given);
    var open = known.open(body, item);
    known.checkDue(due, body);
    Wording.line("reason", reason);
    return open.due().equals(Optional.of(due))
        ? List.of()
        : List.of(new ActionDueChanged(body, item, due, reason, open.instruments(item)));
  }
}
