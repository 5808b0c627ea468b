package org.travaux.core.meeting;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingId;

/// Whoever presides closes the meeting. What it left undone goes to the next one by itself. Closing
/// it again changes nothing.
public record CloseMeeting(MeetingId meeting, BodyId body, Given given)
    implements Decision<Calendar> {

  @Override
  public Boundary<Calendar> boundary() {
    return Calendar.of(meeting, body);
  }

  @Override
  public List<Event> decide(Calendar calendar) {
    calendar.permitted(given, Act.PRESIDE);
    calendar.meetingOf(body);
    return calendar.dates().closed()
        ? List.of()
        : List.of(new MeetingClosed(meeting, Optional.of(body)));
  }
}
