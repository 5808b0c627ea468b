package org.travaux.core.meeting;

import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingEvent.MeetingMoved;
import org.travaux.core.event.MeetingId;

/// The meeting is held on other days than it was to be.
public record MoveMeeting(MeetingId meeting, BodyId body, Days days, String reason, Given given)
    implements Decision<Calendar> {

  @Override
  public Boundary<Calendar> boundary() {
    return Calendar.of(meeting, body);
  }

  @Override
  public List<Event> decide(Calendar calendar) {
    var now = calendar.permittedDays(body, given);
    Wording.line("reason", reason);
    return now.equals(days)
        ? List.of()
        : List.of(new MeetingMoved(meeting, days, reason, Optional.of(body)));
  }
}
