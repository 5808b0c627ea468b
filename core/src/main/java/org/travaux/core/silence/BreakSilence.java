package org.travaux.core.silence;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.SilenceEvent.SilenceBroken;
import org.travaux.core.event.SilenceId;

/// A delegation objects before the deadline: the text is not adopted, and may be changed again. The
/// first objection ends it.
public record BreakSilence(
    InstrumentId instrument, BodyId body, SilenceId silence, String reason, Given given)
    implements Decision<Silences> {

  @Override
  public Boundary<Silences> boundary() {
    return Silences.of(instrument, body);
  }

  @Override
  public List<Event> decide(Silences silences) {
    silences.permitted(body, given, Act.TAKE_POSITION);
    silences.running(silence, given);
    Wording.line("reason", reason);
    return List.of(
        new SilenceBroken(instrument, silence, given.by().delegation(), reason),
        new InstrumentUnfrozen(instrument));
  }
}
