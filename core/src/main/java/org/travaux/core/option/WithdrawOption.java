package org.travaux.core.option;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.OptionEvent.OptionWithdrawn;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;

/// An option is no longer to be chosen. Its owners withdraw it, or who keeps the text.
public record WithdrawOption(
    InstrumentId instrument, BodyId body, OptionSetId set, OptionId option, Given given)
    implements Decision<Table> {

  @Override
  public Boundary<Table> boundary() {
    return Table.withoutWords(instrument, body);
  }

  @Override
  public List<Event> decide(Table table) {
    table.permit(body, given, Act.CONTEST);
    Owners.require(table, table.option("option", table.openSet("set", set), option), given);
    return List.of(new OptionWithdrawn(instrument, set, option));
  }
}
