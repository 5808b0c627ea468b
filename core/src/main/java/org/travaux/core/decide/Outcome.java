package org.travaux.core.decide;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.travaux.core.decide.Decisions.Answer;
import org.travaux.core.decide.Decisions.Decided;
import org.travaux.core.decide.Decisions.Refused;
import org.travaux.core.event.Event;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// What came of decisions that were taken together, first as they were taken, then as it is stored.
final class Outcome {

  /// One decision's: what it said, or why not.
  private record Said(Decision<?> decision, List<Event> events, @Nullable Refusal refusal) {}

  private final Known known;
  private final List<Said> said;
  private List<Answer> answers = List.of();

  private Outcome(Known known, List<Said> said) {
    this.known = known;
    this.said = said;
  }

  /// Takes the decisions in order, each on what is known and what those before it said.
  static Outcome of(List<? extends Decision<?>> decisions, Known known) {
    var said = new ArrayList<Said>(decisions.size());
    var pending = known;
    for (var decision : decisions) {
      var one = take(decision, pending);
      said.add(one);
      if (said.size() < decisions.size()) {
        for (var event : one.events()) {
          pending = pending.evolve(new Recorded(LogPosition.PENDING, decision.given(), event));
        }
      }
    }
    return new Outcome(known, said);
  }

  private static <S> Said take(Decision<S> decision, Known known) {
    try {
      return new Said(decision, decision.decide(known.state(decision.boundary())), null);
    } catch (Refusal refusal) {
      return new Said(decision, List.of(), refusal);
    }
  }

  /// All that is to be appended, in order.
  List<EventMessage> messages() {
    var messages = new ArrayList<EventMessage>();
    for (var one : said) {
      for (var event : one.events()) {
        messages.add(EventMessages.of(one.decision().given(), event));
      }
    }
    return messages;
  }

  /// Says where in the log the events came to stand, and keeps the states that they lead to.
  ///
  /// @param next the position behind the last event; of no account if there are no events
  void settle(LogPosition next, WarmStates warm) {
    var settled = known;
    var position = next.plus(-said.stream().mapToInt(one -> one.events().size()).sum());
    var answered = new ArrayList<Answer>(said.size());
    for (var one : said) {
      var recorded = new ArrayList<Recorded>(one.events().size());
      for (var event : one.events()) {
        var stored = new Recorded(position, one.decision().given(), event);
        settled = settled.evolve(stored);
        recorded.add(stored);
        position = position.next();
      }
      answered.add(
          one.refusal() == null
              ? new Decided(List.copyOf(recorded), settled.seen())
              : new Refused(one.refusal()));
    }
    answers = List.copyOf(answered);
    settled.parts().forEach(warm::keep);
  }

  /// One for each decision, in order; none until it is settled.
  List<Answer> answers() {
    return answers;
  }

  /// Why a decision that was taken alone was refused, if it was.
  @Nullable Refusal refusal() {
    return said.size() == 1 ? said.getFirst().refusal() : null;
  }
}
