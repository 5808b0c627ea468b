package org.travaux.core.agenda;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Optional;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.proceedings.Outline;

/// Where an item can stand.
final class Places {

  static final int ITEMS_LIMIT = 300;
  static final int LEVELS_LIMIT = 4;

  private Places() {}

  /// @param levels how many there are from the item down, itself included
  /// @throws Refusal if there is no such place
  static void require(
      Outline outline, Optional<AgendaItemId> under, Optional<AgendaItemId> after, int levels) {
    under.ifPresent(item -> requireThere(outline, "under", item));
    after.ifPresent(item -> requireThere(outline, "after", item));
    if (after.isPresent() && !outline.over(after.get()).equals(under)) {
      throw new Refusal(INVALID, "after", "Item " + after.get() + " does not stand there.");
    }
    if (under.map(outline::level).orElse(0) + levels > LEVELS_LIMIT) {
      throw new Refusal(CLOSED, "under", "An agenda has at most " + LEVELS_LIMIT + " levels.");
    }
  }

  private static void requireThere(Outline outline, String field, AgendaItemId item) {
    if (!outline.has(item)) {
      throw new Refusal(UNKNOWN, field, "There is no item " + item + " on the agenda.");
    }
  }
}
