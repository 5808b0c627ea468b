package org.travaux.core.recommendation;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.RecommendationEvent.RegisterReopened;
import org.travaux.core.event.RegisterId;

/// The chair declares that it is not adopted any more: its items can be changed again.
public record ReopenRegister(BodyId body, RegisterId register, String reason, Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(body);
  }

  @Override
  public List<Event> decide(Known known) {
    var there = known.register(register, given, Act.RULE);
    Wording.line("reason", reason);
    if (!there.adopted()) {
      throw new Refusal(CLOSED, "register", "The register is not adopted.");
    }
    return List.of(new RegisterReopened(body, register, reason, there.instruments()));
  }
}
