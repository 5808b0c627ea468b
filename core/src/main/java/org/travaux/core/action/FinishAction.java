package org.travaux.core.action;

import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.ActionEvent;
import org.travaux.core.event.ActionEvent.ActionDone;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.Paper;

/// It is done, as whoever keeps the record says, or whoever was to do it.
///
/// @param outcome the document that came of it
public record FinishAction(
    BodyId body, ActionItem item, Optional<Paper> outcome, Optional<String> remark, Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(body, item, outcome.map(Paper::meeting).stream());
  }

  @Override
  public List<Event> decide(Known known) {
    var own =
        Optional.ofNullable(known.items().items().get(item))
            .map(Items.Item::owners)
            .orElse(List.of());
    if (!known.isOwn(own, given)) {
      known.permitted(given);
    }
    var there = known.present(body, item);
    remark.ifPresent(words -> Wording.line("remark", words));
    outcome.ifPresent(paper -> known.around().checkPaper("outcome", paper, body));
    ActionEvent done = new ActionDone(body, item, outcome, remark, there.instruments(item));
    if (there.ended().equals(Optional.of(done))) {
      return List.of();
    }
    known.open(body, item);
    return List.of(done);
  }
}
