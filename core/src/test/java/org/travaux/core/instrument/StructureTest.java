package org.travaux.core.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.instrument.Scene.A;
import static org.travaux.core.instrument.Scene.AMINA;
import static org.travaux.core.instrument.Scene.B;
import static org.travaux.core.instrument.Scene.C;
import static org.travaux.core.instrument.Scene.CHAIR;
import static org.travaux.core.instrument.Scene.D;
import static org.travaux.core.instrument.Scene.GROUP;
import static org.travaux.core.instrument.Scene.PARAGRAPH;
import static org.travaux.core.instrument.Scene.PLAN;
import static org.travaux.core.instrument.Scene.SECRETARY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Limits;
import org.travaux.core.event.Form;
import org.travaux.core.event.Form.Kind;
import org.travaux.core.event.Form.Numbering;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;

/// What can be done to whole provisions of a text, one rule a test. For their words see
/// [SplitAndMergeTest].
class StructureTest {

  private static final Form INNER = new Form(Kind.PARAGRAPH, 2, Numbering.DECIMAL);

  @Test
  void a_provision_is_inserted_behind_another() {
    Scene.ofText("one").when(insertProvision(D, A, "two"), inserted(D, A, "two"));
    Scene.ofText("one")
        .when(
            new InsertProvision(PLAN, GROUP, D, Optional.empty(), PARAGRAPH, "zero", CHAIR),
            new ProvisionInserted(PLAN, D, Optional.empty(), PARAGRAPH, "zero", Optional.empty()));
  }

  @Test
  void behind_what_was_merged_means_behind_what_it_was_merged_into() {
    Scene.ofText("one", "two")
        .then(CHAIR, new ProvisionsMerged(PLAN, A, 3, B))
        .when(insertProvision(D, B, "three"), inserted(D, A, "three"));
  }

  @Test
  void inserting_again_what_stands_there_changes_nothing() {
    Scene.ofText("one", "two").nothingHappensWhen(insertProvision(B, A, "two"));
  }

  @Test
  void an_id_is_given_only_once() {
    Scene.ofText("one", "two").refuses(insertProvision(B, A, "other"), TAKEN, "provision");
    Scene.ofText("one", "two")
        .then(CHAIR, new ProvisionsMerged(PLAN, A, 3, B))
        .refuses(insertProvision(B, A, "two"), TAKEN, "provision");
  }

  @Test
  void what_is_inserted_is_text_and_stands_behind_something_that_is_there() {
    Scene.ofText("one").refuses(insertProvision(D, C, "two"), UNKNOWN, "after");
    Scene.ofText("one").refuses(insertProvision(D, A, "\uD800"), INVALID, "text");
    Scene.ofText("one")
        .refuses(insertProvision(D, A, "x".repeat(Limits.PROVISION + 1)), INVALID, "text");
  }

  @Test
  void a_text_has_room_for_so_many_provisions() {
    var scene = Scene.ofText();
    Optional<ProvisionId> last = Optional.empty();
    for (int i = 0; i < Limits.PROVISIONS; i++) {
      var id = new ProvisionId("p" + i);
      scene.then(CHAIR, new ProvisionInserted(PLAN, id, last, PARAGRAPH, "x", Optional.empty()));
      last = Optional.of(id);
    }
    scene.refuses(
        new InsertProvision(PLAN, GROUP, D, last, PARAGRAPH, "one too many", CHAIR),
        CLOSED,
        "instrument");
  }

  @Test
  void a_provision_is_moved_and_takes_another_form() {
    Scene.ofText("one", "two", "three")
        .when(
            move(A, Optional.of(C), INNER, false),
            new ProvisionMoved(PLAN, A, Optional.of(C), INNER));
    Scene.ofText("one", "two").nothingHappensWhen(move(B, Optional.of(A), PARAGRAPH, false));
  }

  @Test
  void a_heading_takes_along_what_stands_under_it() {
    headed()
        .when(
            move(A, Optional.of(D), new Form(Kind.HEADING, 2, Numbering.DECIMAL), true),
            new ProvisionMoved(
                PLAN, A, Optional.of(D), new Form(Kind.HEADING, 2, Numbering.DECIMAL)),
            new ProvisionMoved(
                PLAN, B, Optional.of(A), new Form(Kind.PARAGRAPH, 3, Numbering.DECIMAL)),
            new ProvisionMoved(
                PLAN, C, Optional.of(B), new Form(Kind.PARAGRAPH, 4, Numbering.DECIMAL)));
  }

  @Test
  void nothing_is_moved_behind_itself_or_too_far_in() {
    headed().refuses(move(A, Optional.of(A), PARAGRAPH, false), INVALID, "after");
    headed().refuses(move(A, Optional.of(C), PARAGRAPH, true), INVALID, "after");
    headed()
        .refuses(
            move(A, Optional.of(D), new Form(Kind.HEADING, 9, Numbering.NONE), true),
            INVALID,
            "form");
    headed()
        .refuses(
            move(new ProvisionId("x"), Optional.empty(), PARAGRAPH, false), UNKNOWN, "provision");
  }

  @Test
  void a_provision_is_suppressed_and_restored() {
    var scene = Scene.ofText("one");
    scene.nothingHappensWhen(new RestoreProvision(PLAN, GROUP, A, CHAIR));
    scene.when(new SuppressProvision(PLAN, GROUP, A, CHAIR), new ProvisionSuppressed(PLAN, A));
    scene.then(CHAIR, new ProvisionSuppressed(PLAN, A));
    scene.nothingHappensWhen(new SuppressProvision(PLAN, GROUP, A, CHAIR));
    scene.when(new RestoreProvision(PLAN, GROUP, A, CHAIR), new ProvisionRestored(PLAN, A));
    scene.refuses(new SuppressProvision(PLAN, GROUP, B, CHAIR), UNKNOWN, "provision");
    scene.refuses(new RestoreProvision(PLAN, GROUP, B, CHAIR), UNKNOWN, "provision");
  }

  @Test
  void a_delegate_does_none_of_it() {
    for (var command : all(AMINA)) {
      Scene.ofText("one", "two").refuses(command, FORBIDDEN, "");
    }
  }

  @Test
  void nobody_does_any_of_it_in_a_frozen_text() {
    for (var command : all(CHAIR)) {
      Scene.ofText("one", "two")
          .then(SECRETARY, new InstrumentFrozen(PLAN, "for the plenary"))
          .refuses(command, CLOSED, "instrument");
    }
  }

  @Test
  void nobody_does_any_of_it_in_a_text_that_is_not_there() {
    for (var command : all(CHAIR)) {
      Scene.ofPeople().refuses(command, UNKNOWN, "instrument");
    }
  }

  private static List<Decision<?>> all(Given given) {
    return List.of(
        new InsertProvision(PLAN, GROUP, D, Optional.empty(), PARAGRAPH, "words", given),
        new MoveProvision(PLAN, GROUP, B, Optional.empty(), PARAGRAPH, false, given),
        new SplitProvision(PLAN, GROUP, A, new LogPosition(9), 1, D, given),
        new MergeProvisions(PLAN, GROUP, A, B, given),
        new SuppressProvision(PLAN, GROUP, A, given),
        new RestoreProvision(PLAN, GROUP, A, given),
        new ImportText(PLAN, GROUP, "report.txt", "words", new ProvisionId("i"), given));
  }

  /// A heading with two paragraphs under it, the second further in, and one behind that.
  private static Scene headed() {
    return Scene.ofText()
        .then(CHAIR, heading())
        .then(CHAIR, under(B, A, 2))
        .then(CHAIR, under(C, B, 3))
        .then(CHAIR, under(D, C, 1));
  }

  @Test
  void at_most_2000_provisions_move_with_what_they_stand_under() {
    var scene = Scene.ofText();
    scene.then(CHAIR, heading());
    for (int at = 0; at < 2_000; at++) {
      scene.then(CHAIR, under(new ProvisionId("n" + at), A, 2));
    }
    var move = move(A, Optional.empty(), PARAGRAPH, true);
    assertEquals(2_001, move.decide(scene.known(move)).size());
    scene.then(CHAIR, under(D, A, 2));
    Scene.refusesOn(scene.known(move), move, INVALID, "withSubordinates");
  }

  private static ProvisionInserted heading() {
    return new ProvisionInserted(
        PLAN,
        A,
        Optional.empty(),
        new Form(Kind.HEADING, 1, Numbering.DECIMAL),
        "head",
        Optional.empty());
  }

  private static ProvisionInserted under(ProvisionId id, ProvisionId after, int level) {
    return new ProvisionInserted(
        PLAN,
        id,
        Optional.of(after),
        new Form(Kind.PARAGRAPH, level, Numbering.DECIMAL),
        "words",
        Optional.empty());
  }

  private static InsertProvision insertProvision(ProvisionId id, ProvisionId after, String text) {
    return new InsertProvision(PLAN, GROUP, id, Optional.of(after), PARAGRAPH, text, CHAIR);
  }

  private static ProvisionInserted inserted(ProvisionId id, ProvisionId after, String text) {
    return new ProvisionInserted(PLAN, id, Optional.of(after), PARAGRAPH, text, Optional.empty());
  }

  private static MoveProvision move(
      ProvisionId id, Optional<ProvisionId> after, Form form, boolean withSubordinates) {
    return new MoveProvision(PLAN, GROUP, id, after, form, withSubordinates, CHAIR);
  }
}
