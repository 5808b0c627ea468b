package org.travaux.core.position;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.PositionEvent.PositionWithdrawn;
import org.travaux.core.event.Target;

/// Delegations take back what they said. Nothing happens if they said nothing.
public record WithdrawPosition(
    InstrumentId instrument,
    BodyId body,
    Target target,
    List<DelegationId> delegations,
    Given given)
    implements Decision<Table> {

  @Override
  public Boundary<Table> boundary() {
    return Table.withoutWords(instrument, body);
  }

  @Override
  public List<Event> decide(Table table) {
    table.permit(body, given, Act.TAKE_POSITION);
    Speaking.require(table, given, delegations);
    var on = table.consensus().positionsOn(target);
    var theirs = delegations.stream().filter(on::containsKey).toList();
    return theirs.isEmpty()
        ? List.of()
        : List.of(new PositionWithdrawn(instrument, target, theirs));
  }
}
