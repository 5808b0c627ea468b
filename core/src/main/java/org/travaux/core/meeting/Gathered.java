package org.travaux.core.meeting;

import java.util.Set;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Tag;
import org.travaux.core.proceedings.Holding;

/// What decisions on who holds a meeting, and what for, are taken on.
record Gathered(Holding holding, Accreditations accreditations) {

  static Boundary<Gathered> of(MeetingId meeting, BodyId body) {
    return new Boundary.Part<>(Set.of(Tag.of(meeting)), Holding.KINDS, Holding.FOLD)
        .and(
            Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD),
            Gathered::new);
  }

  /// Who holds the meeting, for somebody who may convene one of the bodies that do.
  Holding convening(BodyId body, Given given) {
    if (!accreditations.permits(given, Act.CONVENE)) {
      throw Refusal.noRight();
    }
    if (!holding.bodies().contains(body)) {
      throw Refusal.noSuchMeeting();
    }
    return holding;
  }
}
