package org.travaux.core.instrument;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentId;

/// Nothing in the text may be changed from now on, until it is unfrozen. Freezing it again for
/// another reason gives it that reason.
public record FreezeInstrument(InstrumentId instrument, BodyId body, String reason, Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(instrument, body);
  }

  @Override
  public List<Event> decide(Known known) {
    var draft = known.permittedDraft(body, given, Act.FREEZE);
    Wording.line("reason", reason);
    return draft.frozen().equals(Optional.of(reason))
        ? List.of()
        : List.of(new InstrumentFrozen(instrument, reason));
  }
}
