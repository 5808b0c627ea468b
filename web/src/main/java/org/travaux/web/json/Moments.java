package org.travaux.web.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/// Moments as all clients see them: `2022-01-13T09:30:00.120Z`, always to the millisecond, as they
/// are stored. `Instant.toString` leaves out zeros and is slow; here the last second is kept at
/// hand, as most events of a batch share it.
public final class Moments {

  private record Told(long second, String text) {}

  private static volatile Told last = told(0);

  private Moments() {}

  /// Reads a moment such as `2022-01-13T09:30:00Z`, of the years 0 to 9999: what lies further off
  /// cannot be counted in milliseconds.
  ///
  /// @throws IllegalArgumentException if it is none, in one sentence
  public static Instant moment(String text) {
    return read(
        text,
        Instant::parse,
        "must be a moment such as 2022-01-13T09:30:00Z, in the years 0 to 9999");
  }

  /// Reads a day such as `2022-01-13`, of the same years.
  ///
  /// @throws IllegalArgumentException if it is none, in one sentence
  public static LocalDate day(String text) {
    return read(text, LocalDate::parse, "must be a day such as 2022-01-13, in the years 0 to 9999");
  }

  private static <T> T read(String text, Function<CharSequence, T> parse, String what) {
    try {
      var read = parse.apply(text);
      // Years of more digits, and those before the year 0, have a sign.
      if (Character.isDigit(text.charAt(0))) {
        return read;
      }
    } catch (DateTimeParseException unreadable) {
      throw new IllegalArgumentException(what, unreadable);
    }
    throw new IllegalArgumentException(what);
  }

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
