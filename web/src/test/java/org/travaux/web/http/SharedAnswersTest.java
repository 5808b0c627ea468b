package org.travaux.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.LogPosition;

/// What many ask for at once is told once, and tells all that was stored when they asked.
class SharedAnswersTest {

  private static final int ASKING = 32;

  private final AtomicLong head = new AtomicLong();
  private final AtomicInteger heads = new AtomicInteger();
  private final AtomicInteger tellings = new AtomicInteger();

  private LogPosition head() {
    heads.incrementAndGet();
    return new LogPosition(head.get());
  }

  private String tell(String asked) {
    tellings.incrementAndGet();
    return asked + " at " + head.get();
  }

  private SharedAnswers<String, String> answers() {
    return new SharedAnswers<>(this::head, this::tell, told -> told.getBytes(UTF_8));
  }

  private static String read(Encoded<String> answer) {
    return new String(answer.json(), UTF_8);
  }

  @Test
  void it_is_told_again_only_when_something_was_stored() {
    var answers = answers();
    var first = answers.of("plan");
    assertEquals("plan at 0", read(first));
    assertSame(first, answers.of("plan"));
    assertEquals(1, tellings.get());
    assertEquals("report at 0", read(answers.of("report")));
    head.incrementAndGet();
    assertEquals("plan at 1", read(answers.of("plan")));
    assertEquals(3, tellings.get());
  }

  @Test
  void those_who_come_while_it_is_told_share_the_next_answer() throws Exception {
    var begun = new CountDownLatch(1);
    var goesOn = new CountDownLatch(1);
    var answers =
        new SharedAnswers<String, String>(
            this::head,
            asked -> {
              var told = tell(asked);
              begun.countDown();
              await(goesOn);
              return told;
            },
            told -> told.getBytes(UTF_8));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = threads.submit(() -> answers.of("plan"));
      begun.await();
      head.incrementAndGet();
      int before = heads.get();
      var others = new ArrayList<Future<Encoded<String>>>();
      for (int i = 0; i < ASKING; i++) {
        others.add(threads.submit(() -> answers.of("plan")));
      }
      while (heads.get() < before + ASKING) {
        Thread.onSpinWait();
      }
      goesOn.countDown();
      assertEquals("plan at 0", read(first.get()));
      for (var other : others) {
        assertEquals("plan at 1", read(other.get()));
      }
    }
    assertEquals(2, tellings.get());
  }

  @Test
  void an_answer_has_all_in_it_that_was_stored_when_it_was_asked_for() throws Exception {
    var answers = answers();
    Callable<Integer> asks =
        () -> {
          for (int i = 0; i < 2_000; i++) {
            long stored = i % 3 == 0 ? head.incrementAndGet() : head.get();
            var told = read(answers.of("plan"));
            assertTrue(Long.parseLong(told.substring("plan at ".length())) >= stored, told);
          }
          return 0;
        };
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var done : threads.invokeAll(List.of(asks, asks, asks, asks, asks, asks, asks, asks))) {
        done.get();
      }
    }
  }

  @Test
  void what_could_not_be_told_is_asked_for_again_by_whoever_comes_next() {
    var answers =
        new SharedAnswers<String, String>(
            this::head,
            asked -> {
              if (tellings.get() == 0) {
                tell(asked);
                throw new IllegalStateException("there is none");
              }
              return tell(asked);
            },
            told -> told.getBytes(UTF_8));
    assertThrows(IllegalStateException.class, () -> answers.of("plan"));
    assertEquals("plan at 0", read(answers.of("plan")));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
