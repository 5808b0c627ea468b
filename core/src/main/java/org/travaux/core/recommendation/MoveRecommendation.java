package org.travaux.core.recommendation;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.RecommendationEvent.RecommendationMoved;
import org.travaux.core.event.RecommendationId;
import org.travaux.core.event.RegisterId;

/// An item stands elsewhere in the register. Letters follow.
///
/// @param after the item behind which it is put; empty for the beginning
public record MoveRecommendation(
    BodyId body,
    RegisterId register,
    RecommendationId item,
    Optional<RecommendationId> after,
    Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(body);
  }

  @Override
  public List<Event> decide(Known known) {
    var there = known.open(register, given);
    var moved = Known.item("item", there, item);
    after.ifPresent(one -> Known.item("after", there, one));
    if (after.equals(Optional.of(item))) {
      throw new Refusal(INVALID, "after", "It cannot stand behind itself.");
    }
    int place = there.order().indexOf(item);
    var before = place == 0 ? Optional.empty() : Optional.of(there.order().get(place - 1));
    return before.equals(after)
        ? List.of()
        : List.of(new RecommendationMoved(body, register, item, after, moved.says().instruments()));
  }
}
