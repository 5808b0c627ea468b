package org.travaux.core.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.B;
import static org.travaux.core.consensus.Debate.PLAN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;

/// Where brackets stand after what happens to their text.
class BracketTest {

  private static final ProvisionId C = new ProvisionId("c");

  @Test
  void brackets_cross_those_that_begin_in_them_and_end_behind_them() {
    var bracket = around(4, 8);
    assertTrue(bracket.crosses(A, 3, 7));
    assertTrue(bracket.crosses(A, 5, 9));
    for (var apart : List.of(List.of(0, 4), List.of(8, 9), List.of(9, 12))) {
      assertFalse(bracket.crosses(A, apart.getFirst(), apart.getLast()), apart.toString());
    }
    for (var nested :
        List.of(List.of(4, 8), List.of(5, 7), List.of(4, 7), List.of(5, 8), List.of(0, 12))) {
      assertFalse(bracket.crosses(A, nested.getFirst(), nested.getLast()), nested.toString());
    }
    assertFalse(bracket.crosses(A, 2, 8));
    assertFalse(bracket.crosses(A, 4, 12));
    assertFalse(bracket.crosses(B, 3, 7));
  }

  @Test
  void what_takes_the_place_of_the_words_stays_within_the_brackets() {
    assertEquals(around(4, 9), after(Edit.replace(4, 4, "other")));
    assertEquals(around(4, 9), after(Edit.replace(4, 0, "x")));
    assertEquals(around(4, 9), after(Edit.replace(8, 0, "x")));
    assertEquals(around(5, 9), after(Edit.replace(0, 0, "x")));
    assertEquals(around(4, 8), after(Edit.replace(9, 0, "x")));
    var elsewhere = edited(B, Edit.replace(1, 0, "x"));
    assertEquals(around(4, 8), around(4, 8).after(elsewhere));
    assertEquals(
        of(piece(A, 0, 2), piece(B, 0, 3)), of(piece(A, 0, 2), piece(B, 0, 2)).after(elsewhere));
  }

  @Test
  void words_behind_the_cut_go_to_the_new_provision_and_those_before_it_stay() {
    assertEquals(of(piece(C, 1, 5)), around(4, 8).after(new ProvisionSplit(PLAN, A, 3, C)));
    assertEquals(of(piece(C, 0, 4)), around(4, 8).after(new ProvisionSplit(PLAN, A, 4, C)));
    assertEquals(
        of(piece(A, 4, 6), piece(C, 0, 2)), around(4, 8).after(new ProvisionSplit(PLAN, A, 6, C)));
    assertEquals(around(4, 8), around(4, 8).after(new ProvisionSplit(PLAN, A, 8, C)));
    assertEquals(around(4, 8), around(4, 8).after(new ProvisionSplit(PLAN, B, 3, C)));
  }

  @Test
  void words_go_along_with_a_provision_that_is_joined_to_another_one() {
    assertEquals(of(piece(B, 14, 18)), around(4, 8).after(new ProvisionsMerged(PLAN, B, 10, A)));
    assertEquals(around(4, 8), around(4, 8).after(new ProvisionsMerged(PLAN, A, 10, B)));
  }

  @Test
  void pieces_that_come_to_touch_are_one_and_others_are_not() {
    var two = of(piece(A, 4, 6), piece(C, 0, 2));
    assertEquals(around(4, 8), two.after(new ProvisionsMerged(PLAN, A, 6, C)));
    assertEquals(
        of(piece(A, 4, 6), piece(A, 9, 11)), two.after(new ProvisionsMerged(PLAN, A, 9, C)));
    assertEquals(
        of(piece(A, 4, 6), piece(B, 6, 8)), two.after(new ProvisionsMerged(PLAN, B, 6, C)));
  }

  private static Bracket after(Edit edit) {
    return around(4, 8).after(edited(A, edit));
  }

  private static TextEdited edited(ProvisionId provision, Edit edit) {
    return new TextEdited(
        PLAN, provision, edit, new EditId("x-1"), edit.digest(), Optional.empty());
  }

  private static Bracket around(int from, int to) {
    return of(piece(A, from, to));
  }

  private static Bracket.Piece piece(ProvisionId provision, int from, int to) {
    return Bracket.Piece.of(provision, from, to);
  }

  private static Bracket of(Bracket.Piece... pieces) {
    return new Bracket(
        new BracketId("b"),
        new LogPosition(7),
        AMINA.by().delegation(),
        TreePVector.from(List.of(pieces)),
        TreePVector.empty());
  }
}
