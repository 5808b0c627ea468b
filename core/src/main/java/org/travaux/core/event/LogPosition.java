package org.travaux.core.event;

/// A place in the log, counted from 0 without gaps. It is the only clock: the version an edit is
/// made against, the place a subscriber resumes from, the moment an auditor travels to.
public record LogPosition(long value) implements Comparable<LogPosition> {

  /// The first event's place.
  public static final LogPosition START = new LogPosition(0);

  /// Before any event: what somebody has seen who has seen nothing.
  public static final LogPosition NONE = new LogPosition(-1);

  /// Of an event that is decided but not yet stored. Later than everything stored.
  public static final LogPosition PENDING = new LogPosition(Long.MAX_VALUE);

  public LogPosition {
    if (value < -1) {
      throw new IllegalArgumentException("A log position is -1 or more, not " + value + ".");
    }
  }

  public LogPosition plus(long events) {
    return new LogPosition(value + events);
  }

  public LogPosition next() {
    return plus(1);
  }

  public boolean isAfter(LogPosition other) {
    return value > other.value;
  }

  public boolean isBefore(LogPosition other) {
    return value < other.value;
  }

  @Override
  public int compareTo(LogPosition other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
