package org.travaux.core.draft;

import java.util.Arrays;
import org.travaux.core.text.Edit;
import org.travaux.core.text.EditWalker;

/// A text that changes in place: two runs of characters around a gap, which stands where the last
/// change was made. People write where they have just written, so hardly anything moves.
final class GapText implements EditWalker {

  private char[] chars;

  /// The gap reaches from here ...
  private int gap;

  /// ... to here.
  private int gapEnd;

  /// How far the edit at hand has come.
  private int at;

  GapText(String text) {
    int room = Math.max(256, text.length() / 4);
    chars = new char[text.length() + room];
    text.getChars(0, text.length(), chars, room);
    gapEnd = room;
  }

  void apply(Edit edit) {
    at = 0;
    edit.walk(this);
  }

  @Override
  public void keep(int length) {
    at += length;
  }

  @Override
  public void insert(CharSequence text, int from, int to) {
    if (from == to) {
      return;
    }
    moveGap();
    int count = to - from;
    if (gapEnd - gap < count) {
      grow(count);
    }
    text.getChars(from, to, chars, gap);
    gap += count;
    at += count;
  }

  @Override
  public void delete(int count) {
    moveGap();
    if (count > chars.length - gapEnd) {
      throw new IllegalArgumentException("The edit goes beyond the end of the text.");
    }
    gapEnd += count;
  }

  private void moveGap() {
    if (at > length()) {
      throw new IllegalArgumentException("The edit goes beyond the end of the text.");
    }
    if (at < gap) {
      System.arraycopy(chars, at, chars, gapEnd - (gap - at), gap - at);
      gapEnd -= gap - at;
    } else {
      System.arraycopy(chars, gapEnd, chars, gap, at - gap);
      gapEnd += at - gap;
    }
    gap = at;
  }

  private void grow(int needed) {
    int behind = chars.length - gapEnd;
    var larger = Arrays.copyOf(chars, (length() + needed) * 3 / 2 + 256);
    System.arraycopy(chars, gapEnd, larger, larger.length - behind, behind);
    gapEnd = larger.length - behind;
    chars = larger;
  }

  int length() {
    return chars.length - (gapEnd - gap);
  }

  @Override
  public String toString() {
    return new StringBuilder(length())
        .append(chars, 0, gap)
        .append(chars, gapEnd, chars.length - gapEnd)
        .toString();
  }
}
