package org.travaux.core.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.List;
import java.util.Locale;

/// Finds the edit between two texts, by words as the language has them: a word that differs is
/// replaced as a whole, and no character, with the marks that belong to it, is ever cut.
public final class Difference {

  /// Differing words of the one text times those of the other, beyond which a search costs too
  /// much: about a tenth of a second. It is what a rewritten text of some 2,000 words comes to.
  private static final long SEARCH_LIMIT = 4_000_000;

  private Difference() {}

  /// The edit that turns `before` into `after`. Where too much differs to be searched through, all
  /// from the first word that differs to the last is replaced.
  ///
  /// @param language decides what a word is
  public static Edit between(String before, String after, Locale language) {
    if (before.equals(after)) {
      return Edit.none();
    }
    var old = Words.of(before, language);
    var now = Words.of(after, language);
    int start = commonStart(old, now);
    int end = commonEnd(old, now, start);
    var walk = Edit.builder().keep(length(old.subList(0, start)));
    replace(old.subList(start, old.size() - end), now.subList(start, now.size() - end), walk);
    return walk.build();
  }

  private static void replace(List<String> old, List<String> now, EditBuilder walk) {
    if ((long) old.size() * now.size() > SEARCH_LIMIT) {
      walk.insert(String.join("", now)).delete(length(old));
      return;
    }
    int at = 0;
    for (var delta : DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      var gone = delta.getSource();
      walk.keep(length(old.subList(at, gone.getPosition())))
          .insert(String.join("", delta.getTarget().getLines()))
          .delete(length(gone.getLines()));
      at = gone.getPosition() + gone.size();
    }
  }

  private static int length(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  private static int commonStart(List<String> old, List<String> now) {
    int most = Math.min(old.size(), now.size());
    int same = 0;
    while (same < most && old.get(same).equals(now.get(same))) {
      same++;
    }
    return same;
  }

  /// Of the words behind the common start.
  private static int commonEnd(List<String> old, List<String> now, int start) {
    int most = Math.min(old.size(), now.size()) - start;
    int same = 0;
    while (same < most && old.get(old.size() - 1 - same).equals(now.get(now.size() - 1 - same))) {
      same++;
    }
    return same;
  }
}
