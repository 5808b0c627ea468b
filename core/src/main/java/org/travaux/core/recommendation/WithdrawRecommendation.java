package org.travaux.core.recommendation;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.RecommendationEvent.RecommendationWithdrawn;
import org.travaux.core.event.RecommendationId;
import org.travaux.core.event.RegisterId;

/// It is not recommended after all. Letters follow.
public record WithdrawRecommendation(
    BodyId body, RegisterId register, RecommendationId item, String reason, Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(body);
  }

  @Override
  public List<Event> decide(Known known) {
    var withdrawn = Known.item("item", known.open(register, given), item);
    Wording.line("reason", reason);
    return List.of(
        new RecommendationWithdrawn(body, register, item, reason, withdrawn.says().instruments()));
  }
}
