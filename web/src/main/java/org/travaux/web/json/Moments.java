package org.travaux.web.json;

import java.time.Instant;

/// Moments as all clients see them: `2022-01-13T09:30:00.120Z`, always to the millisecond, as they
/// are stored. `Instant.toString` leaves out zeros and is slow; here the last second is kept at
/// hand, as most events of a batch share it.
public final class Moments {

  private record Told(long second, String text) {}

  private static volatile Told last = told(0);

  private Moments() {}

  public static void append(StringBuilder out, Instant at) {
    long ms = at.toEpochMilli();
    out.append(second(Math.floorDiv(ms, 1000L)));
    int rest = (int) Math.floorMod(ms, 1000L);
    out.append('.').append((char) ('0' + rest / 100)).append((char) ('0' + rest / 10 % 10));
    out.append((char) ('0' + rest % 10)).append('Z');
  }

  /// Such as `2022-01-13T09:30:00`, in UTC.
  private static String second(long epochSecond) {
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
