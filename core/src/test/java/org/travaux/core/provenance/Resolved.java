package org.travaux.core.provenance;

import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.CHAIR;

import java.util.Optional;
import org.travaux.core.consensus.Debate;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.BorrowingId;
import org.travaux.core.event.Form;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;

/// A resolution that is before the council, which Egypt may read, beside the plan.
final class Resolved {

  static final BodyId COUNCIL = new BodyId("council");
  static final InstrumentId RESOLUTION = new InstrumentId("res-179");
  static final ProvisionId RESOLVES = new ProvisionId("resolves-1");
  static final BorrowingId BORROWING = new BorrowingId("t1");
  static final Form FORM = new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.DECIMAL);

  private Resolved() {}

  static Debate that(String says) {
    return Debate.opened()
        .then(CHAIR, new Accredited(COUNCIL, AMINA.by()))
        .then(CHAIR, new InstrumentOpened(RESOLUTION, COUNCIL, "Resolution", "resolution", "en"))
        .then(
            CHAIR,
            new ProvisionInserted(
                RESOLUTION, RESOLVES, Optional.empty(), FORM, says, Optional.empty()));
  }
}
