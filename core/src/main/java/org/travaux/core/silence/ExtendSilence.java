package org.travaux.core.silence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.SilenceEvent.SilenceExtended;
import org.travaux.core.event.SilenceId;

/// Delegations get more time to object. What has passed cannot be extended.
public record ExtendSilence(
    InstrumentId instrument,
    BodyId body,
    SilenceId silence,
    Instant deadline,
    String reason,
    Given given)
    implements Decision<Silences> {

  public ExtendSilence {
    deadline = deadline.truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public Boundary<Silences> boundary() {
    return Silences.of(instrument, body);
  }

  @Override
  public List<Event> decide(Silences silences) {
    silences.permitted(body, given, Act.CIRCULATE);
    var running = silences.running(silence, given);
    Wording.line("reason", reason);
    if (running.deadline().equals(deadline)) {
      return List.of();
    }
    Silences.later(deadline, running.deadline());
    return List.of(new SilenceExtended(instrument, silence, deadline, reason));
  }
}
