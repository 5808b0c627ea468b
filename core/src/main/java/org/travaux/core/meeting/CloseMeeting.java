package org.travaux.core.meeting;

import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.SittingEvent;
import org.travaux.core.event.Tag;
import org.travaux.core.podium.Seats;

/// Whoever presides closes the meeting, once whoever is in the chair has closed its last sitting:
/// else somebody would stay in the chair of a meeting that is over. What it left undone goes to the
/// next one by itself. Closing it again changes nothing.
public record CloseMeeting(MeetingId meeting, BodyId body, Given given)
    implements Decision<CloseMeeting.Known> {

  /// @param seats who is in the chair of which sittings of the body
  record Known(Calendar calendar, Seats seats) {}

  @Override
  public Boundary<Known> boundary() {
    return Calendar.of(meeting, body)
        .and(Boundary.of(Tag.sittings(body), SittingEvent.class, Seats.FOLD), Known::new);
  }

  @Override
  public List<Event> decide(Known known) {
    known.calendar.permitted(given, Act.PRESIDE);
    known.calendar.meetingOf(body);
    if (known.calendar.dates().closed()) {
      return List.of();
    }
    if (known.seats.taken().containsKey(meeting)) {
      throw new Refusal(
          CONTRADICTED, "meeting", "A sitting of the meeting is still open: close it first.");
    }
    return List.of(new MeetingClosed(meeting, Optional.of(body)));
  }
}
