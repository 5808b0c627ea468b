package org.travaux.core.kept;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.EscalationEvent;
import org.travaux.core.event.EscalationEvent.AnswerTakenBack;
import org.travaux.core.event.EscalationEvent.QuestionAnswered;
import org.travaux.core.event.EscalationEvent.QuestionsPut;
import org.travaux.core.event.EscalationEvent.QuestionsWithdrawn;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;

/// What a body asks the body above, and what bodies below ask it, at one moment.
///
/// @param order in which it was asked
public record Escalations(PVector<EscalationId> order, PMap<EscalationId, Escalation> byId) {

  /// Over the events of one body's tag, or of one escalation's.
  public static final Fold<Escalations> FOLD =
      new Fold<>() {
        @Override
        public Escalations initial() {
          return new Escalations(TreePVector.empty(), HashTreePMap.empty());
        }

        @Override
        public Escalations evolve(Escalations all, Recorded recorded) {
          return recorded.event() instanceof EscalationEvent event
              ? all.evolve(event, recorded)
              : all;
        }
      };

  private Escalations evolve(EscalationEvent event, Recorded recorded) {
    return switch (event) {
      case QuestionsPut now ->
          byId.containsKey(now.escalation())
              ? this
              : new Escalations(
                  order.plus(now.escalation()),
                  byId.plus(now.escalation(), Escalation.put(now, recorded)));
      case QuestionAnswered now -> with(now, one -> one.answered(now, recorded));
      case AnswerTakenBack now -> with(now, one -> one.unanswered(now.question(), recorded));
      case QuestionsWithdrawn now -> with(now, one -> one.withdrawn(recorded));
    };
  }

  private Escalations with(EscalationEvent event, UnaryOperator<Escalation> change) {
    return find(event.escalation())
        .map(one -> new Escalations(order, byId.plus(event.escalation(), change.apply(one))))
        .orElse(this);
  }

  public Optional<Escalation> find(EscalationId escalation) {
    return Optional.ofNullable(byId.get(escalation));
  }

  public List<Escalation> all() {
    return order.stream().map(byId::get).map(Objects::requireNonNull).toList();
  }
}
