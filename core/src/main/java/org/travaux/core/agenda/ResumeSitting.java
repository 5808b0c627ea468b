package org.travaux.core.agenda;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.SittingEvent.SittingResumed;
import org.travaux.core.proceedings.Sitting;

/// Who is in the chair goes on with the sitting.
public record ResumeSitting(MeetingId meeting, BodyId body, Given given)
    implements Decision<Gathering> {

  @Override
  public Boundary<Gathering> boundary() {
    return Gathering.of(meeting, body);
  }

  @Override
  public List<Event> decide(Gathering gathering) {
    var sitting = gathering.chaired(body, given);
    return sitting.state() == Sitting.State.OPEN
        ? List.of()
        : List.of(new SittingResumed(meeting, sitting.sitting(), gathering.bodies()));
  }
}
