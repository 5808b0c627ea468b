package org.travaux.web.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.travaux.core.decide.Folded;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// The draft as a room knows it, and the last events that led to it. All of it comes from the log.
final class Window {

  private final int limit;
  private final ArrayDeque<Recorded> recent = new ArrayDeque<>();
  private LogPosition since;
  private LogPosition position;
  private Draft draft;

  Window(Folded<Draft> head, int limit) {
    this.limit = limit;
    this.draft = head.state();
    this.position = head.at();
    this.since = head.at();
  }

  Draft draft() {
    return draft;
  }

  /// All of the draft's events up to here are in it.
  LogPosition position() {
    return position;
  }

  /// Takes in what it has not seen yet, and returns that.
  List<Recorded> add(List<Recorded> committed) {
    var added = new ArrayList<Recorded>(committed.size());
    for (var recorded : committed) {
      if (recorded.position().isAfter(position)) {
        draft = Draft.FOLD.evolve(draft, recorded);
        position = recorded.position();
        recent.add(recorded);
        added.add(recorded);
      }
    }
    while (recent.size() > limit) {
      since = recent.remove().position();
    }
    return added;
  }

  /// Whether all that came after the position is at hand.
  boolean reaches(LogPosition after) {
    return !after.isBefore(since);
  }

  List<Recorded> after(LogPosition seen) {
    return recent.stream().filter(recorded -> recorded.position().isAfter(seen)).toList();
  }
}
