package org.travaux.core.event;

import java.util.regex.Pattern;

/// What an identifier may look like, in one place.
final class Identifiers {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private Identifiers() {}

  static String checked(String field, String value) {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          field
              + " is 1 to 64 of A-Z a-z 0-9 . _ - and starts with a letter or a digit, not "
              + value);
    }
    return value;
  }
}
