package org.travaux.core.crossreference;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.CrossReferenceEvent.CrossReferenceDropped;
import org.travaux.core.event.CrossReferenceId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;

/// The words refer to nothing that is to be followed. Dropping it again changes nothing.
public record DropCrossReference(
    InstrumentId instrument, BodyId body, CrossReferenceId reference, Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(instrument, body);
  }

  @Override
  public List<Event> decide(Known known) {
    known.permittedDraft(body, given);
    if (known.references().marks().dropped().contains(reference)) {
      return List.of();
    }
    known.present(reference);
    return List.of(new CrossReferenceDropped(instrument, reference));
  }
}
