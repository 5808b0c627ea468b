package org.travaux.web.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.travaux.core.authority.Administrators;
import org.travaux.core.consultation.CloseConsultation;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.core.round.CloseChannel;
import org.travaux.core.silence.CloseSilence;
import org.travaux.projections.deadlines.Deadlines;
import org.travaux.projections.deadlines.Due;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.LogTail;
import org.travaux.projections.log.LogUnavailable;
import org.travaux.projections.log.Retelling;

/// Closes what is due, on every node: of all that try, the log lets one. It knows from the log what
/// is open, so what became due while nothing ran is closed at the next start. It sleeps until the
/// next deadline, or until the log says something new about one.
final class DeadlineWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);

  /// Closed at once; the others follow as soon as these are done.
  private static final int BATCH_LIMIT = 64;

  private static final int DECIDE_WITHIN_SECONDS = 30;
  private static final long RETRY_DELAY_MS = 1_000;

  /// Clocks on walls are put right now and then, of which nobody tells who sleeps.
  private static final long LONGEST_SLEEP_MS = 60_000;

  private final Decisions decisions;
  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Condition told = lock.newCondition();
  private final Map<Due, Long> notBeforeNs = new HashMap<>();
  private final LogTail.Subscription following;
  private Deadlines deadlines;
  private LogPosition heard;
  private boolean closed;

  private DeadlineWatch(Decisions decisions, Clock clock, EventReader events, LogTail tail) {
    this.decisions = decisions;
    this.clock = clock;
    var stored = new Retelling<>(events, Deadlines.FOLD).head(Tag.DEADLINES);
    deadlines = stored.state();
    heard = stored.position();
    following = tail.follow(heard.next(), this::hear);
  }

  static DeadlineWatch start(Decisions decisions, Clock clock, EventReader events, LogTail tail) {
    var watch = new DeadlineWatch(decisions, clock, events, tail);
    if (clock instanceof GivenClock given) {
      given.whenMoved(watch::wake);
    }
    Thread.ofVirtual().name("deadlines").start(watch::run);
    return watch;
  }

  private void hear(List<Recorded> events) {
    lock.lock();
    try {
      for (var recorded : events) {
        var next = Deadlines.FOLD.evolve(deadlines, recorded);
        if (!next.equals(deadlines)) {
          deadlines = next;
          notBeforeNs.keySet().retainAll(deadlines.open().values());
          changed.signalAll();
        }
      }
      heard = events.getLast().position();
      told.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void wake() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    try {
      for (var due = awaitDue(); !due.isEmpty(); due = awaitDue()) {
        closeAll(due);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /// What is to be closed now; nothing once nobody watches any more.
  private List<Due> awaitDue() throws InterruptedException {
    lock.lock();
    try {
      while (!closed) {
        var due = ready();
        if (!due.isEmpty()) {
          long againNs = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(RETRY_DELAY_MS);
          due.forEach(one -> notBeforeNs.put(one, againNs));
          return due;
        }
        var _ = changed.await(sleepMs(), TimeUnit.MILLISECONDS);
      }
      return List.of();
    } finally {
      lock.unlock();
    }
  }

  private List<Due> ready() {
    long nowNs = System.nanoTime();
    return deadlines.dueAt(clock.instant()).stream()
        .filter(due -> notBeforeNs.getOrDefault(due, nowNs) - nowNs <= 0)
        .limit(BATCH_LIMIT)
        .toList();
  }

  private long sleepMs() {
    long sleepMs = clock instanceof GivenClock ? Long.MAX_VALUE : untilNextMs();
    return notBeforeNs.isEmpty() ? sleepMs : Math.min(sleepMs, RETRY_DELAY_MS);
  }

  private long untilNextMs() {
    var now = clock.instant();
    return deadlines
        .nextAfter(now)
        .map(next -> Math.min(Duration.between(now, next).toMillis() + 1, LONGEST_SLEEP_MS))
        .orElse(Long.MAX_VALUE);
  }

  private void closeAll(List<Due> due) {
    var given = new Given(Administrators.SYSTEM, clock.instant());
    var closing =
        due.stream()
            .map(
                one ->
                    decisions
                        .decide(closing(one.what(), given))
                        .orTimeout(DECIDE_WITHIN_SECONDS, TimeUnit.SECONDS)
                        .handle((_, failure) -> done(one, failure)))
            .toList();
    closing.forEach(CompletableFuture::join);
  }

  /// Refused is what another node was faster to close, or what got more time meanwhile.
  private static boolean done(Due due, @Nullable Throwable failure) {
    if (failure != null && !(failure.getCause() instanceof Refusal)) {
      LOG.warn("{} is due and could not be closed; it is tried again.", due, failure);
    }
    return failure == null;
  }

  private static Decision<?> closing(Due.What what, Given given) {
    return switch (what) {
      case Due.Silence(var instrument, var silence) -> new CloseSilence(instrument, silence, given);
      case Due.CommentsEnd(var instrument, var round, var channel) ->
          new CloseChannel(instrument, round, channel, given);
      case Due.Consulting(var body, var consultation) ->
          new CloseConsultation(consultation, body, given);
    };
  }

  /// The next deadline after a moment, of all that the log tells of up to a position.
  Optional<Instant> nextAfter(Instant moment, LogPosition upTo) {
    lock.lock();
    try {
      await(() -> !heard.isBefore(upTo));
      return deadlines.nextAfter(moment);
    } finally {
      lock.unlock();
    }
  }

  /// Waits until nothing is open that is due at that moment.
  void awaitClosed(Instant moment) {
    lock.lock();
    try {
      await(() -> deadlines.dueAt(moment).isEmpty());
    } finally {
      lock.unlock();
    }
  }

  private void await(BooleanSupplier so) {
    long leftNs = TimeUnit.SECONDS.toNanos(DECIDE_WITHIN_SECONDS);
    try {
      while (!so.getAsBoolean()) {
        if (leftNs <= 0) {
          throw new LogUnavailable("What is due was not closed in time.", new TimeoutException());
        }
        leftNs = told.awaitNanos(leftNs);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LogUnavailable("Stopped while waiting for the log.", stopped);
    }
  }

  @Override
  public void close() {
    following.close();
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
