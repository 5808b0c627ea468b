package org.travaux.projections.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Checkpoints;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.Folded;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.WarmStates;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;

/// What decisions know, warm or cold, on which node ever they are taken.
abstract class DecisionsContract extends TwoNodes {

  DecisionsContract(Logs logs) {
    super(logs);
  }

  @Test
  void every_decision_sees_all_that_was_decided_before_it_warm_or_cold() throws Exception {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    var deciders =
        List.of(
            one.decisions(warm(2)),
            two.decisions(warm(64)),
            one.decisions(new WarmStates(3, Checkpoints.NONE)));
    for (int turn = 0; turn < 40; turn++) {
      for (var call : notes(1 + random.nextInt(12), deciders, 1 + random.nextInt(4))) {
        call.get(WAIT_S, SECONDS);
      }
    }
    var counts = new HashMap<InstrumentId, Integer>();
    for (var recorded : stored()) {
      var edited = (TextEdited) recorded.event();
      assertThat(edited.digest())
          .as("notes that were known at %s, seed %d", recorded.position(), seed)
          .isEqualTo(counts.merge(edited.instrument(), 1, Integer::sum) - 1);
    }
    assertThat(counts).isNotEmpty();
  }

  @Test
  void answers_tell_the_places_where_events_came_to_stand() throws Exception {
    var deciding = one.decisions(warm(8));
    finished(append(one, AppendCondition.none(), "x", "y"));
    var decided = deciding.decide(Note.on("a", "1")).get(WAIT_S, SECONDS);
    var together =
        deciding.decideTogether(List.of(Note.on("a", "2"), Note.on("a", "3"))).get(WAIT_S, SECONDS);
    assertThat(decided.seen()).isEqualTo(new LogPosition(2));
    assertThat(decided.events()).isEqualTo(stored().subList(2, 3));
    assertThat(
            together.stream()
                .flatMap(answer -> ((Decisions.Decided) answer).events().stream())
                .toList())
        .isEqualTo(stored().subList(3, 5));
  }

  @Test
  void a_refusal_knows_of_what_another_node_stored() throws Exception {
    var here = one.decisions(warm(8));
    var there = two.decisions(warm(8));
    for (int i = 1; i <= 20; i++) {
      var instrument = new InstrumentId("n" + i);
      here.decide(new Note(Note.GIVEN, instrument, "1", 0, 1)).get(WAIT_S, SECONDS);
      there.decide(new Note(Note.GIVEN, instrument, "2", 1, 2)).get(WAIT_S, SECONDS);
      here.decide(new Note(Note.GIVEN, instrument, "3", 2, 3)).get(WAIT_S, SECONDS);
      assertThatThrownBy(
              () -> there.decide(new Note(Note.GIVEN, instrument, "4", 0, 3)).get(WAIT_S, SECONDS))
          .hasRootCauseInstanceOf(Refusal.class);
    }
  }

  @Test
  void a_cold_state_begins_at_the_nearest_checkpoint() throws Exception {
    one.decisions(warm(0)).decide(Note.on("a", "1")).get(WAIT_S, SECONDS);
    var ahead = new Note.Notes(700, 0, LogPosition.START);
    var warm = new WarmStates(8, checkpoint(new Folded<>(ahead, LogPosition.START)));
    var deciding = one.decisions(warm);
    assertThat(known(deciding.decide(Note.on("a", "2")))).isEqualTo(700);
    assertThat(known(deciding.decide(Note.on("a", "3")))).isEqualTo(701);
    assertThat(known(two.decisions(warm(8)).decide(Note.on("a", "4")))).isEqualTo(3);
  }

  @Test
  void a_warm_state_is_what_everything_from_the_start_folds_to() throws Exception {
    var warm = warm(8);
    for (var call : notes(60, List.of(one.decisions(warm), two.decisions(warm(2))), 3)) {
      call.get(WAIT_S, SECONDS);
    }
    for (int i = 0; i < 3; i++) {
      var part = Note.notes(new InstrumentId("i" + i));
      var nearest = warm.nearest(part);
      var folded = part.fold().initial();
      for (var recorded : stored()) {
        if (!recorded.position().isAfter(nearest.at())
            && recorded.event().tags().containsAll(part.tags())) {
          folded = part.fold().evolve(folded, recorded);
        }
      }
      assertThat(nearest.state()).isEqualTo(folded);
      assertThat(folded.count()).isPositive();
    }
  }

  private static int known(CompletableFuture<Decisions.Decided> decided) throws Exception {
    var event = decided.get(WAIT_S, SECONDS).events().getFirst().event();
    return ((TextEdited) event).digest();
  }

  // The only states that these tests have are of notes.
  private static Checkpoints checkpoint(Folded<Note.Notes> folded) {
    return new Checkpoints() {
      @Override
      @SuppressWarnings("unchecked")
      public <S> Optional<Folded<S>> nearest(Boundary.Part<S> part) {
        return Optional.of((Folded<S>) folded);
      }
    };
  }
}
