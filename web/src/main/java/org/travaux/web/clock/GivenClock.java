package org.travaux.web.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.travaux.core.authority.Administrators;
import org.travaux.core.clock.GiveClock;
import org.travaux.core.clock.GivenTime;
import org.travaux.core.decide.Decisions;
import org.travaux.core.event.ClockEvent;
import org.travaux.core.event.Given;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.LogTail;
import org.travaux.projections.log.Retelling;

/// Shows what the log says that the time is, on every node of it, and nothing else. It stands still
/// between two moves, and never goes back.
final class GivenClock extends Clock implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(GivenClock.class);
  private static final int WAIT_SECONDS = 30;

  private final AtomicReference<Instant> now;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final LogTail.Subscription following;

  private GivenClock(EventReader events, LogTail tail) {
    var told = new Retelling<>(events, GivenTime.FOLD).head(Tag.CLOCK);
    now = new AtomicReference<>(told.state().now().orElse(Instant.EPOCH));
    following = tail.follow(told.position().next(), this::hear);
  }

  /// Gives a new log its clock, which begins at the epoch.
  ///
  /// @throws org.travaux.core.decide.Refusal if the log goes by the clock on the wall
  static GivenClock start(Decisions decisions, EventReader events, LogTail tail) {
    try {
      decisions
          .decide(new GiveClock(new Given(Administrators.SYSTEM, Instant.EPOCH)))
          .orTimeout(WAIT_SECONDS, TimeUnit.SECONDS)
          .join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException known ? known : failed;
    }
    var clock = new GivenClock(events, tail);
    LOG.warn(
        "The clock of this log is not the one on the wall. It shows {}, and whatever is said is"
            + " dated by it.",
        clock.instant());
    return clock;
  }

  private void hear(List<Recorded> events) {
    for (var recorded : events) {
      if (recorded.event() instanceof ClockEvent.ClockMoved(var to)) {
        show(to);
      }
    }
  }

  /// Shows at least that from now on.
  void show(Instant at) {
    now.accumulateAndGet(at, (shown, told) -> told.isAfter(shown) ? told : shown);
    listeners.forEach(Runnable::run);
  }

  void whenMoved(Runnable listener) {
    listeners.add(listener);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /// There is one zone.
  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public void close() {
    following.close();
  }
}
