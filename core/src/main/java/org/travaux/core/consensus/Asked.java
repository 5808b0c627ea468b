package org.travaux.core.consensus;

import java.util.Optional;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EscalationEvent.Answer;
import org.travaux.core.event.EscalationEvent.Question;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.QuestionId;

/// A question that the body above was asked because of a ruling.
///
/// @param put where it was asked
/// @param answer that holds; empty as long as there is none
public record Asked(
    EscalationId escalation,
    BodyId to,
    Question question,
    LogPosition put,
    Optional<Asked.Answered> answer) {

  /// What the body above said, by whom and when.
  public record Answered(LogPosition position, Given given, Answer answer) {}

  boolean is(EscalationId id, QuestionId asked) {
    return escalation.equals(id) && question.question().equals(asked);
  }

  Asked with(Optional<Answered> now) {
    return new Asked(escalation, to, question, put, now);
  }
}
