package org.travaux.core.instrument;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;

/// A provision that was suppressed is part of the text again, where it always stood.
public record RestoreProvision(
    InstrumentId instrument, BodyId body, ProvisionId provision, Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(instrument, body);
  }

  @Override
  public List<Event> decide(Known known) {
    known.changeableDraft(body, given, Act.STRUCTURE);
    return known.present("provision", provision).suppressed()
        ? List.of(new ProvisionRestored(instrument, provision))
        : List.of();
  }
}
