package org.travaux.core.escalation;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EscalationEvent;
import org.travaux.core.event.EscalationEvent.Answer;
import org.travaux.core.event.EscalationEvent.Question;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.QuestionId;
import org.travaux.core.event.Tag;
import org.travaux.core.kept.Escalation;
import org.travaux.core.kept.Escalations;
import org.travaux.core.kept.Surroundings;

/// What decisions on questions that were put are taken on: the questions, and the body in which it
/// is decided with what a command there names.
record Known(Escalations escalations, Surroundings around) {

  static Boundary<Known> of(EscalationId escalation, BodyId body, Surroundings.Named named) {
    return Boundary.of(Tag.of(escalation), EscalationEvent.class, Escalations.FOLD)
        .and(Surroundings.of(body, named), Known::new);
  }

  /// What a body asks.
  Escalation asked(EscalationId id, BodyId by) {
    return escalations
        .find(id)
        .filter(one -> one.put().body().equals(by))
        .orElseThrow(() -> unknown(id));
  }

  /// What a body is asked.
  Escalation put(EscalationId id, BodyId to) {
    return escalations
        .find(id)
        .filter(one -> one.put().to().equals(to))
        .orElseThrow(() -> unknown(id));
  }

  private static Refusal unknown(EscalationId id) {
    return new Refusal(UNKNOWN, "escalation", "There are no questions " + id + " here.");
  }

  static Question question(Escalation escalation, QuestionId id) {
    return escalation
        .question(id)
        .orElseThrow(() -> new Refusal(UNKNOWN, "question", "There is no question " + id + "."));
  }

  /// Checks that somebody still asks.
  static void requireAsked(Escalation escalation) {
    if (escalation.withdrawn()) {
      throw new Refusal(CLOSED, "escalation", "Nobody asks this any more.");
    }
  }

  /// Whose ruling it comes of, what a question is about, and what its answer rests on.
  static List<InstrumentId> instruments(Escalation asked, Question question, Answer answer) {
    return Stream.of(
            Stream.of(asked.put().instrument()),
            question.instruments().stream(),
            answer.on().stream().flatMap(target -> target.within().stream()))
        .flatMap(Function.identity())
        .distinct()
        .toList();
  }
}
