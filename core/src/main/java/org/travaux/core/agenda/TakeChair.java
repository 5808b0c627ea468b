package org.travaux.core.agenda;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.SittingEvent.ChairTaken;

/// Somebody who may preside is in the chair from now on: takes it, or is given it.
public record TakeChair(MeetingId meeting, BodyId body, Delegate chair, Given given)
    implements Decision<Gathering> {

  @Override
  public Boundary<Gathering> boundary() {
    return Gathering.of(meeting, body);
  }

  @Override
  public List<Event> decide(Gathering gathering) {
    var sitting = gathering.sitting(body, given);
    gathering.requireFitForTheChair(chair, given);
    return sitting.chair().equals(chair)
        ? List.of()
        : List.of(new ChairTaken(meeting, sitting.sitting(), chair, gathering.bodies()));
  }
}
