package org.travaux.projections.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;

class LogHeadTest {

  private static final int WAIT_S = 60;
  private static final int ASKING = 8;
  private static final AppendedEvent APPENDED =
      new AppendedEvent(
          new GenericEventMessage(new MessageType("said", "1"), "something"), Set.of(), 1);

  /// A log that cannot be reached any more takes its time to say so.
  @Test
  void who_waits_for_a_log_that_fails_does_not_wait_for_each_of_those_before(@TempDir Path folder)
      throws Exception {
    try (var stored = EmbeddedEventLog.open(folder.resolve("log"))) {
      var log = new Unreachable(stored);
      var head = new LogHead(log, new CoreMessageCodec(new EventCodec()));
      try {
        assertThat(log.asked.await(WAIT_S, SECONDS)).isTrue();
        var asking = new ArrayList<CompletableFuture<Void>>();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < ASKING; i++) {
          var done = new CompletableFuture<Void>();
          asking.add(done);
          threads.add(
              Thread.ofPlatform()
                  .start(
                      () -> {
                        try {
                          head.catchUp();
                          done.complete(null);
                        } catch (LogUnavailable e) {
                          done.completeExceptionally(e);
                        }
                      }));
        }
        await()
            .atMost(Duration.ofSeconds(WAIT_S))
            .until(
                () ->
                    threads.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING));
        log.release.countDown();
        for (var done : asking) {
          assertThatThrownBy(() -> done.get(WAIT_S, SECONDS))
              .isInstanceOf(ExecutionException.class)
              .hasCauseInstanceOf(LogUnavailable.class);
        }
        assertThat(log.readings).hasValueLessThanOrEqualTo(2);
      } finally {
        log.release.countDown();
        head.close();
      }
    }
  }

  @Test
  void who_looks_through_what_is_in_memory_does_not_hold_the_writer_up(@TempDir Path folder)
      throws Exception {
    try (var stored = EmbeddedEventLog.open(folder.resolve("log"));
        var head = new LogHead(stored, new CoreMessageCodec(new EventCodec()))) {
      head.won(0, List.of(APPENDED));
      var looking = new CountDownLatch(1);
      var release = new CountDownLatch(1);
      var slow = new Matching(EventCriteria.havingAnyTag(), new Slow(looking, release));
      var asked =
          CompletableFuture.supplyAsync(() -> head.mayHold(slow, 0), Thread::startVirtualThread);
      assertThat(looking.await(WAIT_S, SECONDS)).isTrue();
      CompletableFuture.runAsync(() -> head.won(1, List.of(APPENDED)), Thread::startVirtualThread)
          .get(WAIT_S, SECONDS);
      assertThat(head.next()).isEqualTo(new LogPosition(2));
      release.countDown();
      assertThat(asked.get(WAIT_S, SECONDS)).isTrue();
    }
  }

  /// Takes its time to say what is asked for.
  private static final class Slow
      extends AbstractSet<Set<org.axonframework.messaging.eventstreaming.Tag>> {

    private final CountDownLatch looking;
    private final CountDownLatch release;

    Slow(CountDownLatch looking, CountDownLatch release) {
      this.looking = looking;
      this.release = release;
    }

    @Override
    public Iterator<Set<org.axonframework.messaging.eventstreaming.Tag>> iterator() {
      looking.countDown();
      Waiting.until(() -> release.getCount() == 0);
      return Set.of(Set.<org.axonframework.messaging.eventstreaming.Tag>of()).iterator();
    }

    @Override
    public int size() {
      return 1;
    }
  }

  private static final class Unreachable implements EventLog {

    private final EventLog log;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicInteger readings = new AtomicInteger();

    Unreachable(EventLog log) {
      this.log = log;
    }

    @Override
    public Batches read(LogPosition from) {
      readings.incrementAndGet();
      asked.countDown();
      try {
        assertThat(release.await(WAIT_S, SECONDS)).isTrue();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new LogUnavailable("It cannot be reached.", null);
    }

    @Override
    public Batches read(LogPosition from, Set<Set<Tag>> anyOf) {
      return log.read(from, anyOf);
    }

    @Override
    public boolean append(Batch batch) {
      return log.append(batch);
    }

    @Override
    public LogPosition next() {
      return log.next();
    }

    @Override
    public Optional<String> hashAt(LogPosition position) {
      return log.hashAt(position);
    }

    @Override
    public Documents documents() {
      return log.documents();
    }

    @Override
    public void close() {
      log.close();
    }
  }
}
