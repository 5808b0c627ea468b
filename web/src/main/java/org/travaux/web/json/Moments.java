package org.travaux.web.json;

import java.time.Instant;

/// Seconds as text. The last one is kept at hand, as most events of a batch share it.
final class Moments {

  private record Told(long second, String text) {}

  private static volatile Told last = told(0);

  private Moments() {}

  /// Such as `2022-01-13T09:30:00`, in UTC.
  static String second(long epochSecond) {
    var known = last;
    if (known.second() != epochSecond) {
      known = told(epochSecond);
      last = known;
    }
    return known.text();
  }

  private static Told told(long epochSecond) {
    var text = Instant.ofEpochSecond(epochSecond).toString();
    return new Told(epochSecond, text.substring(0, text.length() - 1));
  }
}
