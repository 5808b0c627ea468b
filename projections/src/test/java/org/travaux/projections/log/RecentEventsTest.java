package org.travaux.projections.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;

class RecentEventsTest {

  private static final int EVENTS_LIMIT = 64;
  private static final int READERS = 3;
  private static final int BATCHES = 30_000;
  private static final int WAIT_S = 60;
  private static final EventMessage MESSAGE =
      new GenericEventMessage(new MessageType("said", "1"), "something");

  private final RecentEvents recent = new RecentEvents(0, EVENTS_LIMIT, Long.MAX_VALUE);
  private volatile boolean ended;

  @Test
  void what_is_bounded_in_bytes_keeps_the_newest_that_fit() {
    var few = new RecentEvents(0, EVENTS_LIMIT, 10);
    few.add(batch(0, 3));
    few.add(List.of(new AppendedEvent(MESSAGE, Set.of(tag(3)), 9)));
    assertThat(few.reaches(1)).isFalse();
    assertThat(few.from(2, EVENTS_LIMIT).map(RecentEventsTest::positions))
        .contains(List.of(2L, 3L));
    assertThat(few.between(Set.of(Set.of(tag(0))), 2, 4)).contains(List.of());
  }

  /// While it goes round as fast as it can, every answer is either whole or none.
  @Test
  void who_reads_while_it_goes_round_is_told_all_there_is_or_that_it_is_forgotten()
      throws Exception {
    var readers = new ArrayList<CompletableFuture<Integer>>();
    for (int reader = 0; reader < READERS; reader++) {
      var done = new CompletableFuture<Integer>();
      readers.add(done);
      Thread.ofPlatform().start(() -> done.completeAsync(this::readToTheEnd, Runnable::run));
    }
    for (int batch = 0; batch < BATCHES; batch++) {
      recent.add(batch(recent.next(), 1 + batch % 5));
    }
    ended = true;
    for (var reader : readers) {
      assertThat(reader.get(WAIT_S, SECONDS)).isPositive();
    }
  }

  private int readToTheEnd() {
    int told = 0;
    while (!ended) {
      long end = recent.next();
      long from = Math.max(0, end - ThreadLocalRandom.current().nextLong(EVENTS_LIMIT));
      told += readFrom(from) + lookFor(from, end);
    }
    return told;
  }

  private int readFrom(long from) {
    var events = recent.from(from, EVENTS_LIMIT);
    events
        .map(RecentEventsTest::positions)
        .ifPresent(positions -> assertThat(positions).isEqualTo(count(from, positions.size())));
    return events.isPresent() ? 1 : 0;
  }

  /// Any event that stands between is found by its tag, unless that is too far back.
  private int lookFor(long from, long end) {
    if (from == end) {
      return 0;
    }
    long sought = ThreadLocalRandom.current().nextLong(from, end);
    var found = recent.between(Set.of(Set.of(tag(sought))), from, end);
    found.ifPresent(
        events -> assertThat(positions(events)).isEqualTo(count(from, (int) (end - from))));
    return found.isPresent() ? 1 : 0;
  }

  private static List<AppendedEvent> batch(long first, int events) {
    return count(first, events).stream()
        .map(position -> new AppendedEvent(MESSAGE, Set.of(tag(position)), 1))
        .toList();
  }

  private static List<Long> count(long first, int events) {
    return LongStream.range(first, first + events).boxed().toList();
  }

  private static Tag tag(long position) {
    return new Tag("position", Long.toString(position));
  }

  private static List<Long> positions(List<AppendedEvent> events) {
    return events.stream()
        .map(event -> Long.valueOf(event.tags().iterator().next().value()))
        .toList();
  }
}
