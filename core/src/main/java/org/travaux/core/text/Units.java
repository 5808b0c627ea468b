package org.travaux.core.text;

/// What is to know of UTF-16 code units.
final class Units {

  private Units() {}

  /// Whether a cut at `at` would part the two halves of one character.
  static boolean splitsPair(CharSequence text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /// The first unit from `from` to `to` that is half a character; -1 if the text is well-formed.
  static int loneSurrogate(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      if (Character.isSurrogate(unit)) {
        boolean pair =
            Character.isHighSurrogate(unit)
                && i + 1 < to
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
