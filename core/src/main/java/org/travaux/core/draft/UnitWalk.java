package org.travaux.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      new Played(Edit.none(), new EditId("nobody"), Optional.empty(), "", false);

  private final List<Run> runs;
  private final Played played;
  private final List<Run> done = new ArrayList<>();

  /// The run at hand, and how many of its units are behind us.
  private int run;

  private int offset;
  private int inserted;
  private int forgotten;

  UnitWalk(List<Run> runs) {
    this(runs, NOTHING);
  }

  UnitWalk(List<Run> runs, Played played) {
    this.runs = runs;
    this.played = played;
  }

  @Override
  public void keep(int length) {
    int left = length;
    while (left > 0) {
      var next = next(left);
      done.add(next);
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
      place.add(next.stands() ? next.gone(played.by(), forget(next.length())) : next);
      left -= next.stands() ? next.length() : 0;
    }
    if (inserted == 0) {
      done.addAll(place);
      return;
    }
    while (run < runs.size() && !runs.get(run).stands()) {
      place.add(next(0));
    }
    int comingBack = place.stream().filter(this::comesBack).mapToInt(Run::length).sum();
    if (comingBack == inserted) {
      place.replaceAll(gone -> comesBack(gone) ? gone.back(maker(gone)) : gone);
    } else {
      done.add(new Run(inserted, Optional.of(played.by()), Optional.empty(), ""));
    }
    done.addAll(place);
    inserted = 0;
  }

  private boolean comesBack(Run gone) {
    return played.undone().isPresent() && gone.goneBy().equals(played.undone());
  }

  private Optional<EditId> maker(Run gone) {
    return played.isTarget() ? Optional.of(played.by()) : gone.madeBy();
  }

  /// The words of the next units that are deleted, if they are to be remembered.
  private String forget(int length) {
    if (!played.isTarget()) {
      return "";
    }
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

  List<Run> done() {
    return List.copyOf(done);
  }

  /// What was not walked over.
  List<Run> rest() {
    var rest = new ArrayList<Run>();
    while (run < runs.size()) {
      rest.add(next(Integer.MAX_VALUE - offset));
    }
    return rest;
  }

  UnitThread thread() {
    done.addAll(rest());
    return new UnitThread(done);
  }
}
