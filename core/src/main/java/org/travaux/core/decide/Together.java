package org.travaux.core.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The command that takes several decisions at once.
///
/// @param ahead if they were taken ahead
record Together(List<? extends Decision<?>> decisions, @Nullable Ahead ahead) {

  Together {
    decisions = List.copyOf(decisions);
    if (decisions.isEmpty()) {
      throw new IllegalArgumentException("no decisions");
    }
  }

  Outcome outcome(Known known) {
    return ahead == null ? Outcome.of(decisions, known) : ahead.outcome(known);
  }
}
