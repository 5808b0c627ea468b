package org.travaux.core.recommendation;

import java.util.List;
import java.util.stream.Stream;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.Recommendation;
import org.travaux.core.event.RecommendationEvent.RecommendationChanged;
import org.travaux.core.event.RecommendationId;
import org.travaux.core.event.RegisterId;

/// An item says something else from now on.
public record ChangeRecommendation(
    BodyId body, RegisterId register, RecommendationId item, Recommendation says, Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(body, says);
  }

  @Override
  public List<Event> decide(Known known) {
    var now = Known.item("item", known.open(register, given), item).says();
    known.check(says, body);
    return now.equals(says)
        ? List.of()
        : List.of(
            new RecommendationChanged(
                body,
                register,
                item,
                says,
                Stream.concat(says.instruments().stream(), now.instruments().stream())
                    .distinct()
                    .toList()));
  }
}
