package org.travaux.core.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.instrument.Negotiation;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Rebase;

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

  /// The author's side of the same rule is [Rebase], and the page's JavaScript.
  @Test
  void what_becomes_of_a_late_edit_is_what_its_author_sees_become_of_it() {
    Negotiation.times(
        300,
        negotiation -> {
          play(negotiation, 60);
          int from = negotiation.below(negotiation.log.size());
          var seen = negotiation.moments.get(from);
          if (seen.size() > 0) {
            var provision = seen.provisions().get(negotiation.below(seen.size()));
            var edit = negotiation.change(provision.text().length());
            var since = negotiation.editing().recent().after(new LogPosition(from));
            assertEquals(
                carriedByAuthor(provision.id(), edit, from, since),
                nonEmpty(since.carry(provision.id(), edit)));
          }
        });
  }

  private static Map<ProvisionId, Edit> carriedByAuthor(
      ProvisionId provision, Edit edit, long from, Since since) {
    var rebase = new Rebase<>(from, List.of(new Rebase.Own<>(new EditId("mine"), provision, edit)));
    for (var entry : since.entries()) {
      long position = entry.position().value();
      rebase =
          rebase.after(
              switch (entry) {
                case Entry.Edited edited ->
                    new Rebase.Changed<>(
                        position, edited.provision(), edited.id(), edited.event().edit());
                case Entry.Cut(_, _, var event, _) ->
                    new Rebase.Cut<>(position, event.provision(), event.at(), event.into());
                case Entry.Joined(_, _, var event, _, _) ->
                    new Rebase.Joined<>(position, event.provision(), event.at(), event.from());
              });
    }
    var parts = new LinkedHashMap<ProvisionId, Edit>();
    rebase.own().forEach(own -> parts.put(own.part(), own.edit()));
    return nonEmpty(parts);
  }

  private static Map<ProvisionId, Edit> nonEmpty(Map<ProvisionId, Edit> parts) {
    var some = new LinkedHashMap<>(parts);
    some.values().removeIf(Edit::isEmpty);
    return some;
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
