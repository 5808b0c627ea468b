package org.travaux.core.instrument;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentId;

/// The text may be changed again.
public record UnfreezeInstrument(InstrumentId instrument, BodyId body, Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(instrument, body);
  }

  @Override
  public List<Event> decide(Known known) {
    var draft = known.permittedDraft(body, given, Act.FREEZE);
    return draft.frozen().isEmpty() ? List.of() : List.of(new InstrumentUnfrozen(instrument));
  }
}
