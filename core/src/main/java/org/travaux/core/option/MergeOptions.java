package org.travaux.core.option;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.OptionEvent.OptionsMerged;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;

/// The owners of one option go along with another, and theirs is no longer to be chosen.
public record MergeOptions(
    InstrumentId instrument,
    BodyId body,
    OptionSetId set,
    OptionId option,
    OptionId from,
    Given given)
    implements Decision<Table> {

  @Override
  public Boundary<Table> boundary() {
    return Table.withoutWords(instrument, body);
  }

  @Override
  public List<Event> decide(Table table) {
    table.permit(body, given, Act.CONTEST);
    var open = table.openSet("set", set);
    table.option("option", open, option);
    Owners.require(table, table.option("from", open, from), given);
    if (option.equals(from)) {
      throw new Refusal(INVALID, "from", "An option cannot be merged with itself.");
    }
    return List.of(new OptionsMerged(instrument, set, option, from));
  }
}
