package org.travaux.core.escalation;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EscalationEvent.Answer;
import org.travaux.core.event.EscalationEvent.QuestionAnswered;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.QuestionId;
import org.travaux.core.kept.Surroundings;
import org.travaux.core.podium.Podium;

/// Who may rule in the body that is asked answers a question, and says what the answer rests on: a
/// meeting, rulings, documents of that body. To say the same again changes nothing.
///
/// @param to the body that is asked
public record AnswerQuestion(
    EscalationId escalation, BodyId to, QuestionId question, Answer answer, Given given)
    implements Decision<Podium.Beside<Known>> {

  @Override
  public Boundary<Podium.Beside<Known>> boundary() {
    return Podium.beside(
        Known.of(
            escalation,
            to,
            Surroundings.Named.of(answer.on(), answer.documents())
                .withMeetings(answer.meeting().stream())),
        to);
  }

  @Override
  public List<Event> decide(Podium.Beside<Known> beside) {
    var known = beside.permitted(given);
    var asked = known.put(escalation, to);
    var what = Known.question(asked, question);
    Wording.words("says", answer.says());
    if (answer.meeting().isEmpty() && answer.on().isEmpty() && answer.documents().isEmpty()) {
      throw new Refusal(INVALID, "answer", "It has to be said what the answer rests on.");
    }
    answer.meeting().ifPresent(one -> known.around().checkMeeting("meeting", one, to));
    known.around().checkTargets("on", answer.on(), to);
    known.around().checkPapers("documents", answer.documents(), to);
    Known.requireAsked(asked);
    var there = asked.answer(question);
    if (there.isPresent()) {
      if (!there.get().answer().equals(answer)) {
        throw new Refusal(TAKEN, "question", "There is another answer to this question.");
      }
      return List.of();
    }
    return List.of(
        new QuestionAnswered(
            escalation,
            asked.put().body(),
            to,
            question,
            answer,
            Known.instruments(asked, what, answer)));
  }
}
