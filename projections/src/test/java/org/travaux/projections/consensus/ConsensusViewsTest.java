package org.travaux.projections.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.ConsensusState;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionEvent;
import org.travaux.core.event.PositionEvent;
import org.travaux.core.event.RulingEvent;
import org.travaux.core.event.Tag;
import org.travaux.core.text.Law;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Folders;
import org.travaux.projections.log.Retelling;

class ConsensusViewsTest {

  private static final Tag PLAN = Tag.of(Negotiation.PLAN);

  private final Path folder = Folders.temporary("consensus");

  @AfterEach
  void delete() {
    Folders.delete(folder);
  }

  private EventLog log(long seed) {
    return EmbeddedEventLog.open(folder.resolve("log-" + seed));
  }

  private static Retelling<ConsensusState> views(EventLog log) {
    return new Retelling<>(new EventReader(log, new EventCodec()), ConsensusState.FOLD);
  }

  /// Live at p is what a replay to p says, at every p of a random negotiation in which every kind
  /// of event of options, brackets, positions and rulings occurs.
  @Test
  void live_at_any_position_is_what_a_replay_to_it_says() {
    Law.holds(
        1,
        seed -> {
          try (var log = log(seed)) {
            isLiveWhatIsReplayed(new Negotiation(seed, log), views(log));
          }
        });
  }

  private static void isLiveWhatIsReplayed(
      Negotiation negotiation, Retelling<ConsensusState> views) {
    while (negotiation.told().size() < 600
        || (!missing(negotiation).isEmpty() && negotiation.told().size() < 6_000)) {
      negotiation.turn();
      if (negotiation.told().size() % 7 == 0) {
        assertEquals(negotiation.state(), views.head(PLAN).state());
      }
    }
    assertEquals(negotiation.state(), views.head(PLAN).state());
    var live = ConsensusState.FOLD.initial();
    for (var recorded : negotiation.told()) {
      live = ConsensusState.FOLD.evolve(live, recorded);
      var at = recorded.position();
      if (at.value() % 5 == 0) {
        var replayed = views.at(PLAN, at);
        assertEquals(live, replayed.state());
        assertEquals(live.standings(), replayed.state().standings());
      }
    }
    assertEquals(Set.of(), missing(negotiation));
  }

  @Test
  void brackets_always_stand_inside_their_text() {
    Law.holds(
        1,
        seed -> {
          try (var log = log(seed)) {
            areBracketsInside(new Negotiation(seed, log));
          }
        });
  }

  private static void areBracketsInside(Negotiation negotiation) {
    for (int turn = 0; turn < 600; turn++) {
      negotiation.turn();
      for (var bracket : negotiation.state().brackets().values()) {
        for (var piece : bracket.pieces()) {
          int length =
              negotiation.draft().provision(piece.provision()).orElseThrow().content().length();
          assertTrue(piece.from() <= piece.to() && piece.to() <= length, piece.toString());
        }
      }
    }
  }

  @Test
  void the_state_at_an_instant_is_the_one_of_that_time() {
    var log = log(3);
    var negotiation = new Negotiation(3, log);
    for (int turn = 0; turn < 100; turn++) {
      negotiation.turn();
    }
    var views = views(log);
    var moment = negotiation.told().get(50).given().at();
    var told =
        negotiation.told().stream()
            .filter(recorded -> recorded.given().at().equals(moment))
            .toList()
            .getLast();
    assertEquals(views.at(PLAN, told.position()).state(), views.at(PLAN, moment).state());
    var before = views.at(PLAN, Instant.EPOCH);
    assertEquals(LogPosition.NONE, before.position());
    log.close();
  }

  /// The kinds of event that have not occurred yet.
  private static Set<Class<?>> missing(Negotiation negotiation) {
    var kinds = new HashSet<Class<?>>();
    for (var concept : List.of(OptionEvent.class, PositionEvent.class, RulingEvent.class)) {
      Stream.of(concept.getPermittedSubclasses()).filter(Class::isRecord).forEach(kinds::add);
    }
    negotiation.told().forEach(recorded -> kinds.remove(recorded.event().getClass()));
    return kinds;
  }
}
