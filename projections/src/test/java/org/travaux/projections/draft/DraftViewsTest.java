package org.travaux.projections.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Boundary.Part;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Editing;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Folders;
import org.travaux.projections.log.TestMongo;

class DraftViewsTest {

  private static final InstrumentId RES = new InstrumentId("res-71");
  private static final InstrumentId OTHER = new InstrumentId("res-71.b");
  private static final InstrumentId NONE = new InstrumentId("res-7");

  private final Path folder = Folders.temporary("drafts");
  private final EventLog log = EmbeddedEventLog.open(folder.resolve("log"));
  private final EventReader reader = new EventReader(log, new EventCodec());
  private Histories histories = new Histories(0, log);

  @AfterEach
  void close() {
    log.close();
    Folders.delete(folder);
  }

  @Test
  void the_draft_at_any_position_is_the_fold_over_all_events_up_to_it() {
    grown(1, 300, 30);
    try (var none = new DraftCheckpoints(new Keeping(), log)) {
      var views = new DraftViews(reader, none);
      var states = states();
      for (long at = reader.head().value(); at >= -1; at--) {
        var position = new LogPosition(at);
        assertEquals(
            new DraftAt(states.get((int) at + 1), position, latest(position)),
            views.at(RES, position),
            "at " + position);
      }
      assertEquals(states.getLast(), views.head(RES).draft());
      assertFalse(views.head(NONE).draft().isOpened());
    }
  }

  @Test
  void checkpoints_change_nothing_but_time() {
    grown(5, 900, 8);
    try (var kept = EmbeddedCheckpoints.open(folder.resolve("checkpoints"))) {
      fill(kept);
      sameWithAndWithout(kept);
    }
  }

  @Test
  void checkpoints_in_mongodb_change_nothing_but_time() {
    grown(6, 900, 8);
    try (MongoClient client = MongoClients.create(TestMongo.uri())) {
      var database = client.getDatabase(TestMongo.database());
      var kept = new MongoCheckpoints(database);
      fill(kept);
      sameWithAndWithout(kept);
      database.drop();
    }
  }

  @Test
  void a_long_reading_leaves_checkpoints_for_the_next_one() {
    grown(7, 900, 5);
    var kept = new Keeping();
    var written = new DraftCheckpoints(kept, log);
    new DraftViews(reader, written).head(RES);
    written.close();
    int expected = (int) (of(RES) / DraftCheckpoints.INTERVAL_FLOOR);
    assertTrue(expected >= 2);
    assertEquals(expected, kept.all().size());
    for (var checkpoint : kept.all()) {
      assertEquals(histories.draft(RES, checkpoint.position()), checkpoint.draft());
    }
  }

  @Test
  void a_checkpoint_stands_where_a_batch_ends() {
    grown(12, 1_500, 5);
    var kept = new Keeping();
    fill(kept);
    assertTrue(kept.of(RES).size() >= 3);
    for (var checkpoint : kept.all()) {
      var behind = checkpoint.position().next();
      try (var batches = log.read(behind)) {
        assertTrue(!batches.hasNext() || batches.next().first().equals(behind), "at " + behind);
      }
    }
  }

  @Test
  void a_draft_whose_events_never_end_a_batch_has_checkpoints_too() {
    grown(13, 1, 0);
    for (int batch = 0; batch < DraftCheckpoints.INTERVAL_FLOOR; batch++) {
      histories.append(
          List.of(
              new ProvisionSuppressed(RES, new ProvisionId("p0")),
              new ProvisionRestored(RES, new ProvisionId("p0")),
              new ProvisionSuppressed(OTHER, new ProvisionId("p2"))));
    }
    var kept = new Keeping();
    fill(kept);
    assertTrue(kept.of(RES).size() >= 2);
    sameWithAndWithout(kept);
  }

  @Test
  void bytes_of_another_version_are_passed_over() {
    grown(8, 300, 20);
    var draft = histories.draft(RES, LogPosition.PENDING);
    var bytes = DraftBytes.of(draft);
    assertEquals(Optional.of(draft), DraftBytes.read(bytes));
    assertEquals(Optional.empty(), DraftBytes.read(new byte[] {1, 2, 3}));
    assertEquals(Optional.empty(), DraftBytes.read(Arrays.copyOf(bytes, 40)));
  }

  @Test
  void the_draft_at_an_instant_knows_of_nothing_said_later() {
    grown(9, 200, 20);
    try (var none = new DraftCheckpoints(new Keeping(), log)) {
      var views = new DraftViews(reader, none);
      var end = histories.told().getLast().given().at();
      for (var at = Histories.START.minusSeconds(5); at.isBefore(end.plusSeconds(5)); ) {
        var moment = at;
        var first =
            histories.told().stream()
                .filter(
                    recorded ->
                        isAbout(recorded.event(), RES) && recorded.given().at().isAfter(moment))
                .findFirst();
        var position =
            first.map(recorded -> recorded.position().plus(-1)).orElse(LogPosition.PENDING);
        assertEquals(histories.draft(RES, position), views.at(RES, moment).draft(), "at " + at);
        at = at.plusMillis(1_717);
      }
    }
  }

  @Test
  void a_decision_starts_at_the_last_checkpoint_but_one() {
    grown(10, 1_200, 5);
    var kept = new Keeping();
    fill(kept);
    var checkpoints = new DraftCheckpoints(kept, log);
    var positions = kept.of(RES);
    assertTrue(positions.size() >= 2);
    var part = (Part<Editing>) Boundary.of(Tag.of(RES), InstrumentEvent.class, Editing.FOLD);
    var folded = checkpoints.nearest(part).orElseThrow();
    assertEquals(positions.get(positions.size() - 2), folded.at());
    assertEquals(folded.at(), folded.state().recent().since());
    var state = folded.state();
    try (var reading = reader.read(Set.of(Tag.of(RES)), folded.at().next(), LogPosition.PENDING)) {
      while (reading.hasNext()) {
        state = Editing.FOLD.evolve(state, reading.next());
      }
    }
    assertEquals(histories.draft(RES, LogPosition.PENDING), state.draft());
    Fold<Draft> another = Draft.FOLD;
    assertEquals(
        Optional.empty(),
        checkpoints.nearest(
            (Part<Draft>) Boundary.of(Tag.of(RES), InstrumentEvent.class, another)));
  }

  @Test
  void a_decision_that_reaches_far_back_starts_at_an_earlier_one_if_there_is_one() {
    grown(11, 1_200, 5);
    var kept = new Keeping();
    fill(kept);
    var checkpoints = new DraftCheckpoints(kept, log);
    var part = (Part<Editing>) Boundary.of(Tag.of(RES), InstrumentEvent.class, Editing.FAR_BACK);
    var positions = kept.of(RES);
    assertEquals(Optional.empty(), checkpoints.nearest(part), "there are only " + positions.size());
    var draft = histories.draft(RES, LogPosition.START);
    for (int i = 0; i < 12; i++) {
      checkpoints.keep(new DraftAt(draft, new LogPosition(i), Instant.EPOCH));
    }
    var all = kept.of(RES);
    var folded = checkpoints.nearest(part).orElseThrow();
    assertEquals(all.get(all.size() - 13), folded.at());
    assertEquals(folded.at(), folded.state().recent().since());
  }

  @Test
  void checkpoints_of_an_older_log_that_was_restored_are_dropped() {
    try (var kept = EmbeddedCheckpoints.open(folder.resolve("checkpoints"))) {
      restored(kept);
    }
  }

  @Test
  void checkpoints_of_an_older_log_that_was_restored_are_dropped_in_mongodb() {
    try (MongoClient client = MongoClients.create(TestMongo.uri())) {
      var database = client.getDatabase(TestMongo.database());
      restored(new MongoCheckpoints(database));
      database.drop();
    }
  }

  /// What is beyond the head of the restored log says nothing, and nothing either once that log
  /// has grown past it with other events.
  private void restored(CheckpointStore kept) {
    grown(14, 900, 5);
    fill(kept);
    var beyond = kept.nearest(RES, LogPosition.PENDING).orElseThrow();
    try (var backup = EmbeddedEventLog.open(folder.resolve("backup"))) {
      histories = new Histories(15, backup);
      histories.open(RES);
      sameOn(backup, kept);
      assertEquals(Optional.empty(), kept.nearest(RES, LogPosition.PENDING));
      fill(kept);
      while (!beyond.position().isBefore(backup.next())) {
        histories.grow(List.of(RES), 50, 5);
      }
      sameOn(backup, kept);
      assertEquals(Optional.empty(), kept.nearest(RES, LogPosition.PENDING));
    }
  }

  private void sameOn(EventLog backup, CheckpointStore kept) {
    var moment = histories.told().getLast().given().at().plusSeconds(3_600);
    try (var checkpoints = new DraftCheckpoints(new ReadOnly(kept), backup)) {
      var views = new DraftViews(new EventReader(backup, new EventCodec()), checkpoints);
      var now = histories.draft(RES, LogPosition.PENDING);
      assertEquals(now, views.at(RES, moment).draft());
      assertEquals(now, views.head(RES).draft());
      var part = (Part<Editing>) Boundary.of(Tag.of(RES), InstrumentEvent.class, Editing.FOLD);
      assertEquals(Optional.empty(), checkpoints.nearest(part));
    }
  }

  private void grown(long seed, int batches, int structureInHundred) {
    histories = new Histories(seed, log);
    histories.open(RES);
    histories.open(OTHER);
    histories.grow(List.of(RES, OTHER), batches, structureInHundred);
  }

  private void fill(CheckpointStore kept) {
    try (var checkpoints = new DraftCheckpoints(kept, log)) {
      var views = new DraftViews(reader, checkpoints);
      views.head(RES);
      views.head(OTHER);
    }
  }

  private void sameWithAndWithout(CheckpointStore kept) {
    var random = new Random(3);
    for (int round = 0; round < 60; round++) {
      var position = new LogPosition(random.nextLong(reader.head().value() + 1));
      var moment = histories.told().get((int) position.value()).given().at();
      // each reading would write what it finds missing: what is read from is left as it is
      try (var with = new DraftCheckpoints(new ReadOnly(kept), log);
          var without = new DraftCheckpoints(new Keeping(), log)) {
        var near = new DraftViews(reader, with);
        var far = new DraftViews(reader, without);
        assertEquals(far.at(RES, position), near.at(RES, position));
        assertEquals(far.at(RES, moment), near.at(RES, moment));
        assertEquals(histories.draft(RES, position), near.at(RES, position).draft());
      }
    }
    assertTrue(kept.nearest(RES, LogPosition.PENDING).isPresent());
    assertTrue(kept.nearest(NONE, LogPosition.PENDING).isEmpty());
    kept.clear();
    assertTrue(kept.nearest(RES, LogPosition.PENDING).isEmpty());
  }

  private List<Draft> states() {
    var states = new ArrayList<Draft>();
    var draft = Draft.FOLD.initial();
    states.add(draft);
    for (var recorded : histories.told()) {
      draft = isAbout(recorded.event(), RES) ? Draft.FOLD.evolve(draft, recorded) : draft;
      states.add(draft);
    }
    return states;
  }

  private Instant latest(LogPosition upTo) {
    return histories.told().stream()
        .filter(recorded -> isAbout(recorded.event(), RES) && !recorded.position().isAfter(upTo))
        .map(recorded -> recorded.given().at())
        .max(Comparator.naturalOrder())
        .orElse(Instant.MIN);
  }

  private long of(InstrumentId instrument) {
    return histories.told().stream()
        .filter(recorded -> isAbout(recorded.event(), instrument))
        .count();
  }

  private static boolean isAbout(Object event, InstrumentId instrument) {
    return event instanceof InstrumentEvent about && about.instrument().equals(instrument);
  }
}
