package org.travaux.core.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.event.EditId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.text.Edit;

/// What moved words in a draft of late: enough to bring an edit that comes late up to the present,
/// to know an edit that is sent twice, and to take one back. Immutable.
///
/// The window is bounded. It is kept as two generations, each closed when it spans long enough or
/// holds too much; when the newer one is closed the older one is forgotten as a whole. So a push
/// costs the same however long the window is, and the window reaches back over
/// [#GENERATION_FLOOR] entries at least (or more, if that is asked for), over twice
/// [#GENERATION_LIMIT] at most, and in between for [#GENERATION_SPAN] or longer.
public final class Recent {

  static final int GENERATION_FLOOR = 256;
  static final int FAR_FLOOR = 4_096;
  static final int GENERATION_LIMIT = 16_384;
  static final Duration GENERATION_SPAN = Duration.ofSeconds(15);

  private final int floor;
  private final LogPosition since;
  private final Generation older;
  private final Generation newer;

  private Recent(int floor, LogPosition since, Generation older, Generation newer) {
    this.floor = floor;
    this.since = since;
    this.older = older;
    this.newer = newer;
  }

  /// Knows nothing yet of what comes after that position, and will never know what came before.
  public static Recent since(LogPosition since) {
    return since(since, GENERATION_FLOOR);
  }

  /// @param floor how many entries are kept at least, however long ago they were made
  static Recent since(LogPosition since, int floor) {
    return new Recent(floor, since, Generation.EMPTY, Generation.EMPTY);
  }

  /// Everything that happened after this position is known, nothing before it.
  public LogPosition since() {
    return since;
  }

  /// Whether all is known that came after the position.
  public boolean reaches(LogPosition base) {
    return !base.isBefore(since);
  }

  /// The first change that an edit of this name led to; empty if none is known.
  public Optional<Entry.Edited> accepted(EditId id) {
    return Optional.ofNullable(newer.byId.getOrDefault(id, older.byId.get(id)));
  }

  /// All that is known to have come after the position, in order.
  public Since after(LogPosition base) {
    var entries = new ArrayList<Entry>();
    if (newer.collectAfter(base, entries)) {
      older.collectAfter(base, entries);
    }
    Collections.reverse(entries);
    return new Since(entries);
  }

  /// All that is known, the newest first.
  public List<Entry> newestFirst() {
    return after(LogPosition.NONE).entries().reversed();
  }

  /// The edits that take back what is left of an edit, and nothing else. They are empty if there is
  /// nothing left of it.
  ///
  /// @param edited the first change that it led to, known here
  public SequencedMap<ProvisionId, Edit> undo(Entry.Edited edited) {
    return Undoing.of(edited.id(), after(undoneSince(edited.position()).plus(-1)));
  }

  /// Where to begin, so that of all that is put back on the way it is known where it had stood: so
  /// units come to stand in the same order, whichever edit is taken back.
  private LogPosition undoneSince(LogPosition position) {
    var begin = position;
    for (var entry : newestFirst()) {
      if (entry.position().isBefore(begin)) {
        break;
      }
      if (entry instanceof Entry.Edited edited) {
        var undoes = edited.event().undoes().orElse(begin);
        begin = undoes.isBefore(begin) ? undoes : begin;
      }
    }
    return begin;
  }

  Recent push(Entry entry) {
    var grown = newer.push(entry);
    return grown.isDone(entry.given().at(), floor)
        ? new Recent(floor, older.isEmpty() ? since : older.last(), grown, Generation.EMPTY)
        : new Recent(floor, since, older, grown);
  }

  Recent evolve(Draft before, Recorded recorded) {
    var entry = Entries.of(before, recorded);
    return entry == null ? this : push(entry);
  }

  private record Cell(Entry entry, @Nullable Cell earlier) {}

  private record Generation(
      @Nullable Cell newest, int size, Instant began, PMap<EditId, Entry.Edited> byId) {

    static final Generation EMPTY = new Generation(null, 0, Instant.MAX, HashTreePMap.empty());

    boolean isEmpty() {
      return newest == null;
    }

    Generation push(Entry entry) {
      var ids =
          entry instanceof Entry.Edited edited && !byId.containsKey(edited.id())
              ? byId.plus(edited.id(), edited)
              : byId;
      var began = isEmpty() ? entry.given().at() : this.began;
      return new Generation(new Cell(entry, newest), size + 1, began, ids);
    }

    boolean isDone(Instant now, int floor) {
      return size >= GENERATION_LIMIT
          || (size >= floor && now.isAfter(began.plus(GENERATION_SPAN)));
    }

    LogPosition last() {
      return newest == null ? LogPosition.NONE : newest.entry.position();
    }

    /// Whether all of this generation came after the position.
    boolean collectAfter(LogPosition base, List<Entry> entries) {
      for (var cell = newest; cell != null; cell = cell.earlier) {
        if (!cell.entry.position().isAfter(base)) {
          return false;
        }
        entries.add(cell.entry);
      }
      return true;
    }
  }
}
