package org.travaux.core.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/// Where the words of a text begin and end, as the language has them.
final class Words {

  private Words() {}

  /// The ends of words and of what stands between them, in order; the last one is the text's
  /// length. ICU knows the words of Chinese, where the JDK sees none. It looks them up in a
  /// dictionary, so what it finds is held against the bounds of characters too.
  static List<Integer> ends(String text, Locale language) {
    var bounds = BreakIterator.getWordInstance(language);
    var characters = BreakIterator.getCharacterInstance(language);
    bounds.setText(text);
    characters.setText(text);
    var ends = new ArrayList<Integer>();
    for (int end = bounds.next(); end != BreakIterator.DONE; end = bounds.next()) {
      if (characters.isBoundary(end)) {
        ends.add(end);
      }
    }
    return ends;
  }

  /// Whether a word, or what stands between words, ends or begins somewhere: the same as [#ends],
  /// and the text's beginning, without going through all of the text.
  static IntPredicate bounds(String text, Locale language) {
    var bounds = BreakIterator.getWordInstance(language);
    var characters = BreakIterator.getCharacterInstance(language);
    bounds.setText(text);
    characters.setText(text);
    return at -> bounds.isBoundary(at) && characters.isBoundary(at);
  }

  /// Words and what stands between them.
  static List<String> of(String text, Locale language) {
    var words = new ArrayList<String>();
    int start = 0;
    for (int end : ends(text, language)) {
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }
}
