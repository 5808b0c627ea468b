package org.travaux.web.http;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.projections.log.LogUnavailable;

/// Gives commands and waits for what comes of them, for a bounded time.
final class Commands {

  private static final int WAIT_SECONDS = 30;

  private final Decisions decisions;
  private final InstantSource clock;

  Commands(Decisions decisions, InstantSource clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  /// What came of a command.
  ///
  /// @param position all up to here is known to have been so when it was decided
  /// @param events nothing, if all was already so
  record Answer(LogPosition position, List<Recorded> events) {}

  Given given(Delegate by) {
    return new Given(by, clock.instant());
  }

  /// Durable when it returns.
  Answer give(Decision<?> decision) {
    try {
      var decided = decisions.decide(decision).orTimeout(WAIT_SECONDS, TimeUnit.SECONDS).join();
      return new Answer(decided.seen(), decided.events());
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof TimeoutException late) {
        throw new LogUnavailable("The log did not answer in time.", late);
      }
      throw failed;
    }
  }
}
