package org.travaux.core.pending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.pending.Readings.Typed;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Side;

/// What an open change of a provision's words stood on of late, by which it is told again how what
/// it reads changed. What happened to the text is kept once for all proposals that are over it, and
/// of each only what it proposed at a few moments. Immutable.
///
/// @param edits of the provision's text
/// @param known what was proposed at some moments, the latest first
record Ground(ProvisionId provision, Lately<Ground.Moved> edits, List<Ground.Then> known) {

  /// The text's words changed.
  record Moved(LogPosition position, Edit edit) {}

  /// What was proposed.
  ///
  /// @param at the last position that it knew of
  /// @param edits how many edits of the text it knew of
  /// @param typed how many changes its sponsors had made
  record Then(LogPosition at, int edits, int typed, Edit proposed) {}

  /// A change of what it read.
  record Change(LogPosition position, Edit edit) {}

  static Ground from(
      ProvisionId provision, Lately<Moved> edits, int typed, LogPosition at, Edit proposed) {
    return new Ground(provision, edits, List.of(new Then(at, edits.count(), typed, proposed)));
  }

  /// After an edit of the text.
  ///
  /// @param now the edits with this one
  /// @param proposed right before
  Ground moved(Lately<Moved> now, Lately<Typed> typed, LogPosition at, Edit proposed) {
    var moved = new Ground(provision, now, known);
    return edits.isFull()
        ? moved.noting(new Then(at.plus(-1), edits.count(), typed.count(), proposed), typed)
        : moved;
  }

  /// Right before something happens of which nothing else will tell what it happened to; what leads
  /// back to less than is known is dropped.
  Ground noting(Then then, Lately<Typed> typed) {
    var told =
        known.stream()
            .filter(one -> one.edits() >= edits.forgotten() && one.typed() >= typed.forgotten());
    return new Ground(provision, edits, Stream.concat(Stream.of(then), told).toList());
  }

  boolean reaches(LogPosition base) {
    return at(base).isPresent();
  }

  private Optional<Then> at(LogPosition base) {
    return known.stream().filter(then -> !then.at().isAfter(base)).findFirst();
  }

  /// What happened to what it read behind a position, the oldest first.
  List<Change> since(LogPosition base, Lately<Typed> typed) {
    return edits.last().filter(last -> last.position().isAfter(base)).isPresent()
        ? retold(at(base).orElseThrow(), typed).stream()
            .filter(change -> change.position().isAfter(base))
            .toList()
        : Typed.since(typed, provision, base);
  }

  private List<Change> retold(Then then, Lately<Typed> typed) {
    var changes = new ArrayList<Change>();
    var mine =
        typed.behind(then.typed()).stream()
            .filter(one -> one.provision().equals(provision))
            .toList();
    var proposed = then.proposed();
    int over = then.edits();
    int next = 0;
    for (var moved : edits.behind(then.edits())) {
      for (; next < mine.size() && mine.get(next).over() == over; next++) {
        changes.add(mine.get(next).change());
        proposed = proposed.compose(mine.get(next).event().edit());
      }
      changes.add(new Change(moved.position(), moved.edit().transform(proposed, Side.LEFT)));
      proposed = proposed.transform(moved.edit(), Side.RIGHT);
      over++;
    }
    mine.subList(next, mine.size()).forEach(one -> changes.add(one.change()));
    return changes;
  }
}
