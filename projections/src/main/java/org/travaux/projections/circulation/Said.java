package org.travaux.projections.circulation;

import java.time.Instant;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// By whom something was said, and when.
public record Said(LogPosition position, Instant at, Delegate by) {

  static Said of(Recorded recorded) {
    return new Said(recorded.position(), recorded.given().at(), recorded.given().by());
  }
}
