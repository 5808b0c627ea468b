package org.travaux.core.option;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.travaux.core.authority.Act;
import org.travaux.core.consensus.Option;
import org.travaux.core.consensus.OptionSet;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.CarriedOption;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.OptionEvent.OptionSetMerged;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Treatment;

/// Several choices are one: between all of their options, each of which keeps as it is what it said
/// nothing of. Who keeps the text does so. What was said of the merged ones stays with them.
///
/// @param set what the one is called that comes of it
public record MergeOptionSets(
    InstrumentId instrument,
    BodyId body,
    OptionSetId set,
    String title,
    List<OptionSetId> from,
    Given given)
    implements Decision<Table> {

  private static final int FROM_LIMIT = 32;

  public MergeOptionSets {
    from = List.copyOf(from);
  }

  @Override
  public Boundary<Table> boundary() {
    return Table.withoutWords(instrument, body);
  }

  @Override
  public List<Event> decide(Table table) {
    table.permit(body, given, Act.STRUCTURE);
    Wording.line("title", title);
    OpenOptionSet.requireNew("set", table, set);
    if (from.size() < 2 || from.size() > FROM_LIMIT || Set.copyOf(from).size() < from.size()) {
      throw invalid("Name 2 to " + FROM_LIMIT + " sets of options to merge, each of them once.");
    }
    var sets = from.stream().map(id -> table.openSet("from", id)).toList();
    var provisions = sets.stream().flatMap(one -> one.provisions().stream()).distinct().toList();
    if (provisions.size() > OpenOptionSet.PROVISIONS_LIMIT) {
      throw invalid("A choice is about at most " + OpenOptionSet.PROVISIONS_LIMIT + " provisions.");
    }
    return merged(sets, provisions);
  }

  private List<Event> merged(List<OptionSet> sets, List<ProvisionId> provisions) {
    var grouping = new Regrouping(set);
    var closed = new ArrayList<Event>();
    for (var one : sets) {
      var carried = new ArrayList<CarriedOption>();
      one.options().forEach(option -> carried.add(grouping.add(option, all(option, provisions))));
      closed.add(new OptionSetMerged(instrument, one.id(), carried));
    }
    if (grouping.size() < 2) {
      throw invalid("All their options come to the same.");
    }
    if (grouping.size() > Offer.OPTIONS_LIMIT) {
      throw new Refusal(CLOSED, "from", "A set has at most " + Offer.OPTIONS_LIMIT + " options.");
    }
    var events = new ArrayList<>(grouping.opened(instrument, title, provisions));
    events.addAll(closed);
    return events;
  }

  private List<Treatment> all(Option option, List<ProvisionId> provisions) {
    var treated =
        option.treatments().stream().map(Treatment::provision).collect(Collectors.toSet());
    var all = new LinkedHashSet<>(option.treatments());
    provisions.stream()
        .filter(provision -> !treated.contains(provision))
        .forEach(provision -> all.add(new Treatment.Keep(provision)));
    if (all.size() > Offer.TREATMENTS_LIMIT) {
      throw invalid("An option treats at most " + Offer.TREATMENTS_LIMIT + " provisions.");
    }
    return List.copyOf(all);
  }

  private static Refusal invalid(String sentence) {
    return new Refusal(INVALID, "from", sentence);
  }
}
