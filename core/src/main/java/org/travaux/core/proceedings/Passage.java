package org.travaux.core.proceedings;

import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Told;

/// How far the meeting has come with an item.
///
/// @param steps all that was done with it, in order
public record Passage(State state, PVector<Step> steps, PVector<Question> questions) {

  static final Passage NONE = new Passage(State.PENDING, TreePVector.empty(), TreePVector.empty());

  public enum State {
    /// Nobody has taken it up.
    PENDING,
    OPEN,
    SUSPENDED,
    CLOSED
  }

  /// The item was brought into a state.
  ///
  /// @param words why it was suspended, or what was concluded
  public record Step(State to, int sitting, Optional<String> words, Told told) {}

  /// A region's question on the item, or a delegation that was sent to its region's coordinator.
  ///
  /// @param coordinator to whom the delegation was referred; empty for who put the question
  public record Question(
      String region, DelegationId delegation, Optional<DelegationId> coordinator, Told told) {}

  Passage to(State now, int sitting, Optional<String> words, Told told) {
    return new Passage(now, steps.plus(new Step(now, sitting, words, told)), questions);
  }

  Passage with(Question question) {
    return new Passage(state, steps, questions.plus(question));
  }

  /// The delegation that put the region's question.
  public Optional<DelegationId> questioner(String region) {
    return questions.stream()
        .filter(one -> one.region().equals(region) && one.coordinator().isEmpty())
        .map(Question::delegation)
        .findFirst();
  }

  public boolean hasReferred(String region, DelegationId delegation, DelegationId coordinator) {
    return questions.stream()
        .anyMatch(
            one ->
                one.region().equals(region)
                    && one.delegation().equals(delegation)
                    && one.coordinator().equals(Optional.of(coordinator)));
  }
}
