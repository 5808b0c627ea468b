package org.travaux.projections.log;

import java.time.Instant;
import java.util.List;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ClockEvent.ClockGiven;
import org.travaux.core.event.ClockEvent.ClockMoved;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.SilenceEvent.AdoptedBySilence;
import org.travaux.core.event.SilenceEvent.SilenceBroken;
import org.travaux.core.event.SilenceEvent.SilenceExtended;
import org.travaux.core.event.SilenceEvent.TextCirculated;
import org.travaux.core.event.SilenceId;

/// One event of each kind that is about deadlines and the clock, with every field present.
final class Circulated {

  private static final InstrumentId RES = new InstrumentId("res-71");
  private static final BodyId BODY = new BodyId("cwg-sfp");
  private static final SilenceId SILENCE = new SilenceId("s1");
  private static final Instant DEADLINE = Instant.parse("2021-12-30T23:59:00Z");

  private Circulated() {}

  static List<Event> all() {
    return List.of(
        new TextCirculated(RES, SILENCE, BODY, "Input to the forum", DEADLINE),
        new SilenceExtended(RES, SILENCE, DEADLINE, "asked for"),
        new SilenceBroken(RES, SILENCE, new DelegationId("BRA"), "not agreed"),
        new AdoptedBySilence(RES, SILENCE, DEADLINE),
        new ClockGiven(DEADLINE),
        new ClockMoved(DEADLINE));
  }
}
