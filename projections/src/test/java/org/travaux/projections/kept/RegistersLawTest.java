package org.travaux.projections.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Recommendation;
import org.travaux.core.event.Recommendation.Verb;
import org.travaux.core.event.RecommendationEvent.FollowUp;
import org.travaux.core.event.RecommendationEvent.RecommendationAdded;
import org.travaux.core.event.RecommendationEvent.RecommendationChanged;
import org.travaux.core.event.RecommendationEvent.RecommendationFollowedUp;
import org.travaux.core.event.RecommendationEvent.RecommendationMoved;
import org.travaux.core.event.RecommendationEvent.RecommendationWithdrawn;
import org.travaux.core.event.RecommendationEvent.RegisterAdopted;
import org.travaux.core.event.RecommendationEvent.RegisterOpened;
import org.travaux.core.event.RecommendationEvent.RegisterReopened;
import org.travaux.core.event.RecommendationId;
import org.travaux.core.event.RegisterId;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;
import org.travaux.core.kept.Register;
import org.travaux.core.kept.Registers;
import org.travaux.core.text.Law;

/// Registers of recommendations, whether or not a decision would have made them so.
class RegistersLawTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final BodyId COUNCIL = new BodyId("council");
  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final List<Verb> VERBS = List.of(Verb.values());
  private static final RegisterId REGISTER = new RegisterId("r0");

  @Test
  void what_is_told_live_at_a_position_is_what_is_replayed_up_to_it() {
    Law.holds(
        3,
        seed -> {
          var random = new Random(seed);
          try (var record = KeptRecord.open()) {
            var live = record.holds(Tag.of(GROUP), Registers.FOLD, 150, at -> any(random, at));
            assertTrue(
                live.all().stream().anyMatch(register -> !register.withdrawn().isEmpty()),
                "something was withdrawn");
          }
        });
  }

  @Test
  void every_item_that_is_not_withdrawn_stands_in_the_register_once() {
    Law.holds(
        200,
        seed -> {
          var random = new Random(seed);
          var live = Registers.FOLD.initial();
          for (int at = 0; at < 80; at++) {
            live = Registers.FOLD.evolve(live, KeptRecord.recorded(at, any(random, at)));
            for (var register : live.all()) {
              assertEquals(register.order().size(), new HashSet<>(register.order()).size());
              assertEquals(
                  register.items().size(), register.order().size() + register.withdrawn().size());
            }
          }
        });
  }

  @Test
  void letters_follow_from_places_and_go_on_behind_z() {
    var live = Registers.FOLD.initial();
    live = evolve(live, 0, new RegisterOpened(GROUP, REGISTER, "Register", Optional.empty()));
    for (int at = 1; at <= 28; at++) {
      live = evolve(live, at, added("i" + at, Optional.empty()));
    }
    assertEquals("i1 a)", first(live));
    assertEquals("i28 ab)", last(live));
    live = evolve(live, 30, new RecommendationMoved(GROUP, REGISTER, id("i28"), none(), List.of()));
    assertEquals("i28 a)", first(live));
    assertEquals("i27 ab)", last(live));
    live = evolve(live, 31, new RecommendationWithdrawn(GROUP, REGISTER, id("i28"), "", List.of()));
    assertEquals("i1 a)", first(live));
    live = evolve(live, 32, added("new", Optional.of(id("i1"))));
    assertEquals(List.of("i1 a)", "new b)", "i2 c)"), letters(live).limit(3).toList());
    assertEquals(
        List.of(id("i28")), register(live).withdrawn().stream().map(Register.Item::id).toList());
  }

  private static String first(Registers registers) {
    return letters(registers).findFirst().orElseThrow();
  }

  private static String last(Registers registers) {
    return letters(registers).toList().getLast();
  }

  private static Stream<String> letters(Registers registers) {
    return register(registers).lettered().stream().map(one -> one.item().id() + " " + one.letter());
  }

  private static Register register(Registers registers) {
    return registers.find(REGISTER).orElseThrow();
  }

  private static Registers evolve(Registers registers, int at, Event event) {
    return Registers.FOLD.evolve(registers, KeptRecord.recorded(at, event));
  }

  private static Event any(Random random, int at) {
    var register = new RegisterId("r" + random.nextInt(2));
    var item = id("i" + random.nextInt(8));
    var body = random.nextInt(12) == 0 ? COUNCIL : GROUP;
    var after = random.nextBoolean() ? Optional.of(id("i" + random.nextInt(8))) : none();
    var says = says("says " + at, VERBS.get(random.nextInt(VERBS.size())));
    return switch (at < 3 ? at : random.nextInt(14)) {
      case 0 -> new RegisterOpened(body, REGISTER, "Register " + at, Optional.empty());
      case 1 -> new RecommendationAdded(GROUP, REGISTER, id("i0"), after, says);
      case 2 -> new RecommendationWithdrawn(GROUP, REGISTER, id("i0"), "so " + at, List.of(PLAN));
      case 3, 4 -> new RecommendationMoved(body, register, item, after, List.of());
      case 5 -> new RecommendationChanged(body, register, item, says, List.of(PLAN));
      case 6 -> new RegisterAdopted(body, register, Optional.empty(), List.of(PLAN));
      case 7 -> new RegisterReopened(body, register, "so", List.of(PLAN));
      case 8 -> new RecommendationWithdrawn(body, register, item, "so " + at, List.of(PLAN));
      case 9 ->
          new RecommendationFollowedUp(
              body, register, item, FollowUp.DONE, Optional.empty(), Optional.empty(), List.of());
      case 10 -> new RegisterOpened(body, register, "Register " + at, Optional.empty());
      default -> new RecommendationAdded(body, register, item, after, says);
    };
  }

  private static Recommendation says(String text, Verb verb) {
    return new Recommendation(
        verb,
        List.of(new Addressee.MemberStates()),
        text,
        List.of(new Target.OfInstrument(PLAN)),
        List.of());
  }

  private static RecommendationAdded added(String item, Optional<RecommendationId> after) {
    return new RecommendationAdded(GROUP, REGISTER, id(item), after, says(item, Verb.NOTES));
  }

  private static RecommendationId id(String value) {
    return new RecommendationId(value);
  }

  private static Optional<RecommendationId> none() {
    return Optional.empty();
  }
}
