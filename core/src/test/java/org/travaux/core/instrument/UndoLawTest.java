package org.travaux.core.instrument;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// Whatever happens in between: an undo takes away what is left of the edit and brings back what is
/// gone because of it, and not one character more.
class UndoLawTest {

  private static final int CASES = 400;
  private static final int STEPS = 80;

  private record Effect(Set<Character> made, Set<Character> removed) {

    static Effect between(Draft before, Draft after) {
      return new Effect(without(after, before), without(before, after));
    }

    private static Set<Character> without(Draft draft, Draft other) {
      var characters = Negotiation.characters(draft);
      characters.removeAll(Negotiation.characters(other));
      return characters;
    }
  }

  @Test
  void nobody_elses_words_are_undone() {
    var undos = new AtomicInteger();
    Negotiation.times(
        CASES,
        negotiation -> {
          var effects = new HashMap<LogPosition, Effect>();
          var removers = new HashMap<Character, LogPosition>();
          for (int step = 0; step < STEPS; step++) {
            var before = negotiation.draft();
            var told = step(negotiation);
            if (!told.isEmpty() && told.getFirst().event() instanceof TextEdited edited) {
              var effect = Effect.between(before, negotiation.draft());
              var position = told.getFirst().position();
              effects.put(position, effect);
              if (edited.undoes().isPresent()) {
                undos.incrementAndGet();
                check(
                    requireNonNull(effects.get(edited.undoes().get())),
                    edited.undoes().get(),
                    effect,
                    before,
                    removers);
              }
              effect.removed().forEach(gone -> removers.put(gone, position));
            }
          }
        });
    assertTrue(undos.get() > CASES);
  }

  @Test
  void words_come_back_where_they_were() {
    Negotiation.times(
        CASES / 4,
        negotiation -> {
          var seen = new HashSet<String>();
          for (int step = 0; step < STEPS; step++) {
            switch (negotiation.below(4)) {
              case 0 -> negotiation.undo(negotiation.somebody(), Optional.empty());
              case 1 -> redoOrUndoAny(negotiation);
              default -> negotiation.edit(negotiation.somebody());
            }
            negotiation.draft().provisions().forEach(now -> checkOrder(now.text(), seen));
          }
        });
  }

  /// No two characters ever stood the other way round.
  private static void checkOrder(String text, Set<String> seen) {
    for (int i = 0; i < text.length(); i++) {
      for (int j = i + 1; j < text.length(); j++) {
        var turned = "" + text.charAt(j) + text.charAt(i);
        assertFalse(seen.contains(turned), () -> turned + " turned round in " + text);
        seen.add("" + text.charAt(i) + text.charAt(j));
      }
    }
  }

  private static void check(
      Effect undone,
      LogPosition at,
      Effect effect,
      Draft before,
      Map<Character, LogPosition> removers) {
    var present = Negotiation.characters(before);
    var left = new HashSet<>(undone.made());
    left.retainAll(present);
    assertEquals(left, effect.removed());
    var missing = new HashSet<>(undone.removed());
    missing.removeAll(present);
    missing.removeIf(gone -> !at.equals(removers.get(gone)));
    assertEquals(missing, effect.made());
  }

  private static List<Recorded> step(Negotiation negotiation) {
    return switch (negotiation.below(10)) {
      case 0 -> negotiation.restructure();
      case 1, 2 -> negotiation.undo(negotiation.somebody(), Optional.empty());
      case 3 -> redoOrUndoAny(negotiation);
      default -> negotiation.edit(negotiation.somebody());
    };
  }

  private static List<Recorded> redoOrUndoAny(Negotiation negotiation) {
    var edits = new ArrayList<Map.Entry<Given, LogPosition>>();
    String last = "";
    for (var recorded : negotiation.log) {
      if (recorded.event() instanceof TextEdited edited && !edited.id().value().equals(last)) {
        edits.add(Map.entry(recorded.given(), recorded.position()));
        last = edited.id().value();
      }
    }
    if (edits.isEmpty()) {
      return List.of();
    }
    var any = edits.get(negotiation.below(edits.size()));
    return negotiation.undo(any.getKey(), Optional.of(any.getValue()));
  }
}
