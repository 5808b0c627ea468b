package org.travaux.core.consultation;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;

/// Words of several lines: what a consultation is asked to do, and what it says.
final class Statements {

  static final int LIMIT = 10_000;

  private Statements() {}

  static void require(String field, String text) {
    if (Limits.saysNothing(text) || text.length() > LIMIT) {
      throw new Refusal(INVALID, field, "A " + field + " has 1 to " + LIMIT + " characters.");
    }
    if (text.codePoints().anyMatch(Statements::isNoText)) {
      throw new Refusal(INVALID, field, "A " + field + " is text, without control characters.");
    }
  }

  private static boolean isNoText(int character) {
    int type = Character.getType(character);
    return character != '\n'
        && character != '\t'
        && (type == Character.CONTROL || type == Character.SURROGATE);
  }
}
