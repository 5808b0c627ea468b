package org.travaux.core.instrument;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;

/// A provision is no longer part of the text. It keeps its id, its place and its words, and can be
/// brought back.
public record SuppressProvision(
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
        ? List.of()
        : List.of(new ProvisionSuppressed(instrument, provision));
  }
}
