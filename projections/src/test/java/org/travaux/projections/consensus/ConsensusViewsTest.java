package org.travaux.projections.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
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
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Folders;
import org.travaux.projections.log.Retelling;

class ConsensusViewsTest {

  private static final Tag PLAN = Tag.of(Negotiation.PLAN);

  private final Path folder = Folders.temporary("consensus");
  private final EventLog log = EmbeddedEventLog.open(folder.resolve("log"));
  private final EventReader reader = new EventReader(log, new EventCodec());

  @AfterEach
  void close() {
    log.close();
    Folders.delete(folder);
  }

  /// Live at p is what a replay to p says, at every p of a random negotiation in which every kind
  /// of event of options, brackets, positions and rulings occurs.
  @Test
  void live_at_any_position_is_what_a_replay_to_it_says() {
    long seed = new Random().nextLong();
    var negotiation = new Negotiation(seed, log);
    var views = new Retelling<>(reader, ConsensusState.FOLD);
    while (negotiation.told().size() < 600
        || (!missing(negotiation).isEmpty() && negotiation.told().size() < 6_000)) {
      negotiation.turn();
      if (negotiation.told().size() % 7 == 0) {
        assertEquals(negotiation.state(), views.head(PLAN).state(), "seed " + seed);
      }
    }
    assertEquals(negotiation.state(), views.head(PLAN).state(), "seed " + seed);
    var live = ConsensusState.FOLD.initial();
    for (var recorded : negotiation.told()) {
      live = ConsensusState.FOLD.evolve(live, recorded);
      var at = recorded.position();
      if (at.value() % 5 == 0) {
        var replayed = views.at(PLAN, at);
        assertEquals(live, replayed.state(), "seed " + seed + " at " + at);
        assertEquals(live.standings(), replayed.state().standings(), "seed " + seed + " at " + at);
      }
    }
    assertEquals(Set.of(), missing(negotiation), "seed " + seed);
  }

  @Test
  void brackets_always_stand_inside_their_text() {
    long seed = new Random().nextLong();
    var negotiation = new Negotiation(seed, log);
    for (int turn = 0; turn < 600; turn++) {
      negotiation.turn();
      for (var bracket : negotiation.state().brackets().values()) {
        for (var piece : bracket.pieces()) {
          int length =
              negotiation.draft().provision(piece.provision()).orElseThrow().content().length();
          assertTrue(
              piece.from() <= piece.to() && piece.to() <= length, "seed " + seed + " " + piece);
        }
      }
    }
  }

  @Test
  void the_state_at_an_instant_is_the_one_of_that_time() {
    var negotiation = new Negotiation(3, log);
    for (int turn = 0; turn < 100; turn++) {
      negotiation.turn();
    }
    var views = new Retelling<>(reader, ConsensusState.FOLD);
    var moment = negotiation.told().get(50).given().at();
    var told =
        negotiation.told().stream()
            .filter(recorded -> recorded.given().at().equals(moment))
            .toList()
            .getLast();
    assertEquals(views.at(PLAN, told.position()).state(), views.at(PLAN, moment).state());
    var before = views.at(PLAN, Instant.EPOCH);
    assertEquals(LogPosition.NONE, before.position());
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
