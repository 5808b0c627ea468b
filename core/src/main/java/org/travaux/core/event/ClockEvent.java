package org.travaux.core.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/// What the clock shows on a log whose clock is given. On all others there is none of these: there
/// it is the clock on the wall.
public sealed interface ClockEvent extends InstitutionEvent {

  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.CLOCK);
  }

  /// The first event of such a log: the clock stands still from now on, unless it is moved.
  record ClockGiven(Instant from) implements ClockEvent {

    public ClockGiven {
      from = from.truncatedTo(ChronoUnit.MILLIS);
    }
  }

  /// It is later now. It never becomes earlier.
  record ClockMoved(Instant to) implements ClockEvent {

    public ClockMoved {
      to = to.truncatedTo(ChronoUnit.MILLIS);
    }
  }
}
