package org.travaux.core.decide;

import java.util.List;

/// The command that takes several decisions at once.
record Together(List<? extends Decision<?>> decisions) {

  Together {
    decisions = List.copyOf(decisions);
    if (decisions.isEmpty()) {
      throw new IllegalArgumentException("no decisions");
    }
  }
}
