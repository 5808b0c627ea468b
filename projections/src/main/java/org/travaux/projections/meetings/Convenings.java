package org.travaux.projections.meetings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EventReader;

/// How each meeting was convened, which never changes: its body above all, by which rights are
/// told.
public final class Convenings {

  private static final int KEPT_LIMIT = 10_000;

  private final EventReader events;
  private final Map<MeetingId, MeetingConvened> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MeetingId, MeetingConvened> eldest) {
          return size() > KEPT_LIMIT;
        }
      };

  public Convenings(EventReader events) {
    this.events = events;
  }

  /// Empty if there is no such meeting.
  public Optional<MeetingConvened> of(MeetingId meeting) {
    synchronized (kept) {
      var known = kept.get(meeting);
      if (known != null) {
        return Optional.of(known);
      }
    }
    var found = read(meeting);
    found.ifPresent(this::keep);
    return found;
  }

  private void keep(MeetingConvened convened) {
    synchronized (kept) {
      kept.put(convened.meeting(), convened);
    }
  }

  private Optional<MeetingConvened> read(MeetingId meeting) {
    try (var reading = events.read(Set.of(Tag.of(meeting)), LogPosition.START, events.head())) {
      return reading.hasNext() && reading.next().event() instanceof MeetingConvened convened
          ? Optional.of(convened)
          : Optional.empty();
    }
  }
}
