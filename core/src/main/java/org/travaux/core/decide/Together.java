package org.travaux.core.decide;

import java.util.List;

/// The command that takes several decisions over one boundary at once.
record Together(List<? extends Decision<?>> decisions) {

  Together {
    decisions = List.copyOf(decisions);
    if (decisions.isEmpty()) {
      throw new IllegalArgumentException("no decisions");
    }
    var parts = Known.parts(decisions.getFirst().boundary());
    for (var decision : decisions) {
      if (!Known.parts(decision.boundary()).equals(parts)) {
        throw new IllegalArgumentException("decisions of different boundaries");
      }
    }
  }
}
