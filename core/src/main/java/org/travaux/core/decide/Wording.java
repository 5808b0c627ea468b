package org.travaux.core.decide;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.IllformedLocaleException;
import java.util.Locale;

/// What words in a command may look like.
public final class Wording {

  /// In UTF-16 code units.
  public static final int LINE_LIMIT = 500;

  /// Of a person or a body, in UTF-16 code units.
  static final int NAME_LIMIT = 200;

  private static final int WORDS_LIMIT = 20_000;

  private static final int LANGUAGE_LIMIT = 35;

  private Wording() {}

  /// What a person or a body is called.
  ///
  /// @throws Refusal if the value is empty, too long, padded, or not text on one line
  public static void name(String field, String value) {
    line(field, value, NAME_LIMIT);
  }

  /// A title, a reason.
  ///
  /// @throws Refusal if the value is empty, too long, padded, or not text on one line
  public static void line(String field, String value) {
    line(field, value, LINE_LIMIT);
  }

  private static void line(String field, String value, int limit) {
    if (Limits.saysNothing(value) || value.length() > limit || hasSpaceAround(value)) {
      throw new Refusal(
          INVALID,
          field,
          "A " + field + " is 1 to " + limit + " characters without spaces around it.");
    }
    if (value.codePoints().anyMatch(Wording::isNoText)) {
      throw new Refusal(
          INVALID, field, "A " + field + " is one line of text, without control characters.");
    }
  }

  /// What takes more than one line, such as a comment.
  ///
  /// @throws Refusal if the value is empty, too long, or not text
  public static void words(String field, String value) {
    if (Limits.saysNothing(value) || value.length() > WORDS_LIMIT) {
      throw new Refusal(INVALID, field, "A " + field + " is 1 to " + WORDS_LIMIT + " characters.");
    }
    if (value.codePoints().anyMatch(at -> at != '\n' && at != '\t' && isNoText(at))) {
      throw new Refusal(INVALID, field, "A " + field + " is text, without control characters.");
    }
  }

  /// A language by its tag.
  ///
  /// @throws Refusal if it is not a BCP 47 tag of a language
  public static void language(String field, String value) {
    try {
      var locale = new Locale.Builder().setLanguageTag(value).build();
      if (!locale.getLanguage().isEmpty() && value.length() <= LANGUAGE_LIMIT) {
        return;
      }
    } catch (IllformedLocaleException _) {
      // refused below, like all else that is not a language
    }
    throw new Refusal(INVALID, field, "A language is a BCP 47 tag, such as en, zh or ar.");
  }

  private static boolean hasSpaceAround(String value) {
    return Limits.isSpace(value.codePointAt(0))
        || Limits.isSpace(value.codePointBefore(value.length()));
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
