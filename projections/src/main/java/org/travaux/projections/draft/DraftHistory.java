package org.travaux.projections.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionEvent.OptionTextEdited;
import org.travaux.core.event.ProposalEvent.ProposalTextEdited;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EventReader;

/// All that ever happened to a draft or to one of its provisions, page by page.
public final class DraftHistory {

  /// How many positions one page looks at. A page may therefore be short, or empty, and still not
  /// be the last one.
  private static final int SCAN_LIMIT = 50_000;

  private static final int FIRST_WINDOW = 1_024;
  private static final int PIECE = 4_096;

  /// What happened to a provision within so many of the pieces' parts is read at once.
  private static final int PARTS = 8;

  private final EventReader events;
  private final Touches touches;
  private final int near;

  public DraftHistory(EventReader events) {
    this(events, PIECE);
  }

  /// @param piece for how many positions at once it is looked up where what provision was touched
  DraftHistory(EventReader events, int piece) {
    this.events = events;
    this.touches = new Touches(events, piece);
    this.near = piece / PARTS;
  }

  /// Some events in a row.
  ///
  /// @param next where the page that follows begins; empty if there is none
  public record Page(List<Recorded> events, Optional<LogPosition> next) {}

  /// Which of the events are asked for.
  public enum Wanted {
    ALL,
    /// All but what was typed, in the text or in what is proposed for it.
    ACTS;

    private boolean has(Recorded recorded) {
      return this == ALL || !isTyped(recorded.event());
    }

    private static boolean isTyped(Event event) {
      return event instanceof TextEdited
          || event instanceof ProposalTextEdited
          || event instanceof OptionTextEdited;
    }
  }

  /// What happened to the draft from a position on, the oldest first. A log that grows goes on
  /// behind the last page, so there `next` is the end of the log.
  public Page from(InstrumentId instrument, LogPosition from, int limit, Wanted wanted) {
    var end = events.head();
    var last = lastFrom(from, end);
    var page = new ArrayList<Recorded>();
    try (var reading = events.read(Set.of(Tag.of(instrument)), from, last)) {
      while (reading.hasNext()) {
        var recorded = reading.next();
        if (!wanted.has(recorded)) {
          continue;
        }
        page.add(recorded);
        if (page.size() == limit) {
          return new Page(page, Optional.of(page.getLast().position().next()));
        }
      }
    }
    return new Page(page, behind(last, end));
  }

  /// What happened to a provision from a position on, the oldest first.
  public Page from(InstrumentId instrument, ProvisionId provision, LogPosition from, int limit) {
    var end = events.head();
    var last = lastFrom(from, end);
    var page = new ArrayList<Recorded>();
    for (var low = from.isBefore(LogPosition.START) ? LogPosition.START : from;
        !low.isAfter(last);
        low = touches.end(low)) {
      var high = touches.end(low).isAfter(last) ? last.next() : touches.end(low);
      var there = touches.of(instrument, provision, low, high, end.next());
      int wanted = Math.min(there.length, limit - page.size());
      read(instrument, provision, Arrays.copyOf(there, wanted), page);
      if (page.size() == limit) {
        return new Page(page, Optional.of(page.getLast().position().next()));
      }
    }
    return new Page(page, behind(last, end));
  }

  private static LogPosition lastFrom(LogPosition from, LogPosition end) {
    var last = from.plus(SCAN_LIMIT - 1);
    return last.isAfter(end) ? end : last;
  }

  private static Optional<LogPosition> behind(LogPosition last, LogPosition end) {
    return last.isBefore(end) ? Optional.of(last.next()) : Optional.empty();
  }

  /// What happened to the draft before a position, the newest first.
  public Page before(InstrumentId instrument, LogPosition before, int limit, Wanted wanted) {
    var end = events.head().next();
    var high = before.isAfter(end) ? end : before;
    var page = new ArrayList<Recorded>();
    long scanned = 0;
    for (long window = FIRST_WINDOW; high.isAfter(LogPosition.START); window *= 2) {
      var low = new LogPosition(Math.max(0, high.value() - window));
      for (var recorded : window(instrument, low, high, wanted).reversed()) {
        page.add(recorded);
        if (page.size() == limit) {
          return new Page(page, more(recorded.position()));
        }
      }
      scanned += high.value() - low.value();
      high = low;
      if (scanned >= SCAN_LIMIT) {
        return new Page(page, more(high));
      }
    }
    return new Page(page, Optional.empty());
  }

  /// What happened to a provision before a position, the newest first.
  public Page before(
      InstrumentId instrument, ProvisionId provision, LogPosition before, int limit) {
    var end = events.head().next();
    var high = before.isAfter(end) ? end : before;
    var page = new ArrayList<Recorded>();
    long scanned = 0;
    while (high.isAfter(LogPosition.START)) {
      var low = touches.begin(high.plus(-1));
      var there = touches.of(instrument, provision, low, high, end);
      int wanted = Math.min(there.length, limit - page.size());
      var newest = new ArrayList<Recorded>();
      read(
          instrument,
          provision,
          Arrays.copyOfRange(there, there.length - wanted, there.length),
          newest);
      page.addAll(newest.reversed());
      if (page.size() == limit) {
        return new Page(page, more(page.getLast().position()));
      }
      scanned += high.value() - low.value();
      high = low;
      if (scanned >= SCAN_LIMIT) {
        return new Page(page, more(high));
      }
    }
    return new Page(page, Optional.empty());
  }

  private static Optional<LogPosition> more(LogPosition before) {
    return before.isAfter(LogPosition.START) ? Optional.of(before) : Optional.empty();
  }

  private List<Recorded> window(
      InstrumentId instrument, LogPosition low, LogPosition high, Wanted wanted) {
    var found = new ArrayList<Recorded>();
    try (var reading = events.read(Set.of(Tag.of(instrument)), low, high.plus(-1))) {
      reading.forEachRemaining(
          recorded -> {
            if (wanted.has(recorded)) {
              found.add(recorded);
            }
          });
    }
    return found;
  }

  /// Reads what happened to the provision at these positions, which are all between the first and
  /// the last of them: together what stands near to each other.
  private void read(
      InstrumentId instrument, ProvisionId provision, long[] positions, List<Recorded> into) {
    for (int at = 0, next = 0; at < positions.length; at = next) {
      next = at + 1;
      while (next < positions.length && positions[next] - positions[next - 1] < near) {
        next++;
      }
      var from = new LogPosition(positions[at]);
      var to = new LogPosition(positions[next - 1]);
      try (var reading = events.read(Set.of(Tag.of(instrument)), from, to, provision.value())) {
        while (reading.hasNext()) {
          var recorded = reading.next();
          if (concerns(recorded, provision)) {
            into.add(recorded);
          }
        }
      }
    }
  }

  static boolean concerns(Recorded recorded, ProvisionId id) {
    return recorded.event() instanceof InstrumentEvent event && event.touched().contains(id);
  }
}
