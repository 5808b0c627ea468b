package org.travaux.projections.log;

import org.travaux.core.event.LogPosition;

/// What stands in the log is not an event that this version of the product knows. A newer version
/// wrote it, or it was changed by hand.
final class UnreadableEvent extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final long position;

  UnreadableEvent(LogPosition position, String why, Throwable cause) {
    super("The event at log position " + position + " cannot be read: " + why, cause);
    this.position = position.value();
  }

  LogPosition position() {
    return new LogPosition(position);
  }
}
