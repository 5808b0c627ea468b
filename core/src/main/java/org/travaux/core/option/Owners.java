package org.travaux.core.option;

import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;

import org.travaux.core.authority.Act;
import org.travaux.core.consensus.Option;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Given;

/// Whose option it is.
final class Owners {

  private Owners() {}

  /// @throws Refusal unless the delegate acts for an owner, or may change the text's structure
  static void require(Table table, Option option, Given given) {
    if (!option.owners().contains(given.by().delegation())
        && !table.accreditations().permits(given, Act.STRUCTURE)) {
      throw new Refusal(FORBIDDEN, "option", "The option is others'.");
    }
  }
}
