package org.travaux.projections.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EscalationEvent.Answer;
import org.travaux.core.event.EscalationEvent.AnswerTakenBack;
import org.travaux.core.event.EscalationEvent.Question;
import org.travaux.core.event.EscalationEvent.QuestionAnswered;
import org.travaux.core.event.EscalationEvent.QuestionsPut;
import org.travaux.core.event.EscalationEvent.QuestionsWithdrawn;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.QuestionId;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;
import org.travaux.core.kept.Escalation.State;
import org.travaux.core.kept.Escalations;
import org.travaux.core.text.Law;

/// Questions to the body above, whether or not a decision would have said so.
class EscalationsLawTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final BodyId OTHER = new BodyId("other");
  private static final BodyId COUNCIL = new BodyId("council");
  private static final InstrumentId PLAN = new InstrumentId("plan");

  @Test
  void both_bodies_are_told_live_what_is_replayed_up_to_any_position() {
    KeptRecord.law(Escalations.FOLD, List.of(GROUP, COUNCIL), EscalationsLawTest::any);
  }

  @Test
  void what_two_bodies_ask_each_other_they_see_alike_and_nobody_else() {
    Law.holds(
        100,
        seed -> {
          var random = new Random(seed);
          var group = Escalations.FOLD.initial();
          var council = Escalations.FOLD.initial();
          var events = IntStream.range(0, 60).mapToObj(at -> any(random, at)).toList();
          var seen = EnumSet.noneOf(State.class);
          for (int at = 0; at < events.size(); at++) {
            var recorded = KeptRecord.recorded(at, events.get(at));
            var tags = events.get(at).tags();
            group = tags.contains(Tag.of(GROUP)) ? Escalations.FOLD.evolve(group, recorded) : group;
            council =
                tags.contains(Tag.of(COUNCIL))
                    ? Escalations.FOLD.evolve(council, recorded)
                    : council;
            for (var one : group.all()) {
              assertEquals(Optional.of(one), council.find(one.put().escalation()));
              seen.add(one.state());
            }
          }
          assertEquals(
              group.all(),
              council.all().stream().filter(one -> one.put().body().equals(GROUP)).toList());
          assertFalse(seen.isEmpty());
        });
  }

  /// An id is of one body: `e0` to `e2` are the group's, the others another's.
  private static Event any(Random random, int at) {
    int number = at == 0 ? 0 : random.nextInt(6);
    var id = new EscalationId("e" + number);
    var body = number < 3 ? GROUP : OTHER;
    var question = new QuestionId("q" + random.nextInt(2));
    return switch (at == 0 ? 0 : random.nextInt(9)) {
      case 0, 1, 2 ->
          new QuestionsPut(
              id,
              body,
              COUNCIL,
              PLAN,
              new RulingId("r" + at),
              List.of(question("q0"), question("q1")),
              List.of());
      case 3, 4, 5, 6 ->
          new QuestionAnswered(
              id,
              body,
              COUNCIL,
              question,
              new Answer("answer " + at, Optional.of(new MeetingId("c20")), List.of(), List.of()),
              List.of(PLAN));
      case 7 -> new AnswerTakenBack(id, body, COUNCIL, question, "so " + at, List.of(PLAN));
      default -> new QuestionsWithdrawn(id, body, COUNCIL, "so " + at, List.of(PLAN));
    };
  }

  private static Question question(String id) {
    return new Question(new QuestionId(id), "asks " + id, List.of(new Target.OfInstrument(PLAN)));
  }
}
