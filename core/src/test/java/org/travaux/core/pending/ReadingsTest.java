package org.travaux.core.pending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Proposal.Modify;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;

/// What is known of late changes in what a proposal for provision `a` reads.
class ReadingsTest {

  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final ProvisionId A = new ProvisionId("a");
  private static final ProvisionId B = new ProvisionId("b");
  private static final ProvisionId C = new ProvisionId("c");
  private static final LogPosition MADE = new LogPosition(7);

  @Test
  void no_more_is_kept_than_so_many_changes_and_nothing_is_known_before_them() {
    var readings = Readings.since(MADE);
    for (int at = 8; at < 1_000; at++) {
      readings = typed(readings, at);
      int last = at - 7;
      assertTrue(readings.newest().size() + readings.older().size() <= 2 * Readings.LIMIT);
      assertTrue(readings.reaches(new LogPosition(Math.max(7, at - Readings.LIMIT))));
      assertEquals(last <= 2 * Readings.LIMIT, readings.reaches(MADE));
      var known = readings.since();
      assertEquals(at - known.value(), 20 - readings.lengthAt(A, known, 20));
    }
  }

  @Test
  void what_was_seen_before_words_went_to_another_provision_is_not_carried_on() {
    var at = new LogPosition(9);
    var readings = Readings.since(MADE);
    assertFalse(after(readings, new ProvisionSplit(PLAN, A, 3, C), at).reaches(MADE));
    assertFalse(after(readings, new ProvisionsMerged(PLAN, A, 3, B), at).reaches(MADE));
    assertFalse(after(readings, new ProvisionsMerged(PLAN, B, 3, A), at).reaches(MADE));
    assertTrue(after(readings, new ProvisionSplit(PLAN, A, 3, C), at).reaches(at));
    assertEquals(readings, after(readings, new ProvisionSplit(PLAN, B, 3, C), at));
    assertEquals(readings, after(readings, new ProvisionsMerged(PLAN, B, 3, C), at));
  }

  @Test
  void how_long_it_was_is_told_without_what_came_since() {
    var readings = typed(typed(Readings.since(MADE), 8), 9);
    assertEquals(20, readings.lengthAt(A, MADE, 22));
    assertEquals(21, readings.lengthAt(A, new LogPosition(8), 22));
    assertEquals(22, readings.lengthAt(A, new LogPosition(9), 22));
    assertEquals(22, readings.lengthAt(B, MADE, 22));
  }

  private static Readings typed(Readings readings, int at) {
    var edit = Edit.replace(0, 0, "x");
    var id = new EditId("x-" + at);
    return after(
        readings,
        new TextEdited(PLAN, A, edit, id, edit.digest(), Optional.empty()),
        new LogPosition(at));
  }

  private static Readings after(Readings readings, InstrumentEvent event, LogPosition at) {
    var proposed =
        new Modify(A, Edit.replace(4, 0, "y"), Modify.Weight.SUBSTANTIVE, Optional.empty());
    return readings.after(
        event, at, provision -> provision.equals(A) ? Optional.of(proposed) : Optional.empty());
  }
}
