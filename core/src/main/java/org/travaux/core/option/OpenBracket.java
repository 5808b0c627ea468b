package org.travaux.core.option;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Place;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionEvent.BracketOpened;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Anchor;
import org.travaux.core.text.Side;

/// Some words are contested. Brackets may stand inside others, or apart from them.
///
/// @param base the last position that the author's text knew of
/// @param start of the words in the provision's text at `base`, in UTF-16 code units
/// @param end right behind the words
public record OpenBracket(
    InstrumentId instrument,
    BodyId body,
    BracketId bracket,
    ProvisionId provision,
    LogPosition base,
    int start,
    int end,
    Given given)
    implements Decision<Table> {

  @Override
  public Boundary<Table> boundary() {
    return Table.of(instrument, body);
  }

  @Override
  public List<Event> decide(Table table) {
    table.permit(body, given, Act.CONTEST);
    table.requireNotFrozen();
    if (table.consensus().bracket(bracket).isPresent()
        || table.consensus().closedBrackets().containsKey(bracket)) {
      throw new Refusal(TAKEN, "bracket", "There are brackets " + bracket + " already.");
    }
    if (!table.editing().recent().reaches(base)) {
      throw Refusal.tooLongAgo(base);
    }
    var since = table.editing().recent().after(base);
    int length = since.lengthOf(provision).orElseGet(() -> present(table).content().length());
    if (start < 0 || start >= end || end > length) {
      throw new Refusal(INVALID, "start", "There are no such words in a text of " + length + ".");
    }
    var first = since.carry(new Place(provision, new Anchor(start, Side.RIGHT)));
    var last = since.carry(new Place(provision, new Anchor(end, Side.LEFT)));
    return List.of(opened(table, first, last));
  }

  private Provision present(Table table) {
    return table
        .editing()
        .draft()
        .provision(provision)
        .orElseThrow(
            () -> new Refusal(UNKNOWN, "provision", "There is no provision " + provision + "."));
  }

  private Event opened(Table table, Place first, Place last) {
    int from = first.anchor().offset();
    int to = last.anchor().offset();
    if (!first.provision().equals(last.provision()) || from >= to) {
      throw new Refusal(CLOSED, "start", "Others have deleted or divided the words meanwhile.");
    }
    if (table.consensus().brackets().values().stream()
        .anyMatch(other -> other.crosses(first.provision(), from, to))) {
      throw new Refusal(INVALID, "start", "Brackets stand inside others, or apart from them.");
    }
    return new BracketOpened(instrument, bracket, first.provision(), from, to);
  }
}
