package org.travaux.core.option;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.travaux.core.authority.Act;
import org.travaux.core.consensus.ConsensusState;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionEvent.OptionSetOpened;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;

/// There is a choice to be made about some provisions, between two options or more.
public record OpenOptionSet(
    InstrumentId instrument,
    BodyId body,
    OptionSetId set,
    String title,
    List<ProvisionId> provisions,
    List<Offer> options,
    Given given)
    implements Decision<Table> {

  static final int PROVISIONS_LIMIT = 100;

  @Override
  public Boundary<Table> boundary() {
    return Table.withoutWords(instrument, body);
  }

  @Override
  public List<Event> decide(Table table) {
    table.permit(body, given, Act.CONTEST);
    Wording.line("title", title);
    requireNew("set", table, set);
    requireProvisions(table);
    if (options.size() < 2 || options.size() > Offer.OPTIONS_LIMIT) {
      throw new Refusal(
          INVALID, "options", "A choice is between 2 to " + Offer.OPTIONS_LIMIT + " options.");
    }
    if (options.stream().map(Offer::option).distinct().count() < options.size()) {
      throw new Refusal(INVALID, "options", "Two options have one id.");
    }
    var events = new ArrayList<Event>();
    var opened = new OptionSetOpened(instrument, set, title, provisions);
    events.add(opened);
    var after =
        ConsensusState.FOLD.evolve(
            table.consensus(), new Recorded(LogPosition.PENDING, given, opened));
    var empty = after.set(set).orElseThrow();
    options.forEach(offer -> events.add(offer.added(instrument, empty, table)));
    return events;
  }

  static void requireNew(String field, Table table, OptionSetId set) {
    if (table.consensus().set(set).isPresent()) {
      throw new Refusal(TAKEN, field, "There is a set of options " + set + " already.");
    }
  }

  private void requireProvisions(Table table) {
    if (provisions.isEmpty()
        || provisions.size() > PROVISIONS_LIMIT
        || Set.copyOf(provisions).size() < provisions.size()) {
      throw new Refusal(
          INVALID, "provisions", "It is about 1 to " + PROVISIONS_LIMIT + " provisions.");
    }
    for (var provision : provisions) {
      if (!table.consensus().has(provision)) {
        throw new Refusal(UNKNOWN, "provisions", "There is no provision " + provision + ".");
      }
    }
  }
}
