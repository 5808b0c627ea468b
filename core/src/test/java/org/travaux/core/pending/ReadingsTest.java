package org.travaux.core.pending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Proposal.Modify;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalTextEdited;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Source;
import org.travaux.core.pending.Ground.Moved;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Law;
import org.travaux.core.text.Side;

/// What is known of late changes in what a proposal for provision `a` reads.
class ReadingsTest {

  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final ProvisionId A = new ProvisionId("a");
  private static final ProvisionId B = new ProvisionId("b");
  private static final ProvisionId C = new ProvisionId("c");
  private static final ProposalId ONE = new ProposalId("one");
  private static final ProposalId TWO = new ProposalId("two");
  private static final LogPosition MADE = new LogPosition(7);
  private static final Edit FIRST = Edit.replace(0, 0, "x");

  private Pending pending = Pending.FOLD.initial();
  private int next;

  @BeforeEach
  void makes() {
    next = 7;
    make(ONE);
  }

  @Test
  void no_more_is_kept_of_the_text_than_so_many_changes_and_nothing_is_known_before_them() {
    for (int at = 8; at < 1_000; at++) {
      edit(A, FIRST);
      reachesBack(at, at - 7 <= 2 * Lately.LIMIT);
      var edits = edits(A);
      assertTrue(edits.newest().size() + edits.older().size() <= 2 * Lately.LIMIT);
      assertTrue(readings().grounds().getFirst().known().size() <= 2);
    }
  }

  @Test
  void no_more_is_kept_of_what_is_typed_than_so_many_changes_and_nothing_is_known_before_them() {
    for (int at = 8; at < 1_000; at++) {
      type(FIRST);
      reachesBack(at, at - 7 <= 2 * Lately.LIMIT);
      var typed = readings().typed();
      assertTrue(typed.newest().size() + typed.older().size() <= 2 * Lately.LIMIT);
      assertTrue(readings().grounds().getFirst().known().size() <= 2);
    }
  }

  private void reachesBack(int at, boolean toItsBeginning) {
    assertTrue(readings().reaches(A, new LogPosition(Math.max(7, at - Lately.LIMIT))));
    assertEquals(toItsBeginning, readings().reaches(A, MADE));
    var known = new LogPosition(Math.max(7, at - Lately.LIMIT));
    assertEquals(at - known.value(), 2_000 - readings().lengthAt(A, known, 2_000));
  }

  @Test
  void what_was_seen_before_words_went_to_another_provision_is_not_carried_on() {
    var before = pending;
    for (var event :
        List.of(
            new ProvisionSplit(PLAN, A, 3, C),
            new ProvisionsMerged(PLAN, A, 3, B),
            new ProvisionsMerged(PLAN, B, 3, A))) {
      pending = before;
      var at = tell(event);
      assertFalse(readings().reaches(A, MADE));
      assertTrue(readings().reaches(A, at));
      assertTrue(readings().reaches(B, at));
    }
    for (var event :
        List.of(new ProvisionSplit(PLAN, B, 3, C), new ProvisionsMerged(PLAN, B, 3, C))) {
      pending = before;
      var readings = readings();
      tell(event);
      assertEquals(readings, readings());
    }
  }

  @Test
  void how_long_it_was_is_told_without_what_came_since() {
    edit(A, FIRST);
    edit(A, FIRST);
    assertEquals(20, readings().lengthAt(A, MADE, 22));
    assertEquals(21, readings().lengthAt(A, new LogPosition(8), 22));
    assertEquals(22, readings().lengthAt(A, new LogPosition(9), 22));
    assertEquals(22, readings().lengthAt(B, MADE, 22));
  }

  @Test
  void what_happened_to_a_text_is_kept_once_for_all_proposals_that_are_over_it() {
    edit(A, FIRST);
    make(TWO);
    edit(A, FIRST);
    var kept = edits(A);
    for (var proposal : List.of(ONE, TWO)) {
      assertSame(kept, readings(proposal).grounds().getFirst().edits());
    }
    assertEquals(2, kept.count());
    edit(B, FIRST);
    assertFalse(pending.edits().containsKey(B));
    tell(new ProposalWithdrawn(ONE, PLAN));
    assertTrue(pending.edits().containsKey(A));
    tell(new ProposalWithdrawn(TWO, PLAN));
    assertTrue(pending.edits().isEmpty());
  }

  @Test
  void a_late_change_is_carried_over_all_that_happened_to_what_it_read() {
    Law.holds(20, seed -> isCarriedOverAll(new Random(seed)));
  }

  /// Some of the text's edits and of the sponsors' in any order, many of one kind in a row now and
  /// then; and what that made of what the proposal read, told with nothing but the algebra.
  private void isCarriedOverAll(Random chance) {
    pending = Pending.FOLD.initial();
    makes();
    int length = 40;
    var positions = new ArrayList<LogPosition>(List.of(MADE));
    var lengths = new ArrayList<>(List.of(reads(length)));
    var changes = new ArrayList<Edit>();
    while (changes.size() < 600) {
      boolean types = chance.nextInt(2) == 0;
      for (int row = 1 + chance.nextInt(chance.nextInt(10) == 0 ? 300 : 4); row > 0; row--) {
        var proposed = proposed();
        if (types) {
          var edit = some(chance, reads(length));
          positions.add(type(edit));
          changes.add(edit);
        } else {
          var edit = some(chance, length);
          positions.add(edit(A, edit));
          changes.add(edit.transform(proposed, Side.LEFT));
          length += edit.growth();
        }
        lengths.add(reads(length));
      }
    }
    for (int from = 0; from < positions.size(); from++) {
      if (readings().reaches(A, positions.get(from))) {
        var late = some(chance, lengths.get(from));
        var carried = late;
        for (var change : changes.subList(from, changes.size())) {
          carried = carried.transform(change, Side.RIGHT);
        }
        assertEquals(carried, readings().carry(A, positions.get(from), late));
        assertEquals(lengths.get(from), readings().lengthAt(A, positions.get(from), reads(length)));
      } else {
        assertTrue(from < changes.size() - Lately.LIMIT);
      }
    }
  }

  private int reads(int length) {
    return length + proposed().growth();
  }

  private Edit proposed() {
    var part = pending.of(ONE).orElseThrow().parts().getFirst();
    return ((Modify) part.proposed()).edit();
  }

  private static Edit some(Random chance, int length) {
    int at = chance.nextInt(length + 1);
    int deleted = Math.min(chance.nextInt(3), length - at);
    return Edit.replace(at, deleted, "abc".substring(chance.nextInt(4)));
  }

  private void make(ProposalId proposal) {
    var modify =
        new Modify(A, Edit.replace(4, 0, "y"), Modify.Weight.SUBSTANTIVE, Optional.empty());
    tell(
        new ProposalMade(
            proposal,
            PLAN,
            new BodyId("group"),
            new Source.Floor(),
            List.of(),
            List.of(modify),
            1));
  }

  private LogPosition edit(ProvisionId provision, Edit edit) {
    var id = new EditId("e-" + next);
    return tell(new TextEdited(PLAN, provision, edit, id, edit.digest(), Optional.empty()));
  }

  private LogPosition type(Edit edit) {
    return tell(new ProposalTextEdited(ONE, PLAN, A, edit, new EditId("t-" + next), 1));
  }

  private LogPosition tell(Event event) {
    var by = new Delegate(new PersonId("amina"), new DelegationId("EGY"), Role.DELEGATE);
    var at = new LogPosition(next++);
    pending = Pending.FOLD.evolve(pending, new Recorded(at, new Given(by, Instant.EPOCH), event));
    return at;
  }

  private Lately<Moved> edits(ProvisionId provision) {
    return pending.edits().getOrDefault(provision, Lately.none());
  }

  private Readings readings() {
    return readings(ONE);
  }

  private Readings readings(ProposalId proposal) {
    return pending.of(proposal).orElseThrow().readings();
  }
}
