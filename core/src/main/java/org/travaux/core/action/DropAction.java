package org.travaux.core.action;

import java.util.List;
import java.util.stream.Stream;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.ActionEvent.ActionDropped;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;

/// Nobody is to do it any more.
public record DropAction(BodyId body, ActionItem item, String reason, Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(body, item, Stream.of());
  }

  @Override
  public List<Event> decide(Known known) {
    known.permitted(given);
    var open = known.open(body, item);
    Wording.line("reason", reason);
    return List.of(new ActionDropped(body, item, reason, open.instruments(item)));
  }
}
