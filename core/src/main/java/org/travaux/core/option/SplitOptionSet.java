package org.travaux.core.option;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import org.travaux.core.event.OptionEvent.OptionSetSplit;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Treatment;

/// A choice about several provisions becomes several choices, each about some of them, between what
/// the options say of these. Who keeps the text does so. What was said of the one stays with it.
///
/// @param into the choices that come of it; each of the provisions is in one of them
public record SplitOptionSet(
    InstrumentId instrument, BodyId body, OptionSetId set, List<Share> into, Given given)
    implements Decision<Table> {

  /// A choice about some of the provisions.
  public record Share(OptionSetId set, String title, List<ProvisionId> provisions) {

    public Share {
      provisions = List.copyOf(provisions);
    }
  }

  private static final int INTO_LIMIT = 32;

  public SplitOptionSet {
    into = List.copyOf(into);
  }

  @Override
  public Boundary<Table> boundary() {
    return Table.withoutWords(instrument, body);
  }

  @Override
  public List<Event> decide(Table table) {
    table.permit(body, given, Act.STRUCTURE);
    var whole = table.openSet("set", set);
    requireShares(table, whole);
    var events = new ArrayList<Event>();
    var carried = new ArrayList<CarriedOption>();
    for (var share : into) {
      var grouping = new Regrouping(share.set());
      for (var option : whole.options()) {
        carried.add(grouping.add(option, treatments(option, share)));
      }
      if (grouping.size() < 2) {
        throw invalid("All options say the same of what " + share.set() + " would be about.");
      }
      events.addAll(grouping.opened(instrument, share.title(), share.provisions()));
    }
    events.add(new OptionSetSplit(instrument, set, carried));
    return events;
  }

  private void requireShares(Table table, OptionSet whole) {
    if (into.size() < 2 || into.size() > INTO_LIMIT) {
      throw invalid("A choice becomes 2 to " + INTO_LIMIT + " choices.");
    }
    var sets = new HashSet<OptionSetId>();
    var provisions = new HashSet<ProvisionId>();
    for (var share : into) {
      Wording.line("title", share.title());
      OpenOptionSet.requireNew("into", table, share.set());
      if (!sets.add(share.set())) {
        throw invalid("Two choices have one id.");
      }
      if (share.provisions().isEmpty() || !share.provisions().stream().allMatch(provisions::add)) {
        throw invalid("Each choice is about provisions that no other is about.");
      }
    }
    if (!provisions.equals(Set.copyOf(whole.provisions()))) {
      throw invalid("Each of the provisions is in one of the choices, and no other is.");
    }
  }

  /// What is to be added goes where the provision is that it stands behind, else to the first.
  private List<Treatment> treatments(Option option, Share share) {
    return option.treatments().stream()
        .filter(
            treatment ->
                treatment instanceof Treatment.Add(_, var after, _, _)
                    ? share.equals(home(after))
                    : share.provisions().contains(treatment.provision()))
        .toList();
  }

  private Share home(ProvisionId after) {
    return into.stream()
        .filter(share -> share.provisions().contains(after))
        .findFirst()
        .orElse(into.getFirst());
  }

  private static Refusal invalid(String sentence) {
    return new Refusal(INVALID, "into", sentence);
  }
}
