package org.travaux.core.agenda;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.SittingEvent.SittingSuspended;
import org.travaux.core.proceedings.Sitting;

/// Who is in the chair interrupts the sitting.
public record SuspendSitting(MeetingId meeting, BodyId body, String reason, Given given)
    implements Decision<Gathering> {

  @Override
  public Boundary<Gathering> boundary() {
    return Gathering.of(meeting, body);
  }

  @Override
  public List<Event> decide(Gathering gathering) {
    var sitting = gathering.chaired(body, given);
    Wording.line("reason", reason);
    return sitting.state() == Sitting.State.SUSPENDED
        ? List.of()
        : List.of(new SittingSuspended(meeting, sitting.sitting(), reason, gathering.bodies()));
  }
}
