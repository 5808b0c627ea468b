package org.travaux.core.event;

import java.time.Instant;

/// Where in the log something stands, when it was said and by whom.
public record Told(LogPosition position, Instant at, Delegate by) {

  public static Told of(Recorded recorded) {
    return new Told(recorded.position(), recorded.given().at(), recorded.given().by());
  }
}
