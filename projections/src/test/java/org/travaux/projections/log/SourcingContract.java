package org.travaux.projections.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;

/// How little is read to take a decision, and that what is read is of one moment.
abstract class SourcingContract extends TwoNodes {

  SourcingContract(Logs logs) {
    super(logs);
  }

  @Test
  void who_was_too_late_reads_only_what_came_since() throws Exception {
    var faster = two.decisions(warm(8));
    for (int i = 0; i < 40; i++) {
      faster.decide(Note.on("a", "n" + i)).get(WAIT_S, SECONDS);
    }
    var counted = new AtomicInteger();
    var late = new Late(counted, () -> faster.decide(Note.on("a", "between")).join());
    deciding(one, List.of(Late.class)).decide(late).get(WAIT_S, SECONDS);
    assertThat(counted).hasValue(40 + 1 + 1);
  }

  /// While it is decided for the first time, something else happens.
  private record Late(AtomicInteger counted, Fold<Integer> fold, Runnable between)
      implements Decision<Integer> {

    Late(AtomicInteger counted, Runnable between) {
      this(counted, new Counting(counted), between);
    }

    @Override
    public Given given() {
      return Note.GIVEN;
    }

    @Override
    public Boundary<Integer> boundary() {
      return Boundary.of(Tag.of(new InstrumentId("a")), InstrumentEvent.class, fold);
    }

    @Override
    public List<Event> decide(Integer known) {
      if (known == 40) {
        between.run();
      }
      return List.of(new InstrumentFrozen(new InstrumentId("a"), "late"));
    }
  }

  @Test
  void a_decision_is_taken_on_parts_of_one_moment() throws Exception {
    var faster = one.decisions(warm(8));
    faster.decide(Note.on("a", "before")).get(WAIT_S, SECONDS);
    var quiet = new Watched("known", () -> {});
    Runnable between = () -> faster.decide(Note.on("a", "between")).join();
    var torn = new Watched("read for the first time", once(between));
    var deciding = deciding(one, List.of(Watching.class));
    deciding.decide(new Watching(List.of(quiet), List.of(1))).get(WAIT_S, SECONDS);
    var decided =
        deciding.decide(new Watching(List.of(quiet, torn), List.of(3, 3))).get(WAIT_S, SECONDS);
    assertThat(decided.events()).hasSize(1);
  }

  private static Runnable once(Runnable act) {
    var isDone = new AtomicBoolean();
    return () -> {
      if (isDone.compareAndSet(false, true)) {
        act.run();
      }
    };
  }

  @Test
  void what_is_read_for_the_first_time_is_read_once_for_all_parts() throws Exception {
    one.decisions(warm(8)).decide(Note.on("a", "1")).get(WAIT_S, SECONDS);
    one.decisions(warm(8)).decide(Note.on("a", "2")).get(WAIT_S, SECONDS);
    var told = new ArrayList<String>();
    var folds =
        Stream.of("one", "other", "third")
            .map(name -> new Watched(name, () -> told.add(name)))
            .toList();
    var deciding = deciding(one, List.of(Watching.class));
    deciding.decide(new Watching(folds, List.of(2, 2, 2))).get(WAIT_S, SECONDS);
    assertThat(told.subList(0, 3)).containsExactlyInAnyOrder("one", "other", "third");
    assertThat(told.subList(3, 6)).isEqualTo(told.subList(0, 3));
  }

  @Test
  void of_many_who_ask_for_the_first_time_one_reads() throws Exception {
    var before = one.decisions(warm(8));
    for (int i = 0; i < 40; i++) {
      before.decide(Note.on("a", "n" + i)).get(WAIT_S, SECONDS);
    }
    var counted = new AtomicInteger();
    var deciding = deciding(one, List.of(Silent.class));
    var begin = new CountDownLatch(1);
    var answers = new ArrayList<CompletableFuture<Decisions.Decided>>();
    for (int i = 0; i < 24; i++) {
      var answer = new CompletableFuture<Decisions.Decided>();
      answers.add(answer);
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  begin.await();
                  answer.complete(deciding.decide(new Silent(new Counting(counted))).join());
                } catch (InterruptedException | RuntimeException e) {
                  answer.completeExceptionally(e);
                }
              });
    }
    begin.countDown();
    for (var answer : answers) {
      assertThat(answer.get(WAIT_S, SECONDS).events()).isEmpty();
    }
    assertThat(counted).hasValue(40);
  }

  /// Looks at what was noted, and says nothing.
  private record Silent(Counting fold) implements Decision<Integer> {

    @Override
    public Given given() {
      return Note.GIVEN;
    }

    @Override
    public Boundary<Integer> boundary() {
      return Boundary.of(Tag.of(new InstrumentId("a")), InstrumentEvent.class, fold);
    }

    @Override
    public List<Event> decide(Integer known) {
      assertThat(known).isEqualTo(40);
      return List.of();
    }
  }

  /// Depends on several parts about the same.
  private record Watching(List<Watched> folds, List<Integer> expected)
      implements Decision<List<Integer>> {

    @Override
    public Given given() {
      return Note.GIVEN;
    }

    @Override
    public Boundary<List<Integer>> boundary() {
      var all = part(folds.getFirst());
      for (var fold : folds.subList(1, folds.size())) {
        all =
            all.and(
                part(fold), (some, more) -> Stream.of(some, more).flatMap(List::stream).toList());
      }
      return all;
    }

    private static Boundary<List<Integer>> part(Watched fold) {
      return Boundary.of(Tag.of(new InstrumentId("a")), InstrumentEvent.class, fold);
    }

    @Override
    public List<Event> decide(List<Integer> known) {
      assertThat(known).isEqualTo(expected);
      return List.of(new InstrumentFrozen(new InstrumentId("a"), "whole"));
    }
  }

  /// Counts, and does something with each event that it is told.
  private record Watched(String name, Runnable act) implements Fold<List<Integer>> {

    @Override
    public List<Integer> initial() {
      return List.of(0);
    }

    @Override
    public List<Integer> evolve(List<Integer> state, Recorded recorded) {
      act.run();
      return List.of(state.getFirst() + 1);
    }
  }

  private record Counting(AtomicInteger counted) implements Fold<Integer> {

    @Override
    public Integer initial() {
      return 0;
    }

    @Override
    public Integer evolve(Integer state, Recorded recorded) {
      counted.incrementAndGet();
      return state + 1;
    }
  }
}
