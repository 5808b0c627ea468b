package org.travaux.core.draft;

import java.util.Locale;
import java.util.Set;

/// Which way a text runs.
public enum Direction {
  LTR,
  RTL;

  private static final Set<String> RTL_LANGUAGES =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

  /// By the first character that runs one way or the other, as the Unicode bidirectional algorithm
  /// finds a paragraph's direction (UAX 9, P2 and P3, isolates not looked into).
  ///
  /// @param otherwise for a text without such a character
  public static Direction of(CharSequence text, Direction otherwise) {
    int at = 0;
    while (at < text.length()) {
      int point = Character.codePointAt(text, at);
      switch (Character.getDirectionality(point)) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return LTR;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return RTL;
        }
        default -> at += Character.charCount(point);
      }
    }
    return otherwise;
  }

  /// How texts in this language run.
  ///
  /// @param language BCP 47: `ar`, `zh-Hans`
  public static Direction ofLanguage(String language) {
    return RTL_LANGUAGES.contains(Locale.forLanguageTag(language).getLanguage()) ? RTL : LTR;
  }
}
