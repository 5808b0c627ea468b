package org.travaux.core.text;

import org.jspecify.annotations.Nullable;

/// What forbids an edit over a text, told as sentences for people.
final class Misfit {

  private Misfit() {}

  /// See [Edit#misfit]; null if nothing forbids it.
  static @Nullable String of(Edit edit, CharSequence text) {
    if (text.length() < edit.minimumLength()) {
      return tooShort(edit, text.length());
    }
    int at = 0;
    int taken = 0;
    for (int i = 0; i < edit.spans.length; i += 3) {
      at += edit.spans[i];
      int end = at + edit.spans[i + 2];
      if (Units.splitsPair(text, at) || Units.splitsPair(text, end)) {
        return cutsCharacter(Units.splitsPair(text, at) ? at : end);
      }
      int inserted = taken + edit.spans[i + 1];
      int lone = Units.loneSurrogate(edit.inserted, taken, inserted);
      if (lone >= 0) {
        return insertsHalf(lone - taken, at);
      }
      at = end;
      taken = inserted;
    }
    return null;
  }

  static String tooShort(Edit edit, int length) {
    return "The edit reaches to unit "
        + edit.minimumLength()
        + ", the text has only "
        + length
        + ".";
  }

  private static String cutsCharacter(int inside) {
    return "The edit cuts the character at unit " + (inside - 1) + " in half.";
  }

  private static String insertsHalf(int lone, int at) {
    return "The edit inserts half a character: a lone surrogate stands at unit "
        + lone
        + " of the text inserted at unit "
        + at
        + ".";
  }
}
