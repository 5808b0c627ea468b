package org.travaux.core.escalation;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EscalationEvent.AnswerTakenBack;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.QuestionId;
import org.travaux.core.kept.Surroundings;
import org.travaux.core.podium.Podium;

/// Who may rule in the body that is asked takes an answer back: the question is open again.
///
/// @param to the body that is asked
public record TakeAnswerBack(
    EscalationId escalation, BodyId to, QuestionId question, String reason, Given given)
    implements Decision<Podium.Beside<Known>> {

  @Override
  public Boundary<Podium.Beside<Known>> boundary() {
    return Podium.beside(Known.of(escalation, to, Surroundings.Named.nothing()), to);
  }

  @Override
  public List<Event> decide(Podium.Beside<Known> beside) {
    var known = beside.permitted(given);
    var asked = known.put(escalation, to);
    var what = Known.question(asked, question);
    Wording.line("reason", reason);
    Known.requireAsked(asked);
    var answer =
        asked
            .answer(question)
            .orElseThrow(() -> new Refusal(CLOSED, "question", "The question is not answered."));
    return List.of(
        new AnswerTakenBack(
            escalation,
            asked.put().body(),
            to,
            question,
            reason,
            Known.instruments(asked, what, answer.answer())));
  }
}
