package org.travaux.core.liaison;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.LiaisonEvent.LiaisonWithdrawn;
import org.travaux.core.event.LiaisonId;
import org.travaux.core.kept.Surroundings;

/// A body takes a statement back that it sent, or that it took in by mistake, as long as nobody
/// answered it.
public record WithdrawLiaison(LiaisonId liaison, BodyId body, String reason, Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(liaison, liaison, body, Surroundings.Named.nothing());
  }

  @Override
  public List<Event> decide(Known known) {
    known.permit(given);
    var sent = known.open(liaison);
    if (!sent.body().equals(body)) {
      throw new Refusal(UNKNOWN, "liaison", "This body did not send it.");
    }
    Wording.line("reason", reason);
    if (!sent.answers().isEmpty()) {
      throw new Refusal(CLOSED, "liaison", "It is answered.");
    }
    return List.of(
        new LiaisonWithdrawn(
            liaison,
            body,
            reason,
            sent.statement().answers(),
            sent.others(),
            sent.statement().instruments()));
  }
}
