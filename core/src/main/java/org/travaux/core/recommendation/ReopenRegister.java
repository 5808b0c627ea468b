package org.travaux.core.recommendation;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.RecommendationEvent.RegisterReopened;
import org.travaux.core.event.RegisterId;
import org.travaux.core.podium.Podium;

/// The chair declares that it is not adopted any more: its items can be changed again.
public record ReopenRegister(BodyId body, RegisterId register, String reason, Given given)
    implements Decision<Podium.Beside<Known>> {

  @Override
  public Boundary<Podium.Beside<Known>> boundary() {
    return Podium.beside(Known.of(body), body);
  }

  @Override
  public List<Event> decide(Podium.Beside<Known> beside) {
    var known = beside.permitted(given);
    var there = known.register(register);
    Wording.line("reason", reason);
    if (!there.adopted()) {
      throw new Refusal(CLOSED, "register", "The register is not adopted.");
    }
    return List.of(new RegisterReopened(body, register, reason, there.instruments()));
  }
}
