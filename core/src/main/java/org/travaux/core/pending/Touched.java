package org.travaux.core.pending;

import java.util.ArrayList;
import java.util.List;
import org.travaux.core.text.Edit;
import org.travaux.core.text.EditWalker;

/// The places of a text that an edit touches: what it deletes and where it inserts, up to the ends
/// of the words that it begins and ends in. In scripts that do not part words by spaces, up to the
/// units themselves.
public final class Touched {

  /// No word is looked through further than this.
  private static final int WORD_LIMIT = 64;

  /// Some units of a text.
  ///
  /// @param from the first unit, or the place before which something is inserted
  /// @param to the place behind the last unit
  public record Span(int from, int to) {}

  private Touched() {}

  public static List<Span> by(Edit edit, String text) {
    var spans = new ArrayList<Span>();
    edit.walk(
        new EditWalker() {
          private int at;
          private boolean inserts;

          @Override
          public void keep(int length) {
            at += length;
          }

          @Override
          public void insert(CharSequence inserted, int from, int to) {
            inserts = to > from;
          }

          @Override
          public void delete(int length) {
            if (inserts || length > 0) {
              spans.add(new Span(begin(text, at), end(text, at + length)));
            }
            at += length;
          }
        });
    return spans;
  }

  private static int begin(String text, int at) {
    int begin = at;
    while (begin > 0 && at - begin < WORD_LIMIT && isInWord(text, begin)) {
      begin--;
    }
    return begin;
  }

  private static int end(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < WORD_LIMIT && isInWord(text, end)) {
      end++;
    }
    return end;
  }

  /// Whether letters of one word stand on both sides of a place.
  private static boolean isInWord(String text, int at) {
    return at > 0
        && at < text.length()
        && isLetter(text.charAt(at - 1))
        && isLetter(text.charAt(at));
  }

  private static boolean isLetter(char unit) {
    return Character.isLetterOrDigit(unit) && !Character.isIdeographic(unit);
  }
}
