package org.travaux.core.silence;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.SilenceEvent.TextCirculated;
import org.travaux.core.event.SilenceId;

/// The text as it stands is circulated: it is adopted unless somebody objects before the deadline,
/// and frozen until then. There is one such procedure on an instrument at a time. Circulating it
/// again in the same words changes nothing.
///
/// @param subject what delegations are asked to agree to, in one line
public record CirculateText(
    InstrumentId instrument,
    BodyId body,
    SilenceId silence,
    String subject,
    Instant deadline,
    Given given)
    implements Decision<Silences> {

  public CirculateText {
    deadline = deadline.truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public Boundary<Silences> boundary() {
    return Silences.of(instrument, body);
  }

  @Override
  public List<Event> decide(Silences silences) {
    silences.permitted(body, given, Act.CIRCULATE);
    var circulated = new TextCirculated(instrument, silence, body, subject, deadline);
    var there = silences.procedures().get(silence);
    if (there != null && there.circulated().equals(circulated)) {
      return List.of();
    }
    if (there != null) {
      throw new Refusal(TAKEN, "silence", "Another silence procedure has the id " + silence + ".");
    }
    if (silences.procedures().values().stream().anyMatch(Silences.Procedure::open)) {
      throw new Refusal(CLOSED, "instrument", "The text is under a silence procedure already.");
    }
    Wording.line("subject", subject);
    Silences.later(deadline, given.at());
    return List.of(circulated, new InstrumentFrozen(instrument, subject));
  }
}
