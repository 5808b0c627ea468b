package org.travaux.core.accreditation;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import org.travaux.core.decide.Refusal;

/// What a name or a title may look like.
final class Wording {

  private static final int MOST_CHARACTERS = 200;

  private Wording() {}

  /// @throws Refusal if the value is empty, too long, padded, or not text on one line
  static void check(String field, String value) {
    if (value.isBlank() || value.length() > MOST_CHARACTERS || !value.strip().equals(value)) {
      throw new Refusal(
          INVALID,
          field,
          "A " + field + " is 1 to " + MOST_CHARACTERS + " characters without spaces around it.");
    }
    if (value.codePoints().anyMatch(Wording::isNoText)) {
      throw new Refusal(
          INVALID, field, "A " + field + " is one line of text, without control characters.");
    }
  }

  /// Control characters, line separators and halves of surrogate pairs. Marks of direction are
  /// text: names of many languages need them.
  private static boolean isNoText(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
