package org.travaux.core.kept;

import java.util.function.UnaryOperator;
import org.travaux.core.event.EscalationEvent;
import org.travaux.core.event.EscalationEvent.AnswerTakenBack;
import org.travaux.core.event.EscalationEvent.QuestionAnswered;
import org.travaux.core.event.EscalationEvent.QuestionsPut;
import org.travaux.core.event.EscalationEvent.QuestionsWithdrawn;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;

/// What a body asks the body above, and what bodies below ask it, at one moment, in
/// the order in which it was asked.
public record Escalations(InOrder<EscalationId, Escalation> inOrder)
    implements KeptOf<EscalationId, Escalation> {

  /// Over the events of one body's tag, or of one escalation's.
  public static final Fold<Escalations> FOLD =
      Fold.of(EscalationEvent.class, new Escalations(InOrder.empty()), Escalations::evolve);

  private Escalations evolve(EscalationEvent event, Recorded recorded) {
    return switch (event) {
      case QuestionsPut now ->
          new Escalations(inOrder.with(now.escalation(), Escalation.put(now, recorded)));
      case QuestionAnswered now -> with(now, one -> one.answered(now, recorded));
      case AnswerTakenBack now -> with(now, one -> one.unanswered(now.question(), recorded));
      case QuestionsWithdrawn now -> with(now, one -> one.withdrawn(recorded));
    };
  }

  private Escalations with(EscalationEvent event, UnaryOperator<Escalation> change) {
    return new Escalations(inOrder.with(event.escalation(), change));
  }
}
