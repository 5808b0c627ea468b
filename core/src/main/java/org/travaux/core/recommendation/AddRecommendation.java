package org.travaux.core.recommendation;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.Recommendation;
import org.travaux.core.event.RecommendationEvent.RecommendationAdded;
import org.travaux.core.event.RecommendationId;
import org.travaux.core.event.RegisterId;

/// One more item. To add it again in the same words changes nothing.
///
/// @param after the item behind which it is put; empty for the end
public record AddRecommendation(
    BodyId body,
    RegisterId register,
    RecommendationId item,
    Optional<RecommendationId> after,
    Recommendation says,
    Given given)
    implements Decision<Known> {

  /// In one register, withdrawn ones included.
  static final int LIMIT = 500;

  @Override
  public Boundary<Known> boundary() {
    return Known.of(body, says);
  }

  @Override
  public List<Event> decide(Known known) {
    var there = known.open(register, given);
    known.check(says, body);
    var same = there.find(item);
    if (same.isPresent()) {
      if (same.get().withdrawn() || !same.get().says().equals(says)) {
        throw new Refusal(TAKEN, "item", "There is another item " + item + ".");
      }
      return List.of();
    }
    if (there.items().size() >= LIMIT) {
      throw new Refusal(INVALID, "item", "A register has at most " + LIMIT + " items.");
    }
    after.ifPresent(one -> Known.item("after", there, one));
    return List.of(new RecommendationAdded(body, register, item, after, says));
  }
}
