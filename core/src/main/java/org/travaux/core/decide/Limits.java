package org.travaux.core.decide;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;

import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.text.Edit;
import org.travaux.core.text.EditWalker;

/// How much, and what, a text can hold. Lengths count UTF-16 code units.
public final class Limits {

  /// Inserted by one edit.
  public static final int EDIT = 20_000;

  /// Of an option, a comment, a reason.
  public static final int WORDS = 20_000;

  /// Of one provision's text.
  public static final int PROVISION = 1_000_000;

  /// Of one instrument.
  public static final int PROVISIONS = 10_000;

  private Limits() {}

  /// Words: well-formed, no control characters but tabs and line feeds, not longer than that.
  public static void text(String field, CharSequence value, int longest) {
    if (value.length() > longest) {
      throw new Refusal(
          INVALID,
          field,
          "It would be longer than " + longest + " characters, the most there are.");
    }
    units(field, value, 0, value.length());
  }

  private static void units(String field, CharSequence value, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!isText(value, at)) {
        throw new Refusal(
            INVALID,
            field,
            String.format("The character U+%04X at %d is no text.", (int) value.charAt(at), at));
      }
    }
  }

  /// What an edit inserts: words, and not too many at once.
  public static void inserts(String field, Edit edit) {
    if (edit.insertedLength() > EDIT) {
      throw new Refusal(INVALID, field, "An edit inserts at most " + EDIT + " characters.");
    }
    edit.walk(
        new EditWalker() {
          @Override
          public void keep(int length) {}

          @Override
          public void insert(CharSequence text, int from, int to) {
            units(field, text, from, to);
          }

          @Override
          public void delete(int length) {}
        });
  }

  public static boolean isText(CharSequence value, int at) {
    char unit = value.charAt(at);
    if (Character.isHighSurrogate(unit)) {
      return at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1));
    }
    if (Character.isLowSurrogate(unit)) {
      return at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
    }
    return (unit >= ' ' && (unit < 0x7f || unit > 0x9f)) || unit == '\n' || unit == '\t';
  }

  /// Whether nothing of it can be seen: spaces of whatever kind, or marks such as U+200B.
  public static boolean saysNothing(String value) {
    return value
        .codePoints()
        .allMatch(at -> isSpace(at) || Character.getType(at) == Character.FORMAT);
  }

  /// Those that keep words together on a line are spaces too.
  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /// An edit of a provision as it stands.
  public static void fit(String field, Edit edit, Provision provision) {
    edit.misfit(provision.content())
        .ifPresent(
            sentence -> {
              throw new Refusal(INVALID, field, sentence);
            });
    if (edit.growth() > 0) {
      length(field, provision.content().length() + edit.growth());
    }
  }

  /// Of one provision's text.
  public static void length(String field, int length) {
    if (length > PROVISION) {
      throw new Refusal(INVALID, field, "A provision has at most " + PROVISION + " characters.");
    }
  }

  /// Room for so many more provisions.
  public static void room(Draft draft, int more) {
    if (draft.size() + more > PROVISIONS) {
      throw new Refusal(
          CLOSED, "instrument", "An instrument has at most " + PROVISIONS + " provisions.");
    }
  }
}
