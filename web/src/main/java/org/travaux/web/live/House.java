package org.travaux.web.live;

import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.travaux.core.decide.Decisions;

/// What all rooms of a node share.
record House(
    Past past,
    Decisions decisions,
    LiveAuthority authority,
    LiveLimits limits,
    LiveMetrics metrics,
    Clock clock,
    Semaphore readers) {

  /// How many read from the log at the same time, so that a crowd that comes back does not keep
  /// the log from those who write.
  private static final int READERS_LIMIT = 16;

  House(
      Past past,
      Decisions decisions,
      LiveAuthority authority,
      LiveLimits limits,
      LiveMetrics metrics) {
    this(
        past,
        decisions,
        authority,
        limits,
        metrics,
        Clock.systemUTC(),
        new Semaphore(READERS_LIMIT));
  }
}
