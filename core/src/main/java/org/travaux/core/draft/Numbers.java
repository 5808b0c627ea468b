package org.travaux.core.draft;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.ProvisionId;

/// The numbers of one structure, counted when somebody first asks. Drafts that differ only in words
/// share them.
final class Numbers {

  private volatile @Nullable Map<ProvisionId, String> counted;

  Map<ProvisionId, String> of(Draft draft) {
    var known = counted;
    if (known == null) {
      known = count(draft);
      counted = known;
    }
    return known;
  }

  private static Map<ProvisionId, String> count(Draft draft) {
    var numbers = new HashMap<ProvisionId, String>();
    var counting = new Counting();
    for (var provision : draft.provisions()) {
      if (!provision.suppressed()) {
        numbers.put(provision.id(), counting.next(provision.form()));
      }
    }
    return Map.copyOf(numbers);
  }
}
