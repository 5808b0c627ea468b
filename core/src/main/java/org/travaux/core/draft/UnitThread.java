package org.travaux.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.core.event.EditId;
import org.travaux.core.text.Edit;

/// The units that a text had since some moment, in their order: those that stand, and those that
/// are gone and may yet come back.
///
/// @param runs neighbours that share their fate
record UnitThread(List<Run> runs) {

  /// Units that share their fate.
  ///
  /// @param mine whether the edit that is to be taken back made them or brought them back
  /// @param goneBy empty for those that stand
  /// @param words of the units, if they are gone by the edit that is to be taken back
  record Run(int length, boolean mine, Optional<EditId> goneBy, String words) {

    boolean stands() {
      return goneBy.isEmpty();
    }

    Run slice(int from, int to) {
      return new Run(to - from, mine, goneBy, words.isEmpty() ? words : words.substring(from, to));
    }

    boolean continues(Run before) {
      return mine == before.mine && goneBy.equals(before.goneBy);
    }

    Run and(Run next) {
      return new Run(length + next.length, mine, goneBy, words + next.words);
    }
  }

  /// An edit as it was once made.
  ///
  /// @param undone which edit it takes back, if it does: what comes back is then no new words
  /// @param removed the words that it deletes
  /// @param fate of what it makes and removes
  record Played(Edit edit, EditId by, Optional<EditId> undone, String removed, Fate fate) {}

  /// What is to be known later of the units that an edit made or removed.
  enum Fate {
    /// They are to be taken away, and to be brought back.
    TAKEN_BACK,
    /// What it removed came back.
    CAME_BACK,
    /// Nothing: what it removed is gone for good.
    STAYS
  }

  static UnitThread of(int length) {
    return new UnitThread(
        length == 0 ? List.of() : List.of(new Run(length, false, Optional.empty(), "")));
  }

  UnitThread concat(UnitThread other) {
    var both = new ArrayList<>(runs);
    both.addAll(other.runs);
    return new UnitThread(both);
  }

  /// Up to the unit that stands at `at`. What is gone right there is left to the tail.
  UnitThread head(int at) {
    return new UnitThread(UnitWalk.keeping(runs, at).done());
  }

  UnitThread tail(int at) {
    return new UnitThread(UnitWalk.keeping(runs, at).rest());
  }

  UnitThread after(Played played) {
    return new UnitThread(UnitWalk.over(runs, played));
  }

  /// The edit that takes away what still stands of what is mine, and brings back what is gone by
  /// the edit.
  Edit without(EditId target) {
    var taken = Optional.of(target);
    var back = Edit.builder();
    for (var run : runs) {
      if (run.goneBy.equals(taken)) {
        back.insert(run.words);
      } else if (run.stands() && run.mine) {
        back.delete(run.length);
      } else if (run.stands()) {
        back.keep(run.length);
      }
    }
    return back.build();
  }
}
