package org.travaux.projections.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EventReader;

/// How each instrument was opened, which never changes: its body above all, by which rights are
/// told.
public final class Openings {

  private static final int KEPT_LIMIT = 10_000;

  private final EventReader events;
  private final Map<InstrumentId, InstrumentOpened> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<InstrumentId, InstrumentOpened> eldest) {
          return size() > KEPT_LIMIT;
        }
      };

  public Openings(EventReader events) {
    this.events = events;
  }

  /// Empty if there is no such instrument.
  public Optional<InstrumentOpened> of(InstrumentId instrument) {
    synchronized (kept) {
      var known = kept.get(instrument);
      if (known != null) {
        return Optional.of(known);
      }
    }
    var found = read(instrument);
    found.ifPresent(this::keep);
    return found;
  }

  private void keep(InstrumentOpened opened) {
    synchronized (kept) {
      kept.put(opened.instrument(), opened);
    }
  }

  private Optional<InstrumentOpened> read(InstrumentId instrument) {
    try (var reading = events.read(Set.of(Tag.of(instrument)), LogPosition.START, events.head())) {
      return reading.hasNext() && reading.next().event() instanceof InstrumentOpened opened
          ? Optional.of(opened)
          : Optional.empty();
    }
  }
}
