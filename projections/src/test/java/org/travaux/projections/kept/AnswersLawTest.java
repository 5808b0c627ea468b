package org.travaux.projections.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.ConsensusState;
import org.travaux.core.consensus.Standing;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EscalationEvent;
import org.travaux.core.event.EscalationEvent.Answer;
import org.travaux.core.event.EscalationEvent.AnswerTakenBack;
import org.travaux.core.event.EscalationEvent.Question;
import org.travaux.core.event.EscalationEvent.QuestionAnswered;
import org.travaux.core.event.EscalationEvent.QuestionsPut;
import org.travaux.core.event.EscalationEvent.QuestionsWithdrawn;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.QuestionId;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;
import org.travaux.core.text.Law;

/// How far provisions have come, and what the body above answered to that, whether or not a
/// decision would have said so.
class AnswersLawTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final BodyId COUNCIL = new BodyId("council");
  private static final InstrumentId PLAN = new InstrumentId("plan");

  @Test
  void what_is_told_live_at_a_position_is_what_is_replayed_up_to_it() {
    Law.holds(
        3,
        seed -> {
          var random = new Random(seed);
          try (var record = KeptRecord.open()) {
            var live = record.holds(Tag.of(PLAN), ConsensusState.FOLD, 120, at -> any(random, at));
            assertFalse(live.rulings().isEmpty());
          }
        });
  }

  @Test
  void no_provision_stands_elsewhere_for_a_question_or_an_answer() {
    Law.holds(
        50,
        seed -> {
          var random = new Random(seed);
          var state = ConsensusState.FOLD.initial();
          for (int at = 0; at < 80; at++) {
            var event = any(random, at);
            var before = state;
            state = ConsensusState.FOLD.evolve(state, KeptRecord.recorded(at, event));
            if (event instanceof EscalationEvent) {
              assertEquals(where(before), where(state), "at " + at);
            }
          }
        });
  }

  @Test
  void answers_are_told_of_what_is_not_agreed_alone_and_each_is_one_that_holds() {
    var told = new int[1];
    Law.holds(
        50,
        seed -> {
          var random = new Random(seed);
          var state = ConsensusState.FOLD.initial();
          for (int at = 0; at < 80; at++) {
            state = ConsensusState.FOLD.evolve(state, KeptRecord.recorded(at, any(random, at)));
            var holding =
                state.rulings().values().stream()
                    .flatMap(ruling -> ruling.asked().stream())
                    .flatMap(asked -> asked.answer().stream())
                    .map(answer -> answer.position())
                    .toList();
            for (var standing : state.standings().values()) {
              assertTrue(holding.containsAll(standing.answers()), "at " + at);
              assertTrue(
                  standing.answers().isEmpty() || standing.state() == Standing.State.NO_CONSENSUS,
                  "at " + at);
              told[0] += standing.answers().size();
            }
          }
        });
    assertTrue(told[0] > 0, "something was answered");
  }

  private static List<?> where(ConsensusState state) {
    return state.standings().entrySet().stream()
        .flatMap(one -> Stream.of(one.getKey(), one.getValue().state(), one.getValue().because()))
        .toList();
  }

  private static Event any(Random random, int at) {
    if (at < 2) {
      return new ProvisionInserted(
          PLAN,
          new ProvisionId("p" + at),
          Optional.empty(),
          new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.DECIMAL),
          "text",
          Optional.empty());
    }
    var ruling = new RulingId("r" + random.nextInt(4));
    var escalation = new EscalationId("e" + random.nextInt(4));
    var question = new QuestionId("q" + random.nextInt(2));
    return switch (random.nextInt(12)) {
      case 0, 1 -> ruled(ruling, target(random), new Outcome.Escalated("Council", List.of("why")));
      case 2 -> ruled(ruling, target(random), new Outcome.Agreed());
      case 3 -> new RulingReopened(PLAN, ruling, "so");
      case 4, 5, 6 ->
          new QuestionsPut(
              escalation,
              GROUP,
              COUNCIL,
              PLAN,
              ruling,
              List.of(question("q0", target(random)), question("q1", target(random))),
              List.of());
      case 7, 8, 9 ->
          new QuestionAnswered(
              escalation,
              GROUP,
              COUNCIL,
              question,
              new Answer("answer " + at, Optional.of(new MeetingId("c20")), List.of(), List.of()),
              List.of(PLAN));
      case 10 ->
          new AnswerTakenBack(escalation, GROUP, COUNCIL, question, "so " + at, List.of(PLAN));
      default -> new QuestionsWithdrawn(escalation, GROUP, COUNCIL, "so " + at, List.of(PLAN));
    };
  }

  private static Target target(Random random) {
    return random.nextInt(4) == 0
        ? new Target.OfInstrument(PLAN)
        : new Target.OfProvision(PLAN, new ProvisionId("p" + random.nextInt(2)));
  }

  private static Question question(String id, Target about) {
    return new Question(new QuestionId(id), "asks " + id, List.of(about));
  }

  private static Ruled ruled(RulingId ruling, Target on, Outcome outcome) {
    return new Ruled(
        PLAN, ruling, List.of(on), outcome, List.of(), Optional.empty(), Optional.empty());
  }
}
