package org.travaux.core.provenance;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.BorrowingId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvenanceEvent.BorrowingDropped;

/// Words were said to come from elsewhere, and do not. Dropping it again changes nothing.
public record DropBorrowing(
    InstrumentId instrument, BodyId body, BorrowingId borrowing, String reason, Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(instrument, body);
  }

  @Override
  public List<Event> decide(Known known) {
    known.permitted(body, given);
    if (known.borrowings().marks().dropped().contains(borrowing)) {
      return List.of();
    }
    if (known.borrowings().marks().find(borrowing).isEmpty()) {
      throw new Refusal(UNKNOWN, "borrowing", "There is no borrowing " + borrowing + ".");
    }
    Wording.line("reason", reason);
    return List.of(new BorrowingDropped(instrument, borrowing, reason));
  }
}
