package org.travaux.core.option;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

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
import org.travaux.core.event.OptionSetId;

/// One more way to go. Adding it again as it was added changes nothing.
public record AddOption(
    InstrumentId instrument, BodyId body, OptionSetId set, Offer offer, Given given)
    implements Decision<Table> {

  @Override
  public Boundary<Table> boundary() {
    return Table.withoutWords(instrument, body);
  }

  @Override
  public List<Event> decide(Table table) {
    table.permit(body, given, Act.CONTEST);
    var open = table.openSet("set", set);
    var added = offer.added(instrument, open, table);
    var present = open.option(offer.option());
    if (present.isPresent()) {
      if (present.get().title().equals(offer.title())
          && present.get().treatments().equals(offer.treatments())) {
        return List.of();
      }
      throw new Refusal(TAKEN, "option", "There is an option " + offer.option() + " already.");
    }
    if (open.options().size() == Offer.OPTIONS_LIMIT) {
      throw new Refusal(CLOSED, "set", "A set has at most " + Offer.OPTIONS_LIMIT + " options.");
    }
    return List.of(added);
  }
}
