package org.travaux.core.option;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

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
import org.travaux.core.event.OptionEvent.OptionSplit;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;

/// An option becomes two, which begin alike and are worked on apart.
public record SplitOption(
    InstrumentId instrument,
    BodyId body,
    OptionSetId set,
    OptionId option,
    OptionId into,
    String title,
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
    Owners.require(table, table.option("option", open, option), given);
    Wording.line("title", title);
    if (open.option(into).isPresent()) {
      throw new Refusal(TAKEN, "into", "There is an option " + into + " already.");
    }
    if (open.options().size() == Offer.OPTIONS_LIMIT) {
      throw new Refusal(CLOSED, "set", "A set has at most " + Offer.OPTIONS_LIMIT + " options.");
    }
    return List.of(new OptionSplit(instrument, set, option, into, title));
  }
}
