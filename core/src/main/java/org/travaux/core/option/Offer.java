package org.travaux.core.option;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.HashSet;
import java.util.List;
import org.travaux.core.consensus.OptionSet;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.OptionEvent.OptionAdded;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Treatment;

/// An option as somebody puts it forward.
public record Offer(
    OptionId option, String title, List<Treatment> treatments, List<DelegationId> owners) {

  static final int OPTIONS_LIMIT = 32;
  static final int TREATMENTS_LIMIT = 100;

  /// @throws Refusal unless it says once of each provision of the set, and of new ones, what is to
  ///     become of it
  OptionAdded added(InstrumentId instrument, OptionSet set, Table table) {
    Wording.line("title", title);
    if (treatments.size() > TREATMENTS_LIMIT) {
      throw invalid("An option treats at most " + TREATMENTS_LIMIT + " provisions.");
    }
    var treated = new HashSet<ProvisionId>();
    for (var treatment : treatments) {
      if (!treated.add(treatment.provision())) {
        throw invalid("Provision " + treatment.provision() + " is treated twice.");
      }
      switch (treatment) {
        case Treatment.Add(var provision, var after, _, var text) -> {
          Limits.text("treatments", text, Limits.WORDS);
          if (table.consensus().has(provision) || !table.consensus().has(after)) {
            throw invalid("A new provision stands behind one that is part of the text.");
          }
        }
        case Treatment.Replace(var provision, var text) -> {
          Limits.text("treatments", text, Limits.WORDS);
          requireCovered(set, provision);
        }
        case Treatment.Keep(var provision) -> requireCovered(set, provision);
        case Treatment.Suppress(var provision) -> requireCovered(set, provision);
        case Treatment.Move(var provision, _, _) -> requireCovered(set, provision);
      }
    }
    if (!treated.containsAll(set.provisions())) {
      throw invalid("It says nothing of some provisions of the set.");
    }
    return new OptionAdded(instrument, set.id(), option, title, treatments, owners);
  }

  private static void requireCovered(OptionSet set, ProvisionId provision) {
    if (!set.provisions().contains(provision)) {
      throw invalid("The set is not about provision " + provision + ".");
    }
  }

  private static Refusal invalid(String sentence) {
    return new Refusal(INVALID, "treatments", sentence);
  }
}
