package org.travaux.projections.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LiaisonEvent.LiaisonArrived;
import org.travaux.core.event.LiaisonEvent.LiaisonReceived;
import org.travaux.core.event.LiaisonEvent.LiaisonSent;
import org.travaux.core.event.LiaisonEvent.LiaisonWithdrawn;
import org.travaux.core.event.LiaisonEvent.Purpose;
import org.travaux.core.event.LiaisonEvent.Statement;
import org.travaux.core.event.LiaisonId;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;
import org.travaux.core.kept.Liaison;
import org.travaux.core.kept.Liaison.State;
import org.travaux.core.kept.Liaisons;
import org.travaux.core.text.Law;

/// Liaison statements, whether or not a decision would have said so.
class LiaisonsLawTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final BodyId COUNCIL = new BodyId("council");
  private static final InstrumentId PLAN = new InstrumentId("plan");

  @Test
  void both_bodies_are_told_live_what_is_replayed_up_to_any_position() {
    KeptRecord.law(Liaisons.FOLD, List.of(GROUP, COUNCIL), LiaisonsLawTest::any);
  }

  @Test
  void what_is_known_of_a_statement_by_its_own_tag_is_what_its_sender_knows() {
    Law.holds(
        100,
        seed -> {
          var random = new Random(seed);
          var sender = Liaisons.FOLD.initial();
          var own = Liaisons.FOLD.initial();
          var id = new LiaisonId("ls-0");
          for (int at = 0; at < 60; at++) {
            var event = any(random, at);
            var recorded = KeptRecord.recorded(at, event);
            if (event.tags().contains(Tag.of(GROUP))) {
              sender = Liaisons.FOLD.evolve(sender, recorded);
            }
            if (event.tags().contains(Tag.of(id))) {
              own = Liaisons.FOLD.evolve(own, recorded);
            }
            assertEquals(sender.find(id), own.find(id), "at " + at);
          }
        });
  }

  @Test
  void a_statement_comes_from_sent_to_received_to_answered_and_an_answer_may_go_again() {
    var live = Liaisons.FOLD.initial();
    var first = new LiaisonId("ls-0");
    var back = new LiaisonId("ls-1");
    live = evolve(live, 0, sent(first, GROUP, COUNCIL, Optional.empty()));
    assertEquals(State.SENT, state(live, first));
    live =
        evolve(
            live,
            1,
            new LiaisonReceived(
                first, GROUP, COUNCIL, Optional.empty(), List.of(COUNCIL), List.of()));
    assertEquals(State.RECEIVED, state(live, first));
    live = evolve(live, 2, sent(back, COUNCIL, GROUP, Optional.of(first)));
    assertEquals(State.ANSWERED, state(live, first));
    assertEquals(List.of(back), live.find(first).orElseThrow().answers());
    live =
        evolve(
            live,
            3,
            new LiaisonWithdrawn(
                back, COUNCIL, "so", Optional.of(first), List.of(GROUP), List.of()));
    assertEquals(State.RECEIVED, state(live, first));
    assertEquals(State.WITHDRAWN, state(live, back));
    var arrived = new LiaisonId("ls-2");
    live = evolve(live, 4, new LiaisonArrived(arrived, GROUP, "Others", says(Optional.empty())));
    assertEquals(State.RECEIVED, state(live, arrived));
  }

  private static State state(Liaisons liaisons, LiaisonId id) {
    return liaisons.find(id).map(Liaison::state).orElseThrow();
  }

  private static Liaisons evolve(Liaisons liaisons, int at, Event event) {
    return Liaisons.FOLD.evolve(liaisons, KeptRecord.recorded(at, event));
  }

  /// Even ones are the group's and go to the council, odd ones go the other way; an answer answers
  /// the one before it.
  private static Event any(Random random, int at) {
    int number = at == 0 ? 0 : random.nextInt(6);
    var id = new LiaisonId("ls-" + number);
    var body = number % 2 == 0 ? GROUP : COUNCIL;
    var other = number % 2 == 0 ? COUNCIL : GROUP;
    var answers =
        number == 0
            ? Optional.<LiaisonId>empty()
            : Optional.of(new LiaisonId("ls-" + (number - 1)));
    return switch (at == 0 ? 0 : random.nextInt(7)) {
      case 0, 1, 2 -> sent(id, body, other, answers);
      case 3, 4 ->
          new LiaisonReceived(id, body, other, Optional.empty(), List.of(other), List.of(PLAN));
      case 5 ->
          new LiaisonArrived(new LiaisonId("in-" + at), body, "Others", says(Optional.empty()));
      default -> new LiaisonWithdrawn(id, body, "so", answers, List.of(other), List.of(PLAN));
    };
  }

  private static LiaisonSent sent(
      LiaisonId id, BodyId body, BodyId to, Optional<LiaisonId> answers) {
    return new LiaisonSent(id, body, List.of(new Addressee.OfBody(to)), says(answers));
  }

  private static Statement says(Optional<LiaisonId> answers) {
    return new Statement(
        Purpose.FOR_COMMENT,
        "Title",
        "Words",
        List.of(new Target.OfInstrument(PLAN)),
        List.of(),
        answers,
        Optional.empty());
  }
}
