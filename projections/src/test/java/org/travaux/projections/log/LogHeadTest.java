package org.travaux.projections.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;

class LogHeadTest {

  private static final int WAIT_S = 60;
  private static final int ASKING = 8;

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
    public Documents documents() {
      return log.documents();
    }

    @Override
    public void close() {
      log.close();
    }
  }
}
