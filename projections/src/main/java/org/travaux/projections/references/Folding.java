package org.travaux.projections.references;

/// A text in which symbols look the same whatever script they were typed in: full-width letters,
/// hyphens of all kinds, digits of Arabic, capitals that Cyrillic shares with Latin. What cannot be
/// seen, such as marks of direction, is left out.
final class Folding {

  /// Cyrillic capitals, and the Latin ones that they cannot be told from in print.
  private static final String CYRILLIC = "АВЕЅІЈКМНОРСТХ";

  private static final String LATIN = "ABESIJKMHOPCTX";

  private final String text;
  private final int[] origins;

  private Folding(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  static Folding of(CharSequence text) {
    var folded = new StringBuilder(text.length());
    var origins = new int[text.length() + 1];
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (!isUnseen(unit)) {
        origins[folded.length()] = at;
        folded.append(unit < 0x80 ? unit : fold(unit));
      }
    }
    origins[folded.length()] = text.length();
    return new Folding(folded.toString(), origins);
  }

  String text() {
    return text;
  }

  /// Where the unit that stands at a place of the folded text begins in the text as it was.
  int startOf(int at) {
    return origins[at];
  }

  /// Where the unit that stands at a place of the folded text ends in the text as it was.
  int endOf(int at) {
    return origins[at] + 1;
  }

  private static boolean isUnseen(char unit) {
    return unit >= 0x80 && Character.getType(unit) == Character.FORMAT;
  }

  private static char fold(char unit) {
    if (unit >= '\uFF01' && unit <= '\uFF5E') {
      return (char) (unit - '\uFF01' + '!');
    }
    int cyrillic = CYRILLIC.indexOf(unit);
    if (cyrillic >= 0) {
      return LATIN.charAt(cyrillic);
    }
    int digit = Character.digit(unit, 10);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    return switch (unit) {
      case '\u2010', '\u2011', '\u2012', '\u2212', '\uFE63' -> '-';
      case '\u00A0', '\u2009', '\u202F', '\u3000' -> ' ';
      case '\u2044', '\u2215' -> '/';
      default -> unit;
    };
  }
}
