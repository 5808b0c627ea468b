package org.travaux.core.meeting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingEvent.DocumentDeadlineSet;
import org.travaux.core.event.MeetingId;

/// Documents that are registered from now on are late after this moment.
public record SetDocumentDeadline(
    MeetingId meeting, BodyId body, Instant deadline, String reason, Given given)
    implements Decision<Calendar> {

  public SetDocumentDeadline {
    deadline = deadline.truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public Boundary<Calendar> boundary() {
    return Calendar.of(meeting, body);
  }

  @Override
  public List<Event> decide(Calendar calendar) {
    calendar.permittedDays(body, given);
    Wording.line("reason", reason);
    return calendar.dates().deadline().equals(Optional.of(deadline))
        ? List.of()
        : List.of(new DocumentDeadlineSet(meeting, deadline, reason));
  }
}
