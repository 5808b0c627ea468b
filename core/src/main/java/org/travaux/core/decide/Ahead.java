package org.travaux.core.decide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decisions that will go together, taken one by one while more of them are awaited, on the states
/// that were kept of what they depend on.
///
/// Nothing is right or wrong because of it: what was taken ahead counts only if the log then shows
/// the very same states, and else all of it is taken again. Only one thread at a time calls it.
final class Ahead {

  private final List<Decision<?>> decisions = new ArrayList<>();
  private final WarmStates warm;

  /// None any more once a state was not at hand.
  private @Nullable Taking taking = new Taking(Known.NOTHING);

  Ahead(WarmStates warm) {
    this.warm = warm;
  }

  void add(Decision<?> decision) {
    decisions.add(decision);
    if (taking != null && isKnown(decision, taking)) {
      taking.take(decision);
    } else {
      taking = null;
    }
  }

  private boolean isKnown(Decision<?> decision, Taking taking) {
    for (var part : Known.parts(decision.boundary())) {
      if (!taking.known().holds(part) && !know(part, taking)) {
        return false;
      }
    }
    return true;
  }

  private <S> boolean know(Boundary.Part<S> part, Taking taking) {
    var state = warm.get(part);
    if (state != null) {
      taking.know(part, state);
    }
    return state != null;
  }

  List<Decision<?>> decisions() {
    return List.copyOf(decisions);
  }

  /// What comes of them on what is known now.
  Outcome outcome(Known known) {
    return taking != null && taking.known().isSameAs(known)
        ? new Outcome(known, taking.said())
        : Outcome.of(decisions, known);
  }
}
