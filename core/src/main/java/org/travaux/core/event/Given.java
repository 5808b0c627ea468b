package org.travaux.core.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// By whom something was said, and when by the clock on the wall, to the millisecond. The clock is
/// told, never asked, and orders nothing: order is [LogPosition].
public record Given(Delegate by, Instant at) {

  public Given {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }
}
