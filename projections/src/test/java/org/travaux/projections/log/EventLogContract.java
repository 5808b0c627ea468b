package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.travaux.projections.log.Events.batch;
import static org.travaux.projections.log.Events.event;
import static org.travaux.projections.log.Events.tag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;

/// What every log promises. A log's own test extends this and says how to open one.
public abstract class EventLogContract {

  private EventLog log;

  /// An empty log.
  protected abstract EventLog open();

  @BeforeEach
  void openTheLog() {
    log = open();
  }

  @AfterEach
  void closeTheLog() {
    log.close();
  }

  @Test
  void an_empty_log_goes_on_at_the_start() {
    assertThat(log.next()).isEqualTo(LogPosition.START);
    assertThat(read(0)).isEmpty();
    assertThat(log.append(batch(0, 1, "a"))).isTrue();
    assertThat(log.next()).isEqualTo(new LogPosition(1));
  }

  @Test
  void what_is_appended_is_read_as_it_was() {
    var batch = batch(0, event("one", "a", "b"), event("two", "b"), event("three"));
    assertThat(log.append(batch)).isTrue();
    var read = read(0);
    assertThat(read).hasSize(1);
    assertThat(read.getFirst()).isEqualTo(batch);
    assertThat(log.next()).isEqualTo(new LogPosition(3));
  }

  @Test
  void a_place_that_is_taken_is_refused() {
    log.append(batch(0, 3, "a"));
    assertThat(log.append(batch(0, 1, "b"))).isFalse();
    assertThat(log.append(batch(2, 1, "b"))).isFalse();
    assertThat(Events.spoken(read(0))).containsExactly("a 0", "a 1", "a 2");
  }

  @Test
  void a_batch_that_is_sent_again_is_stored_once() {
    var batch = batch(0, 2, "a");
    assertThat(log.append(batch)).isTrue();
    assertThat(log.append(batch)).isTrue();
    assertThat(log.append(batch(2, 2, "b"))).isTrue();
    assertThat(log.append(batch)).isTrue();
    assertThat(Events.spoken(read(0))).containsExactly("a 0", "a 1", "b 2", "b 3");
  }

  @Test
  void a_batch_that_would_leave_a_hole_is_refused() {
    log.append(batch(0, 3, "a"));
    assertThatThrownBy(() -> log.append(batch(4, 1, "b")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(log.next()).isEqualTo(new LogPosition(3));
  }

  @Test
  void reading_from_the_midst_of_a_batch_begins_with_that_batch() {
    log.append(batch(0, 3, "a"));
    log.append(batch(3, 3, "b"));
    assertThat(firsts(read(2))).containsExactly(0L, 3L);
    assertThat(firsts(read(3))).containsExactly(3L);
    assertThat(firsts(read(5))).containsExactly(3L);
    assertThat(read(6)).isEmpty();
    assertThat(read(600)).isEmpty();
  }

  @Test
  void reading_by_tag_gives_batches_with_an_event_that_carries_all_tags_of_a_set() {
    log.append(batch(0, event("0", "a"), event("1", "b")));
    log.append(batch(2, event("2", "a", "b")));
    log.append(batch(3, event("3", "c"), event("4", "a")));
    log.append(batch(5, event("5", "d")));
    log.append(batch(6, event("6", "b")));
    assertThat(tagged(0, List.of(Set.of(tag("a"))))).containsExactly(0L, 2L, 3L);
    assertThat(tagged(0, List.of(Set.of(tag("a"), tag("b"))))).containsExactly(2L);
    assertThat(tagged(0, List.of(Set.of(tag("d")), Set.of(tag("a"), tag("b")))))
        .containsExactly(2L, 5L);
    assertThat(tagged(1, List.of(Set.of(tag("b"))))).containsExactly(0L, 2L, 6L);
    assertThat(tagged(4, List.of(Set.of(tag("a")), Set.of(tag("b"))))).containsExactly(3L, 6L);
    assertThat(tagged(0, List.of(Set.of(tag("nobody"))))).isEmpty();
    assertThat(tagged(0, List.of(Set.of()))).containsExactly(0L, 2L, 3L, 5L, 6L);
    assertThat(tagged(0, List.of())).isEmpty();
  }

  @Test
  void every_reading_by_tag_gives_what_reading_everything_and_looking_would() {
    assertReadingsAreRight(60, 4);
  }

  /// Fills the log by chance and compares readings from everywhere with a plain look at it all.
  void assertReadingsAreRight(int batches, int mostEvents) {
    var seed = System.nanoTime();
    var random = new Random(seed);
    while (batches-- > 0) {
      var events =
          Stream.generate(() -> event("?", tags(random, 3)))
              .limit(1 + random.nextInt(mostEvents))
              .toArray(StoredEvent[]::new);
      assertThat(log.append(batch(log.next().value(), events))).isTrue();
    }
    var all = read(0);
    assertThat(all).isNotEmpty();
    for (var i = 0; i < 60; i++) {
      var from = new LogPosition(random.nextLong(log.next().value()));
      var sets = new HashSet<Set<Tag>>();
      for (var s = random.nextInt(i % 2 == 0 ? 3 : 12); s >= 0; s--) {
        sets.add(event("?", tags(random, 2)).tags());
      }
      Predicate<Batch> wanted =
          batch ->
              batch.next().isAfter(from)
                  && batch.events().stream()
                      .anyMatch(event -> sets.stream().anyMatch(event.tags()::containsAll));
      try (var found = log.read(from, sets)) {
        assertThat(firsts(Events.all(found)))
            .as("seed %d, from %s, %s", seed, from, sets)
            .isEqualTo(firsts(all.stream().filter(wanted).toList()));
      }
    }
  }

  /// Up to so many of six tags, of which some are rare.
  private static String[] tags(Random random, int most) {
    return random
        .ints(random.nextInt(most + 1), 0, 36)
        .mapToObj(i -> String.valueOf((char) ('f' - (int) Math.sqrt(i))))
        .distinct()
        .toArray(String[]::new);
  }

  @Test
  void a_reading_goes_no_further_than_it_must_and_a_later_one_goes_on() {
    log.append(batch(0, 3, "a"));
    try (var early = log.read(LogPosition.START)) {
      assertThat(early.next().next()).isEqualTo(new LogPosition(3));
      log.append(batch(3, 1, "b"));
    }
    assertThat(firsts(read(3))).containsExactly(3L);
    assertThat(firsts(tagged(3, Set.of(tag("b"))))).containsExactly(3L);
  }

  @Test
  void concurrent_appenders_leave_no_gap_and_no_double() throws Exception {
    var appended = Racing.append(List.of(log), 16, 8);
    var read = read(0);
    assertGapless(read);
    assertThat(Events.spoken(read)).containsExactlyInAnyOrderElementsOf(appended);
  }

  @Test
  void one_of_many_at_one_position_wins() throws Exception {
    var outcomes = Racing.at(16, i -> log.append(batch(0, 2, "writer-" + i)));
    assertThat(outcomes).containsOnlyOnce(true).hasSize(16);
    assertThat(read(0)).hasSize(1);
  }

  @Test
  void a_reader_never_sees_a_hole_while_others_append() throws Exception {
    try (var reader = new HoleWatch(log, Set.of(Set.of(tag("a")), Set.of(tag("b"))))) {
      var appended = Racing.append(List.of(log), 8, 12);
      assertThat(reader.seenAtTheEnd()).containsExactlyInAnyOrderElementsOf(appended);
    }
  }

  @Test
  void the_chain_holds_and_its_end_can_be_written_down() throws Exception {
    var appended = Racing.append(List.of(log), 4, 5);
    var told = new ArrayList<LogPosition>();
    var finding = LogVerification.verify(log, (position, next) -> told.add(position));
    assertThat(finding.holds()).isTrue();
    assertThat(finding.head().next()).isEqualTo(new LogPosition(appended.size()));
    assertThat(told.getLast()).isEqualTo(log.next());
    log.append(batch(log.next().value(), 1, "a"));
    assertThat(LogVerification.verify(log, Optional.of(finding.head()), (p, n) -> {}).holds())
        .isTrue();
  }

  @Test
  void the_hash_at_a_position_is_that_of_the_chain_where_its_batch_ends() {
    assertThat(log.hashAt(LogPosition.START)).isEmpty();
    log.append(batch(0, 2, "a"));
    var before = LogVerification.verify(log, (p, n) -> {}).head().hash();
    assertThat(log.hashAt(LogPosition.START)).contains(before);
    log.append(batch(2, 1, "b"));
    assertThat(log.hashAt(new LogPosition(1))).contains(before);
    assertThat(log.hashAt(new LogPosition(2)))
        .contains(LogVerification.verify(log, (p, n) -> {}).head().hash());
    assertThat(log.hashAt(new LogPosition(3))).isEmpty();
  }

  private List<Batch> read(long from) {
    return Events.read(log, from);
  }

  private List<Batch> tagged(long from, Set<Tag> set) {
    try (var batches = log.read(new LogPosition(from), Set.of(set))) {
      return Events.all(batches);
    }
  }

  private List<Long> tagged(long from, List<Set<Tag>> anyOf) {
    try (var batches = log.read(new LogPosition(from), Set.copyOf(anyOf))) {
      return firsts(Events.all(batches));
    }
  }

  static void assertGapless(List<Batch> batches) {
    var next = LogPosition.START;
    for (var batch : batches) {
      assertThat(batch.first()).isEqualTo(next);
      next = batch.next();
    }
  }

  private static List<Long> firsts(List<Batch> batches) {
    return batches.stream().map(batch -> batch.first().value()).toList();
  }
}
