package org.travaux.core.escalation;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EscalationEvent.QuestionsWithdrawn;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.kept.Escalation;
import org.travaux.core.kept.Surroundings;
import org.travaux.core.podium.Podium;

/// Who may rule in the body that asks does not ask any more, as long as something waits for its
/// answer.
public record WithdrawQuestions(EscalationId escalation, BodyId body, String reason, Given given)
    implements Decision<Podium.Beside<Known>> {

  @Override
  public Boundary<Podium.Beside<Known>> boundary() {
    return Podium.beside(Known.of(escalation, body, Surroundings.Named.nothing()), body);
  }

  @Override
  public List<Event> decide(Podium.Beside<Known> beside) {
    var known = beside.permitted(given);
    var asked = known.asked(escalation, body);
    Wording.line("reason", reason);
    Known.requireAsked(asked);
    if (asked.state() == Escalation.State.ANSWERED) {
      throw new Refusal(CLOSED, "escalation", "All of it is answered.");
    }
    var put = asked.put();
    return List.of(new QuestionsWithdrawn(escalation, body, put.to(), reason, put.instruments()));
  }
}
