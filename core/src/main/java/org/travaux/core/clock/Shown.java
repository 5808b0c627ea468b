package org.travaux.core.clock;

import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Boundary;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.ClockEvent;
import org.travaux.core.event.Tag;

/// What the clock shows, and who may move it.
record Shown(GivenTime time, Administrators administrators) {

  static final Boundary<Shown> BOUNDARY =
      Boundary.of(Tag.CLOCK, ClockEvent.class, GivenTime.FOLD)
          .and(
              Boundary.of(Tag.ADMINISTRATION, AccreditationEvent.class, Administrators.FOLD),
              Shown::new);
}
