package org.travaux.core.text;

/// A place on the walk of an [Edit], and the functions that walk two edits side by side.
final class Walk {

  private static final int KEEP = 0;
  private static final int INSERT = 1;
  private static final int DELETE = 2;

  private final Edit edit;

  /// Index of the current step in the edit's spans; its remainder by three is the kind of step.
  private int step = -1;

  /// Units left of the current step. An ended walk keeps for ever.
  private int left;

  private int taken;

  private Walk(Edit edit) {
    this.edit = edit;
    next();
  }

  private boolean ended() {
    return step >= edit.spans.length;
  }

  private boolean is(int kind) {
    return step % 3 == kind;
  }

  private void next() {
    do {
      step++;
      left = ended() ? Integer.MAX_VALUE : edit.spans[step];
    } while (left == 0);
  }

  private void pass(int length) {
    if (!ended()) {
      taken += is(INSERT) ? length : 0;
      left -= length;
      if (left == 0) {
        next();
      }
    }
  }

  /// The next units that this walk inserts.
  private String take(int length) {
    return edit.inserted.substring(taken, taken + length);
  }

  static Edit compose(Edit before, Edit after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() ? after : before;
    }
    var one = new Walk(before);
    var two = new Walk(after);
    var both = new EditBuilder();
    while (!one.ended() || !two.ended()) {
      if (one.is(DELETE)) {
        both.delete(one.left);
        one.pass(one.left);
      } else if (two.is(INSERT)) {
        both.insert(two.take(two.left));
        two.pass(two.left);
      } else {
        int length = Math.min(one.left, two.left);
        if (one.is(KEEP) && two.is(KEEP)) {
          both.keep(length);
        } else if (one.is(KEEP)) {
          both.delete(length);
        } else if (two.is(KEEP)) {
          both.insert(one.take(length));
        }
        one.pass(length);
        two.pass(length);
      }
    }
    return both.build();
  }

  /// Most edits of one text are far from each other: two comparisons settle those.
  static Edit transform(Edit edit, Edit over, Side side) {
    if (edit.isEmpty() || over.isEmpty() || endsBefore(edit, over, side)) {
      return edit;
    }
    if (endsBefore(over, edit, side.other())) {
      return edit.withFirstKeep(edit.spans[0] + over.growth());
    }
    return walkOver(edit, over, side);
  }

  /// Whether all that `edit` does lies before all that `other` does, seen from the side of `edit`.
  private static boolean endsBefore(Edit edit, Edit other, Side side) {
    int gap = other.spans[0] - edit.minimumLength();
    return gap > 0 || (gap == 0 && (side == Side.LEFT || !bothInsertWhereTheyMeet(edit, other)));
  }

  private static boolean bothInsertWhereTheyMeet(Edit edit, Edit other) {
    return edit.spans[edit.spans.length - 1] == 0 && other.spans[1] > 0;
  }

  private static Edit walkOver(Edit edit, Edit over, Side side) {
    var one = new Walk(edit);
    var two = new Walk(over);
    var moved = new EditBuilder();
    while (!one.ended()) {
      if (one.is(INSERT) && (side == Side.LEFT || !two.is(INSERT))) {
        moved.insertLength(one.left);
        one.pass(one.left);
      } else if (two.is(INSERT)) {
        moved.keep(two.left);
        two.pass(two.left);
      } else {
        int length = Math.min(one.left, two.left);
        if (two.is(KEEP)) {
          if (one.is(KEEP)) {
            moved.keep(length);
          } else {
            moved.delete(length);
          }
        }
        one.pass(length);
        two.pass(length);
      }
    }
    return moved.build(edit.inserted);
  }

  static Edit.Halves halves(Edit edit, int at) {
    if (at < 0) {
      throw new IllegalArgumentException("A text cannot be cut at " + at + ".");
    }
    var walk = new Walk(edit);
    var first = new EditBuilder();
    var second = new EditBuilder();
    int passed = 0;
    while (!walk.ended()) {
      if (walk.is(INSERT)) {
        var half = passed <= at ? first : second;
        half.insert(walk.take(walk.left));
        walk.pass(walk.left);
      } else {
        var half = passed < at ? first : second;
        int length = passed < at ? Math.min(walk.left, at - passed) : walk.left;
        if (walk.is(KEEP)) {
          half.keep(length);
        } else {
          half.delete(length);
        }
        walk.pass(length);
        passed += length;
      }
    }
    return new Edit.Halves(first.build(), second.build());
  }
}
