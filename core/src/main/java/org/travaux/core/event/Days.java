package org.travaux.core.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// The days on which a meeting is held, the first and the last included.
public record Days(LocalDate first, LocalDate last) {

  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("last is " + first + " or later, not " + last);
    }
  }

  /// The moment at which a day is over, in UTC; of the last of all days there is none, so that
  /// whatever is to end with it does not end.
  public static Instant over(LocalDate day) {
    return day.equals(LocalDate.MAX)
        ? Instant.MAX
        : day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + " to " + last;
  }
}
