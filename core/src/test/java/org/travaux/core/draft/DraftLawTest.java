package org.travaux.core.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.instrument.Negotiation;

/// What holds of drafts after any negotiation.
class DraftLawTest {

  @Test
  void a_replay_from_any_moment_gives_the_draft_that_was_live_at_any_later_one() {
    Negotiation.times(
        300,
        negotiation -> {
          play(negotiation, 60);
          int from = negotiation.below(negotiation.log.size());
          var replay = new DraftReplay(negotiation.moments.get(from));
          for (int at = from + 1; at < negotiation.log.size(); at++) {
            replay.add(negotiation.log.get(at));
            if (negotiation.below(8) == 0) {
              assertSame(negotiation.moments.get(at), replay.draft());
            }
          }
          assertSame(negotiation.draft(), replay.draft());
        });
  }

  @Test
  void a_draft_taken_apart_and_put_together_is_the_same() {
    Negotiation.times(
        100,
        negotiation -> {
          play(negotiation, 60);
          var draft = negotiation.draft();
          assertSame(
              draft, Draft.of(draft.opening(), draft.provisions(), draft.merged(), draft.frozen()));
        });
  }

  /// A decision sees only what is warm: going on from a checkpoint must not change the text.
  @Test
  void editing_goes_on_from_any_moment() {
    Negotiation.times(
        100,
        negotiation -> {
          play(negotiation, 60);
          int from = negotiation.below(negotiation.log.size());
          var editing = Editing.from(negotiation.moments.get(from), new LogPosition(from));
          for (var recorded : negotiation.log.subList(from + 1, negotiation.log.size())) {
            editing = Editing.FOLD.evolve(editing, recorded);
          }
          assertSame(negotiation.draft(), editing.draft());
          assertEquals(new LogPosition(from), editing.recent().since());
          assertEquals(
              negotiation.editing().recent().after(new LogPosition(from)),
              editing.recent().after(new LogPosition(from)));
        });
  }

  /// Each character is written once: it stands in the text until somebody deletes it, and nowhere
  /// twice, however late the edits came and wherever provisions were cut and joined.
  @Test
  void an_edit_adds_what_it_inserts_and_loses_nothing() {
    Negotiation.times(
        200,
        negotiation -> {
          for (int step = 0; step < 80; step++) {
            var before = Negotiation.characters(negotiation.draft());
            int told = negotiation.log.size();
            play(negotiation, 1);
            var after = Negotiation.characters(negotiation.draft());
            int growth = 0;
            for (var recorded : negotiation.log.subList(told, negotiation.log.size())) {
              growth += recorded.event() instanceof TextEdited edited ? edited.edit().growth() : 0;
            }
            checkGrowth(negotiation, told, growth, before, after);
          }
        });
  }

  private static void checkGrowth(
      Negotiation negotiation, int told, int growth, Set<Character> before, Set<Character> after) {
    boolean edits =
        negotiation.log.subList(told, negotiation.log.size()).stream()
            .allMatch(recorded -> recorded.event() instanceof TextEdited);
    if (edits) {
      assertEquals(before.size() + growth, after.size());
    } else {
      assertTrue(after.containsAll(before));
    }
  }

  @Test
  void a_provision_id_never_stands_for_another_provision() {
    Negotiation.times(
        100,
        negotiation -> {
          play(negotiation, 80);
          var ids = new HashSet<>();
          negotiation.draft().provisions().forEach(now -> assertTrue(ids.add(now.id())));
          for (var moment : negotiation.moments) {
            for (var once : moment.provisions()) {
              assertTrue(negotiation.draft().holderOf(once.id()).isPresent());
            }
          }
          negotiation.draft().merged().keySet().forEach(gone -> assertTrue(ids.add(gone)));
        });
  }

  private static void play(Negotiation negotiation, int steps) {
    for (int step = 0; step < steps; step++) {
      switch (negotiation.below(5)) {
        case 0 -> negotiation.restructure();
        case 1 -> negotiation.undo(negotiation.somebody(), Optional.empty());
        default -> negotiation.edit(negotiation.somebody());
      }
    }
  }

  private static void assertSame(Draft expected, Draft actual) {
    assertEquals(expected, actual);
    assertEquals(expected.provisions(), actual.provisions());
    assertEquals(new HashMap<>(expected.numbers()), new HashMap<>(actual.numbers()));
  }
}
