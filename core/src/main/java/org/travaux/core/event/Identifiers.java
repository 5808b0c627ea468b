package org.travaux.core.event;

/// What an identifier may look like, in one place. Checked whenever an event is read, hence by
/// hand: a regular expression took most of the time of reading a log.
final class Identifiers {

  private static final int LONGEST = 64;

  private Identifiers() {}

  static String checked(String field, String value) {
    if (!wellFormed(value)) {
      throw new IllegalArgumentException(
          "“"
              + value
              + "” will not do as "
              + field
              + ": write 1 to "
              + LONGEST
              + " of the letters A to Z, digits, dots, underscores and hyphens, without spaces,"
              + " and a letter or a digit first.");
    }
    return value;
  }

  private static boolean wellFormed(String value) {
    if (value.isEmpty() || value.length() > LONGEST || !letterOrDigit(value.charAt(0))) {
      return false;
    }
    for (int at = 1; at < value.length(); at++) {
      char unit = value.charAt(at);
      if (!letterOrDigit(unit) && unit != '.' && unit != '_' && unit != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean letterOrDigit(char unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= '0' && unit <= '9');
  }
}
