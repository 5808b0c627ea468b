package org.travaux.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.core.draft.UnitThread.Fate;
import org.travaux.core.draft.UnitThread.Played;
import org.travaux.core.draft.UnitThread.Run;
import org.travaux.core.event.EditId;
import org.travaux.core.text.Edit;
import org.travaux.core.text.EditWalker;

/// Walks an edit over the runs of a thread and gathers the runs as they are afterwards. Offsets of
/// an edit count units that stand; what is gone is passed over. Where something is inserted among
/// gone units, it comes to stand in front of them.
final class UnitWalk implements EditWalker {

  private static final Played NOTHING =
      new Played(Edit.none(), new EditId("nobody"), Optional.empty(), "", Fate.STAYS);

  private final List<Run> runs;
  private final Played played;
  private final List<Run> done = new ArrayList<>();

  /// The run at hand, and how many of its units are behind us.
  private int run;

  private int offset;
  private int inserted;
  private int forgotten;

  private UnitWalk(List<Run> runs, Played played) {
    this.runs = runs;
    this.played = played;
  }

  static UnitWalk keeping(List<Run> runs, int length) {
    var walk = new UnitWalk(runs, NOTHING);
    walk.keep(length);
    return walk;
  }

  static List<Run> over(List<Run> runs, Played played) {
    var walk = new UnitWalk(runs, played);
    played.edit().walk(walk);
    walk.rest().forEach(walk::add);
    return walk.done;
  }

  List<Run> done() {
    return done;
  }

  /// What was not walked over.
  List<Run> rest() {
    var rest = new ArrayList<Run>();
    while (run < runs.size()) {
      rest.add(next(Integer.MAX_VALUE - offset));
    }
    return rest;
  }

  @Override
  public void keep(int length) {
    int left = length;
    while (left > 0) {
      var next = next(left);
      add(next);
      left -= next.stands() ? next.length() : 0;
    }
  }

  /// Waits for the deletion at the same place: what comes back may stand behind what goes.
  @Override
  public void insert(CharSequence text, int from, int to) {
    inserted = to - from;
  }

  @Override
  public void delete(int length) {
    var place = new ArrayList<Run>();
    int left = length;
    while (left > 0) {
      var next = next(left);
      place.add(next.stands() ? gone(next) : next);
      left -= next.stands() ? next.length() : 0;
    }
    if (inserted > 0) {
      while (run < runs.size() && !runs.get(run).stands()) {
        place.add(next(0));
      }
      putInto(place);
      inserted = 0;
    }
    place.forEach(this::add);
  }

  /// Old units come back where they were; new ones stand in front of the place.
  private void putInto(List<Run> place) {
    int comingBack = place.stream().filter(this::comesBack).mapToInt(Run::length).sum();
    if (comingBack == inserted) {
      place.replaceAll(gone -> comesBack(gone) ? standing(gone.length(), gone.mine()) : gone);
    } else {
      add(standing(inserted, false));
    }
  }

  private boolean comesBack(Run gone) {
    return played.undone().isPresent() && gone.goneBy().equals(played.undone());
  }

  private Run standing(int length, boolean mine) {
    return new Run(length, mine || played.fate() == Fate.TAKEN_BACK, Optional.empty(), "");
  }

  private Run gone(Run standing) {
    return new Run(
        standing.length(),
        standing.mine(),
        Optional.of(played.by()),
        played.fate() == Fate.TAKEN_BACK ? forget(standing.length()) : "");
  }

  /// The words of the next units that are deleted.
  private String forget(int length) {
    forgotten += length;
    return played.removed().substring(forgotten - length, forgotten);
  }

  /// Steps over what is left of the run at hand, or over as much of it as stands and is wanted.
  private Run next(int wanted) {
    var at = runs.get(run);
    int end = at.stands() ? Math.min(at.length(), offset + wanted) : at.length();
    var next = at.slice(offset, end);
    offset = end;
    if (offset == at.length()) {
      run++;
      offset = 0;
    }
    return next;
  }

  /// To the run before, where it can be; what is gone for good is forgotten.
  private void add(Run next) {
    if (played.fate() == Fate.STAYS && next.goneBy().equals(Optional.of(played.by()))) {
      return;
    }
    if (!done.isEmpty() && next.continues(done.getLast())) {
      done.set(done.size() - 1, done.getLast().and(next));
    } else {
      done.add(next);
    }
  }
}
