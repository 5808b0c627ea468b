package org.travaux.projections.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
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

  private final EventReader events;

  public DraftHistory(EventReader events) {
    this.events = events;
  }

  /// Some events in a row.
  ///
  /// @param next where the page that follows begins; empty if there is none
  public record Page(List<Recorded> events, Optional<LogPosition> next) {}

  /// What happened to the draft from a position on, the oldest first. A log that grows goes on
  /// behind the last page, so there `next` is the end of the log.
  public Page from(InstrumentId instrument, LogPosition from, int limit) {
    return from(new Subject(instrument, Optional.empty()), from, limit);
  }

  /// What happened to a provision from a position on, the oldest first.
  public Page from(InstrumentId instrument, ProvisionId provision, LogPosition from, int limit) {
    return from(new Subject(instrument, Optional.of(provision)), from, limit);
  }

  /// What happened to the draft before a position, the newest first.
  public Page before(InstrumentId instrument, LogPosition before, int limit) {
    return before(new Subject(instrument, Optional.empty()), before, limit);
  }

  /// What happened to a provision before a position, the newest first.
  public Page before(
      InstrumentId instrument, ProvisionId provision, LogPosition before, int limit) {
    return before(new Subject(instrument, Optional.of(provision)), before, limit);
  }

  /// What a history is of: a draft, or one provision of it.
  private record Subject(InstrumentId instrument, Optional<ProvisionId> provision) {

    EventReader.Reading read(EventReader events, LogPosition from, LogPosition to) {
      var tags = Set.of(Tag.of(instrument));
      return provision
          .map(one -> events.read(tags, from, to, one.value()))
          .orElseGet(() -> events.read(tags, from, to));
    }

    boolean isOf(Recorded recorded) {
      return provision.map(one -> concerns(recorded, one)).orElse(true);
    }
  }

  private Page from(Subject subject, LogPosition from, int limit) {
    var end = events.head();
    var last = from.plus(SCAN_LIMIT - 1);
    last = last.isAfter(end) ? end : last;
    var page = new ArrayList<Recorded>();
    try (var reading = subject.read(events, from, last)) {
      while (reading.hasNext()) {
        var recorded = reading.next();
        if (subject.isOf(recorded)) {
          page.add(recorded);
          if (page.size() == limit) {
            return new Page(page, Optional.of(recorded.position().next()));
          }
        }
      }
    }
    return new Page(
        page, last.isBefore(end) ? Optional.of(last.next()) : Optional.<LogPosition>empty());
  }

  private Page before(Subject subject, LogPosition before, int limit) {
    var end = events.head().next();
    var high = before.isAfter(end) ? end : before;
    var page = new ArrayList<Recorded>();
    long scanned = 0;
    for (long window = FIRST_WINDOW; high.isAfter(LogPosition.START); window *= 2) {
      var low = new LogPosition(Math.max(0, high.value() - window));
      for (var recorded : window(subject, low, high).reversed()) {
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

  private static Optional<LogPosition> more(LogPosition before) {
    return before.isAfter(LogPosition.START) ? Optional.of(before) : Optional.empty();
  }

  private List<Recorded> window(Subject subject, LogPosition low, LogPosition high) {
    var found = new ArrayList<Recorded>();
    try (var reading = subject.read(events, low, high.plus(-1))) {
      while (reading.hasNext()) {
        var recorded = reading.next();
        if (subject.isOf(recorded)) {
          found.add(recorded);
        }
      }
    }
    return found;
  }

  static boolean concerns(Recorded recorded, ProvisionId id) {
    return recorded.event() instanceof InstrumentEvent event && event.touched().contains(id);
  }
}
