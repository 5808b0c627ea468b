package org.travaux.core.text;

import java.util.ArrayList;
import java.util.List;

/// What edits mean, told in the plainest way: which units of the text are kept, and what stands in
/// the gaps between kept units. Slow, and with no code in common with [Edit].
final class Oracle {

  private final String text;
  private final boolean[] kept;

  /// What stands before unit `i`, and at the end. Only the first gap of a deleted stretch is used.
  private final List<String> gaps = new ArrayList<>();

  Oracle(String text, Edit edit) {
    this.text = text;
    kept = new boolean[text.length()];
    var between = new StringBuilder();
    int gap = 0;
    int at = 0;
    for (int i = 0; i <= text.length(); i++) {
      gaps.add("");
    }
    for (var step : edit.steps()) {
      switch (step) {
        case Edit.Keep(var length) -> {
          gaps.set(gap, between.toString());
          between.setLength(0);
          for (int end = at + length; at < end; at++) {
            kept[at] = true;
          }
          gap = at;
        }
        case Edit.Insert(var inserted) -> between.append(inserted);
        case Edit.Delete(var length) -> at += length;
      }
    }
    gaps.set(gap, between.toString());
    for (; at < text.length(); at++) {
      kept[at] = true;
    }
  }

  String result() {
    return with(new Oracle(text, Edit.none()), Side.LEFT);
  }

  /// The text after both edits, the insertions of this one on `side`.
  String with(Oracle other, Side side) {
    var result = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      var mine = gaps.get(i);
      var theirs = other.gaps.get(i);
      result.append(side == Side.LEFT ? mine + theirs : theirs + mine);
      if (i < text.length() && kept[i] && other.kept[i]) {
        result.append(text.charAt(i));
      }
    }
    return result.toString();
  }

  /// Where the place is afterwards: right behind the last kept unit before it, or right before the
  /// first kept unit behind it.
  int place(int offset, Side side) {
    int before = 0;
    int last = 0;
    for (int i = 0; i < offset; i++) {
      before += gaps.get(i).length() + (kept[i] ? 1 : 0);
      last = kept[i] ? before : last;
    }
    if (side == Side.LEFT) {
      return last;
    }
    int next = before;
    for (int i = offset; i < text.length() && !kept[i]; i++) {
      next += gaps.get(i).length();
    }
    return next + gaps.get(nextKept(offset)).length();
  }

  private int nextKept(int offset) {
    int next = offset;
    while (next < text.length() && !kept[next]) {
      next++;
    }
    return next;
  }
}
