package org.travaux.core.draft;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.Form;
import org.travaux.core.event.Form.Kind;
import org.travaux.core.event.Form.Numbering;

/// Counts provisions from the top of a draft downwards and says each one's number.
///
/// - `DECIMAL` counts within the nearest thing above it that stands further out, and begins with
///   that one's number: `2`, `2.1`, `2.1.1`.
/// - `CONTINUOUS` counts through the whole division, whatever headings come between: `5.`
/// - `LETTER`, `ROMAN` and `COUNTED` start again under whatever stands further out, and where
///   another pattern came between at their own level: `a)`, `i)`, `1)`
/// - `DASH` shows `–` and, like plain paragraphs, table rows and terms without a number, leaves all
///   counts alone.
/// - An annex begins a division, in which everything counts from one again.
///
/// Suppressed provisions are not shown to it: they are not counted.
public final class Counting {

  private static final int LEVELS = 9;

  private final int[] decimals = new int[LEVELS + 1];
  private final int[] letters = new int[LEVELS + 1];
  private final int[] romans = new int[LEVELS + 1];
  private final int[] counted = new int[LEVELS + 1];
  private final @Nullable String[] numbers = new @Nullable String[LEVELS + 1];
  private int continuous;

  /// A counting that goes on from here without touching this one.
  public Counting copy() {
    var copy = new Counting();
    System.arraycopy(decimals, 0, copy.decimals, 0, decimals.length);
    System.arraycopy(letters, 0, copy.letters, 0, letters.length);
    System.arraycopy(romans, 0, copy.romans, 0, romans.length);
    System.arraycopy(counted, 0, copy.counted, 0, counted.length);
    System.arraycopy(numbers, 0, copy.numbers, 0, numbers.length);
    copy.continuous = continuous;
    return copy;
  }

  /// The number of the next provision; empty for one that has none.
  public String next(Form form) {
    if (form.kind() == Kind.ANNEX) {
      startDivision();
    }
    if (form.numbering() == Numbering.DASH) {
      return "–";
    }
    if (form.numbering() == Numbering.NONE && !leads(form.kind())) {
      return "";
    }
    int level = form.level();
    startUnder(level);
    if (form.numbering() != Numbering.LETTER) {
      letters[level] = 0;
    }
    if (form.numbering() != Numbering.ROMAN) {
      romans[level] = 0;
    }
    if (form.numbering() != Numbering.COUNTED) {
      counted[level] = 0;
    }
    var number =
        switch (form.numbering()) {
          case DECIMAL -> decimal(level);
          case CONTINUOUS -> ++continuous + ".";
          case LETTER -> letter(++letters[level]) + ")";
          case ROMAN -> roman(++romans[level]) + ")";
          case COUNTED -> ++counted[level] + ")";
          case NONE, DASH -> "";
        };
    numbers[level] = form.numbering() == Numbering.DECIMAL ? number : "";
    return number;
  }

  private static boolean leads(Kind kind) {
    return switch (kind) {
      case TITLE, ANNEX, HEADING, PREAMBULAR, OPERATIVE -> true;
      case PARAGRAPH, LIST_ITEM, TABLE_ROW, GLOSSARY_TERM -> false;
    };
  }

  private void startDivision() {
    continuous = 0;
    startUnder(0);
  }

  private void startUnder(int level) {
    Arrays.fill(decimals, level + 1, LEVELS + 1, 0);
    Arrays.fill(letters, level + 1, LEVELS + 1, 0);
    Arrays.fill(romans, level + 1, LEVELS + 1, 0);
    Arrays.fill(counted, level + 1, LEVELS + 1, 0);
    Arrays.fill(numbers, level + 1, LEVELS + 1, null);
  }

  private String decimal(int level) {
    var own = Integer.toString(++decimals[level]);
    for (int outer = level - 1; outer >= 1; outer--) {
      var number = numbers[outer];
      if (number != null) {
        return number.isEmpty() ? own : number + "." + own;
      }
    }
    return own;
  }

  /// 1 is `a`, 26 is `z`, 27 is `aa`.
  static String letter(int count) {
    var letters = new StringBuilder();
    for (int rest = count; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  static String roman(int count) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    var roman = new StringBuilder();
    int rest = count;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        roman.append(signs[i]);
        rest -= values[i];
      }
    }
    return roman.toString();
  }
}
