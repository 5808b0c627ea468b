package org.travaux.core.event;

import java.time.LocalDate;

/// The days on which a meeting is held, the first and the last included.
public record Days(LocalDate first, LocalDate last) {

  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("last is " + first + " or later, not " + last);
    }
  }

  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + " to " + last;
  }
}
