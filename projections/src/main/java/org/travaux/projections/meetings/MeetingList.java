package org.travaux.projections.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Retelling;

/// The meetings of a body, those that it holds together with others among them.
public final class MeetingList {

  private final EventReader events;
  private final Retelling<Optional<MeetingRecord>> meetings;

  public MeetingList(EventReader events) {
    this.events = events;
    meetings = new Retelling<>(events, MeetingRecord.FOLD);
  }

  /// In the order in which they were convened, from the last one back.
  ///
  /// @param limit how many at most
  public List<MeetingRecord> of(BodyId body, int limit) {
    var convened = convened(body);
    return convened.reversed().stream()
        .limit(limit)
        .flatMap(meeting -> meetings.head(Tag.of(meeting)).state().stream())
        .toList();
  }

  private List<MeetingId> convened(BodyId body) {
    var convened = new ArrayList<MeetingId>();
    try (var reading = events.read(Set.of(Tag.of(body)), LogPosition.START, events.head())) {
      while (reading.hasNext()) {
        var event = reading.next().event();
        if (event instanceof MeetingConvened meeting) {
          convened.add(meeting.meeting());
        }
        if (event instanceof MeetingHeldJointly meeting && !convened.contains(meeting.meeting())) {
          convened.add(meeting.meeting());
        }
      }
    }
    return convened;
  }
}
