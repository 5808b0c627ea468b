package org.travaux.core.ruling;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.RulingEvent.RulingObjectedTo;
import org.travaux.core.event.RulingId;

/// A delegation does not go along with a ruling. It holds all the same, and the objection is on
/// record.
public record ObjectToRuling(
    InstrumentId instrument, BodyId body, RulingId ruling, String reason, Given given)
    implements Decision<Table> {

  @Override
  public Boundary<Table> boundary() {
    return Table.withoutWords(instrument, body);
  }

  @Override
  public List<Event> decide(Table table) {
    table.permit(body, given, Act.TAKE_POSITION);
    var declared = table.ruling("ruling", ruling);
    if (!declared.holds()) {
      throw new Refusal(CLOSED, "ruling", "The ruling no longer holds.");
    }
    Wording.line("reason", reason);
    var delegation = given.by().delegation();
    return reason.equals(declared.objections().get(delegation))
        ? List.of()
        : List.of(new RulingObjectedTo(instrument, ruling, delegation, reason));
  }
}
