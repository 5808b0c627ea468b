package org.travaux.core.text;

/// A place between two units of a text, which survives edits.
///
/// @param offset how many units stand before it
/// @param side `LEFT` stays with what stands before it, so that text inserted at the place comes to
///     stand behind it; `RIGHT` stays with what stands behind it
public record Anchor(int offset, Side side) {

  /// @throws IllegalArgumentException if the offset is negative
  public Anchor {
    if (offset < 0) {
      throw new IllegalArgumentException("A place in a text cannot be at " + offset + ".");
    }
  }

  /// The same place after an edit. If what it stayed with is gone, it stays with the nearest unit
  /// on that side that was kept.
  public Anchor after(Edit edit) {
    int at = 0;
    int moved = 0;
    for (int i = 0; i < edit.spans.length; i += 3) {
      at += edit.spans[i];
      moved += edit.spans[i];
      if (offset < at) {
        break;
      }
      int end = at + edit.spans[i + 2];
      if (offset <= end) {
        return new Anchor(side == Side.LEFT ? moved : moved + edit.spans[i + 1], side);
      }
      at = end;
      moved += edit.spans[i + 1];
    }
    return moved == at ? this : new Anchor(offset - at + moved, side);
  }
}
