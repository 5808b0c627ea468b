package org.travaux.web.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.travaux.core.authority.Administrators;
import org.travaux.core.clock.MoveClock;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Given;
import org.travaux.core.event.PersonId;
import org.travaux.projections.log.EventReader;

/// The clock that a log goes by, as those see it who ask for the time or move it.
public final class LogClock {

  private static final int WAIT_SECONDS = 30;

  private final Clock clock;
  private final DeadlineWatch watch;
  private final Decisions decisions;
  private final EventReader events;

  LogClock(Clock clock, DeadlineWatch watch, Decisions decisions, EventReader events) {
    this.clock = clock;
    this.watch = watch;
    this.decisions = decisions;
    this.events = events;
  }

  public Timekeeping keeping() {
    return clock instanceof GivenClock ? Timekeeping.GIVEN : Timekeeping.WALL;
  }

  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /// Lets time pass, deadline by deadline, so that what is due is closed when it is due and not at
  /// the end of it all. All that fell due is closed when this returns.
  ///
  /// @param person an administrator
  /// @throws Refusal if the person is none, if it is earlier than now, or
  ///     if this log goes by the clock on the wall
  public void pass(Instant to, PersonId person) {
    var by = Administrators.delegate(person);
    var end = to.truncatedTo(ChronoUnit.MILLIS);
    while (true) {
      var step = move(step(end), end, by);
      if (clock instanceof GivenClock given) {
        given.show(step);
      }
      watch.awaitClosed(step);
      if (step.equals(end)) {
        return;
      }
    }
  }

  /// Moves to a deadline on the way, or right to the end if somebody has moved beyond it meanwhile.
  private Instant move(Instant step, Instant end, Delegate by) {
    try {
      decide(new MoveClock(step, new Given(by, clock.instant())));
      return step;
    } catch (Refusal refusal) {
      if (step.equals(end)) {
        throw refusal;
      }
      return move(end, end, by);
    }
  }

  private Instant step(Instant end) {
    return watch.nextAfter(clock.instant(), events.head()).filter(end::isAfter).orElse(end);
  }

  private void decide(MoveClock move) {
    try {
      decisions.decide(move).orTimeout(WAIT_SECONDS, TimeUnit.SECONDS).join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException known ? known : failed;
    }
  }
}
