package org.travaux.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.core.event.EditId;
import org.travaux.core.text.Edit;

/// All units that a text had since some moment, also those that are gone, in their order.
///
/// @param runs neighbours that share their fate
record UnitThread(List<Run> runs) {

  /// Units that were made by one edit and are gone by one edit, or still stand.
  ///
  /// @param madeBy empty for what was there from the beginning
  /// @param words of the units, if they are gone by the edit that is to be taken back
  record Run(int length, Optional<EditId> madeBy, Optional<EditId> goneBy, String words) {

    boolean stands() {
      return goneBy.isEmpty();
    }

    Run slice(int from, int to) {
      return new Run(
          to - from, madeBy, goneBy, words.isEmpty() ? words : words.substring(from, to));
    }

    Run gone(EditId by, String removed) {
      return new Run(length, madeBy, Optional.of(by), removed);
    }

    Run back(Optional<EditId> maker) {
      return new Run(length, maker, Optional.empty(), "");
    }
  }

  /// An edit as it was once made.
  ///
  /// @param undone which edit it takes back, if it does: what comes back is then no new words
  /// @param removed the words that it deletes
  /// @param isTarget whether it is what is to be taken back: then what it brings back counts as
  ///     made
  ///     by it, and its words are remembered
  record Played(Edit edit, EditId by, Optional<EditId> undone, String removed, boolean isTarget) {}

  static UnitThread of(int length) {
    return new UnitThread(
        length == 0 ? List.of() : List.of(new Run(length, Optional.empty(), Optional.empty(), "")));
  }

  UnitThread concat(UnitThread other) {
    var both = new ArrayList<>(runs);
    both.addAll(other.runs);
    return new UnitThread(both);
  }

  /// Up to the unit that stands at `at`. What is gone right there is left to the tail.
  UnitThread head(int at) {
    var walk = new UnitWalk(runs);
    walk.keep(at);
    return new UnitThread(walk.done());
  }

  UnitThread tail(int at) {
    var walk = new UnitWalk(runs);
    walk.keep(at);
    return new UnitThread(walk.rest());
  }

  UnitThread after(Played played) {
    var walk = new UnitWalk(runs, played);
    played.edit().walk(walk);
    return walk.thread();
  }

  /// The edit that takes away what still stands of what that edit made, and brings back what is
  /// gone by it.
  Edit without(EditId target) {
    var taken = Optional.of(target);
    var back = Edit.builder();
    for (var run : runs) {
      if (run.goneBy.equals(taken)) {
        back.insert(run.words);
      } else if (run.stands() && run.madeBy.equals(taken)) {
        back.delete(run.length);
      } else if (run.stands()) {
        back.keep(run.length);
      }
    }
    return back.build();
  }
}
