package org.travaux.core.kept;

import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EscalationEvent.Answer;
import org.travaux.core.event.EscalationEvent.Question;
import org.travaux.core.event.EscalationEvent.QuestionAnswered;
import org.travaux.core.event.EscalationEvent.QuestionsPut;
import org.travaux.core.event.QuestionId;
import org.travaux.core.event.Recorded;

/// Questions that were put together, and the answers that hold.
///
/// @param told what happened to them, in order
public record Escalation(
    QuestionsPut put,
    PMap<QuestionId, Escalation.Answered> answers,
    boolean withdrawn,
    PVector<Recorded> told) {

  /// How far they have come.
  public enum State {
    /// Something waits for its answer.
    OPEN,
    ANSWERED,
    WITHDRAWN
  }

  /// An answer, and by whom and when it was given.
  public record Answered(Answer answer, Recorded said) {}

  static Escalation put(QuestionsPut put, Recorded recorded) {
    return new Escalation(put, HashTreePMap.empty(), false, TreePVector.singleton(recorded));
  }

  Escalation answered(QuestionAnswered now, Recorded recorded) {
    return new Escalation(
        put,
        answers.plus(now.question(), new Answered(now.answer(), recorded)),
        withdrawn,
        told.plus(recorded));
  }

  Escalation unanswered(QuestionId question, Recorded recorded) {
    return new Escalation(put, answers.minus(question), withdrawn, told.plus(recorded));
  }

  Escalation withdrawn(Recorded recorded) {
    return new Escalation(put, answers, true, told.plus(recorded));
  }

  public State state() {
    if (withdrawn) {
      return State.WITHDRAWN;
    }
    return put.questions().stream().allMatch(one -> answers.containsKey(one.question()))
        ? State.ANSWERED
        : State.OPEN;
  }

  public Optional<Question> question(QuestionId id) {
    return put.questions().stream().filter(one -> one.question().equals(id)).findFirst();
  }

  public Optional<Answered> answer(QuestionId id) {
    return Optional.ofNullable(answers.get(id));
  }

  /// The body that asks, and the one that is asked.
  public Stream<BodyId> bodies() {
    return Stream.of(put.body(), put.to());
  }
}
