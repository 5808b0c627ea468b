package org.travaux.core.position;

import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import java.util.Set;
import org.travaux.core.authority.Act;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Given;

/// For whom a delegate speaks.
final class Speaking {

  private static final int DELEGATIONS_LIMIT = 200;

  private Speaking() {}

  /// @throws Refusal unless the person may take positions for each of them, as one of its own or as
  ///     its spokesperson
  static void require(Table table, Given given, List<DelegationId> delegations) {
    if (delegations.isEmpty()
        || delegations.size() > DELEGATIONS_LIMIT
        || Set.copyOf(delegations).size() < delegations.size()) {
      throw new Refusal(
          INVALID, "delegations", "A position is of 1 to " + DELEGATIONS_LIMIT + " delegations.");
    }
    for (var delegation : delegations) {
      if (!table
          .accreditations()
          .at(given.at())
          .speaksFor(given.by().person(), delegation, Act.TAKE_POSITION)) {
        throw new Refusal(
            FORBIDDEN, "delegations", "You are not accredited to speak for " + delegation + ".");
      }
    }
  }
}
