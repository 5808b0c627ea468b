package org.travaux.core.consensus;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.EscalationEvent;
import org.travaux.core.event.EscalationEvent.AnswerTakenBack;
import org.travaux.core.event.EscalationEvent.QuestionAnswered;
import org.travaux.core.event.EscalationEvent.QuestionsPut;
import org.travaux.core.event.EscalationEvent.QuestionsWithdrawn;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.QuestionId;
import org.travaux.core.event.Recorded;

/// What questions to the body above and its answers make of the ruling that they come of. No
/// provision stands elsewhere for it: that is for whoever rules next.
final class Asking {

  private Asking() {}

  static ConsensusState after(ConsensusState state, EscalationEvent event, Recorded recorded) {
    return switch (event) {
      case QuestionsPut put -> put(state, put, recorded);
      case QuestionAnswered now ->
          answered(
              state,
              now.escalation(),
              now.question(),
              Optional.of(new Asked.Answered(recorded.position(), recorded.given(), now.answer())));
      case AnswerTakenBack now ->
          answered(state, now.escalation(), now.question(), Optional.empty());
      case QuestionsWithdrawn now -> withdrawn(state, now.escalation());
    };
  }

  private static ConsensusState put(ConsensusState state, QuestionsPut put, Recorded recorded) {
    var ruling = state.rulings().get(put.ruling());
    if (ruling == null
        || !ruling.ruled().instrument().equals(put.instrument())
        || of(state, put.escalation()).isPresent()) {
      return state;
    }
    var asked = ruling.asked();
    for (var question : put.questions()) {
      asked =
          asked.plus(
              new Asked(
                  put.escalation(), put.to(), question, recorded.position(), Optional.empty()));
    }
    var now = ruling.asking(asked);
    return state.with(next -> next.rulings = next.rulings.plus(put.ruling(), now));
  }

  private static ConsensusState answered(
      ConsensusState state,
      EscalationId escalation,
      QuestionId question,
      Optional<Asked.Answered> answer) {
    return with(
        state,
        escalation,
        asked ->
            TreePVector.from(
                asked.stream()
                    .map(one -> one.is(escalation, question) ? one.with(answer) : one)
                    .toList()));
  }

  /// What was answered before stays answered.
  private static ConsensusState withdrawn(ConsensusState state, EscalationId escalation) {
    return with(
        state,
        escalation,
        asked ->
            TreePVector.from(
                asked.stream()
                    .filter(one -> !one.escalation().equals(escalation) || one.answer().isPresent())
                    .toList()));
  }

  private static ConsensusState with(
      ConsensusState state, EscalationId escalation, UnaryOperator<PVector<Asked>> change) {
    return of(state, escalation)
        .map(one -> one.asking(change.apply(one.asked())))
        .map(now -> state.with(next -> next.rulings = next.rulings.plus(now.ruled().ruling(), now)))
        .orElse(state);
  }

  /// The ruling that the questions come of.
  private static Optional<Declared> of(ConsensusState state, EscalationId escalation) {
    return state.rulings().values().stream()
        .filter(one -> one.asked().stream().anyMatch(it -> it.escalation().equals(escalation)))
        .findFirst();
  }
}
