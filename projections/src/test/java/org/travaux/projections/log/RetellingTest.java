package org.travaux.projections.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.Retelling.Told;

class RetellingTest {

  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final InstrumentId OTHER = new InstrumentId("other");
  private static final Tag TAG = Tag.of(PLAN);
  private static final Instant START = Instant.parse("2022-01-13T09:00:00Z");
  private static final Delegate CHAIR =
      new Delegate(new PersonId("chair"), new DelegationId("BRA"), Role.CHAIR);

  private final Path folder = Folders.temporary("retelling");
  private final EventLog log = EmbeddedEventLog.open(folder.resolve("log"));
  private final EventCodec codec = new EventCodec();
  private final Counted counted = new Counted();
  private final Retelling<List<LogPosition>> told =
      new Retelling<>(new EventReader(log, codec), counted);

  @AfterEach
  void close() {
    log.close();
    Folders.delete(folder);
  }

  @Test
  void a_moment_that_has_passed_is_told_alike_whatever_happens_later() {
    var first = append(PLAN, 0);
    var second = append(PLAN, 5);
    append(OTHER, 6);
    var then = new Told<>(List.of(first, second), second);
    assertEquals(then, told.at(TAG, minute(7)));
    append(OTHER, 8);
    assertEquals(then, told.at(TAG, minute(7)));
    append(PLAN, 10);
    assertEquals(then, told.at(TAG, minute(7)));
    assertEquals(new Told<>(List.of(first), first), told.at(TAG, minute(0)));
    assertEquals(new Told<>(List.of(), LogPosition.NONE), told.at(TAG, START.minusSeconds(1)));
  }

  /// Clocks differ: the log's order decides, and what stands behind a later moment is not in it.
  @Test
  void a_moment_ends_before_the_first_event_of_a_later_one() {
    var first = append(PLAN, 0);
    append(PLAN, 10);
    append(PLAN, 5);
    assertEquals(new Told<>(List.of(first), first), told.at(TAG, minute(7)));
  }

  @Test
  void a_position_has_all_up_to_it_and_nothing_behind_it() {
    var first = append(PLAN, 0);
    var between = append(OTHER, 1);
    var last = append(PLAN, 2);
    assertEquals(new Told<>(List.of(first, last), last), told.head(TAG));
    assertEquals(new Told<>(List.of(first), first), told.at(TAG, first));
    assertEquals(new Told<>(List.of(first), between), told.at(TAG, between));
    assertEquals(told.head(TAG), told.at(TAG, LogPosition.PENDING));
  }

  @Test
  void who_asks_while_it_is_being_told_does_not_have_it_told_anew() throws Exception {
    allAskFor(() -> told.head(TAG));
  }

  /// As whoever tells of two things does, of the second at the position of the first.
  @Test
  void who_asks_for_a_position_while_it_is_being_told_does_not_have_it_told_anew()
      throws Exception {
    allAskFor(() -> told.at(TAG, new LogPosition(199)));
    assertEquals(200, told.head(TAG).state().size());
    assertEquals(200, counted.events);
  }

  private void allAskFor(Supplier<Told<List<LogPosition>>> telling) throws Exception {
    for (int minute = 0; minute < 200; minute++) {
      append(PLAN, minute);
    }
    var start = new CyclicBarrier(16);
    try (var askers = Executors.newFixedThreadPool(16)) {
      Callable<Integer> ask =
          () -> {
            start.await(20, TimeUnit.SECONDS);
            return telling.get().state().size();
          };
      for (var asked : askers.invokeAll(Collections.nCopies(16, ask))) {
        assertEquals(200, asked.get());
      }
    }
    assertEquals(200, counted.events);
  }

  @Test
  void what_was_told_last_is_gone_on_from() {
    append(PLAN, 0);
    told.head(TAG);
    told.head(TAG);
    var second = append(PLAN, 1);
    assertEquals(2, told.head(TAG).state().size());
    told.at(TAG, second);
    assertEquals(2, counted.events);
  }

  /// Who began to read a moment ago, and has not come to this yet.
  @Test
  void what_was_the_last_a_moment_ago_is_gone_on_from_too() {
    append(PLAN, 0);
    var first = told.head(TAG);
    var second = append(PLAN, 1);
    append(PLAN, 2);
    told.head(TAG);
    assertEquals(3, counted.events);
    assertEquals(first, told.at(TAG, first.position()));
    assertEquals(3, counted.events);
    assertEquals(2, told.at(TAG, second).state().size());
    assertEquals(4, counted.events);
    assertEquals(3, told.head(TAG).state().size());
    assertEquals(4, counted.events);
  }

  private LogPosition append(InstrumentId instrument, int minutes) {
    var given = new Given(CHAIR, minute(minutes));
    var stored = codec.encode(given, new InstrumentFrozen(instrument, "why"));
    return Events.append(log, List.of(stored)).first();
  }

  private static Instant minute(int minutes) {
    return START.plusSeconds(60L * minutes);
  }

  /// The positions that it was told of, and how often it was told of any.
  private static final class Counted implements Fold<List<LogPosition>> {

    private int events;

    @Override
    public List<LogPosition> initial() {
      return List.of();
    }

    @Override
    public List<LogPosition> evolve(List<LogPosition> state, Recorded recorded) {
      events++;
      return Stream.concat(state.stream(), Stream.of(recorded.position())).toList();
    }
  }
}
