package org.travaux.core.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.travaux.core.consensus.Option;
import org.travaux.core.event.CarriedOption;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.OptionEvent.OptionAdded;
import org.travaux.core.event.OptionEvent.OptionSetOpened;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Treatment;

/// A set of options made of others: what comes to the same is one option, of all whose it was.
final class Regrouping {

  private static final int ID_LIMIT = 64;

  private final OptionSetId set;
  private final Map<Set<Treatment>, Grouped> options = new LinkedHashMap<>();
  private final Set<OptionId> names = new LinkedHashSet<>();

  Regrouping(OptionSetId set) {
    this.set = set;
  }

  private record Grouped(
      OptionId option, String title, List<Treatment> treatments, Set<DelegationId> owners) {}

  /// Takes an option in, as far as it goes.
  CarriedOption add(Option option, List<Treatment> treatments) {
    var grouped =
        options.computeIfAbsent(
            Set.copyOf(treatments),
            _ ->
                new Grouped(named(option.id()), option.title(), treatments, new LinkedHashSet<>()));
    grouped.owners.addAll(option.owners());
    return new CarriedOption(option.id(), set, grouped.option);
  }

  /// The name it had, or that with a number behind it if another has it here.
  private OptionId named(OptionId wanted) {
    var name = wanted;
    for (int at = 2; !names.add(name); at++) {
      var behind = "-" + at;
      int length = Math.min(wanted.value().length(), ID_LIMIT - behind.length());
      name = new OptionId(wanted.value().substring(0, length) + behind);
    }
    return name;
  }

  int size() {
    return options.size();
  }

  List<Event> opened(InstrumentId instrument, String title, List<ProvisionId> provisions) {
    var events = new ArrayList<Event>();
    events.add(new OptionSetOpened(instrument, set, title, provisions));
    options
        .values()
        .forEach(
            one ->
                events.add(
                    new OptionAdded(
                        instrument,
                        set,
                        one.option,
                        one.title,
                        one.treatments,
                        List.copyOf(one.owners))));
    return events;
  }
}
