package org.travaux.core.meeting;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingEvent.MeetingKept;
import org.travaux.core.event.MeetingId;

/// Other days were looked at and found impossible: the meeting stays where it is.
public record KeepMeeting(
    MeetingId meeting, BodyId body, Days considered, String reason, Given given)
    implements Decision<Calendar> {

  @Override
  public Boundary<Calendar> boundary() {
    return Calendar.of(meeting, body);
  }

  @Override
  public List<Event> decide(Calendar calendar) {
    var now = calendar.permittedDays(body, given);
    Wording.line("reason", reason);
    if (now.equals(considered)) {
      throw new Refusal(INVALID, "considered", "It is held on these days already.");
    }
    return List.of(new MeetingKept(meeting, considered, reason));
  }
}
