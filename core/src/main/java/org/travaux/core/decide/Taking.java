package org.travaux.core.decide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.Event;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// Decisions taken in order, each on what is known and on what those before it said. Only one
/// thread at a time calls it.
final class Taking {

  /// One decision's: what it said, or why not.
  record Said(Decision<?> decision, List<Event> events, @Nullable Refusal refusal) {}

  private final List<Said> said = new ArrayList<>();
  private Known known;
  private Known pending;

  /// How many of those who said something are folded into what is pending.
  private int folded;

  Taking(Known known) {
    this.known = known;
    this.pending = known;
  }

  /// What was known before anything was said.
  Known known() {
    return known;
  }

  List<Said> said() {
    return List.copyOf(said);
  }

  /// Another part is known from now on.
  <S> void know(Boundary.Part<S> part, Folded<S> state) {
    known = known.with(part, state);
    var since = Known.NOTHING.with(part, state);
    for (var one : said.subList(0, folded)) {
      since = after(since, one);
    }
    pending = pending.with(part, since.folded(part));
  }

  /// @param decision all of whose parts are known
  void take(Decision<?> decision) {
    while (folded < said.size()) {
      pending = after(pending, said.get(folded++));
    }
    said.add(saidBy(decision, pending));
  }

  private static Known after(Known known, Said one) {
    var after = known;
    for (var event : one.events()) {
      after = after.evolve(new Recorded(LogPosition.PENDING, one.decision().given(), event));
    }
    return after;
  }

  private static <S> Said saidBy(Decision<S> decision, Known known) {
    try {
      return new Said(decision, decision.decide(known.state(decision.boundary())), null);
    } catch (Refusal refusal) {
      return new Said(decision, List.of(), refusal);
    }
  }
}
