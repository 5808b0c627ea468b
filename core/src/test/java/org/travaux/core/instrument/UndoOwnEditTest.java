package org.travaux.core.instrument;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTENDED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.STALE;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.instrument.Scene.A;
import static org.travaux.core.instrument.Scene.AMINA;
import static org.travaux.core.instrument.Scene.B;
import static org.travaux.core.instrument.Scene.BORIS;
import static org.travaux.core.instrument.Scene.D;
import static org.travaux.core.instrument.Scene.GROUP;
import static org.travaux.core.instrument.Scene.OBSERVER;
import static org.travaux.core.instrument.Scene.PLAN;
import static org.travaux.core.instrument.Scene.SECRETARY;
import static org.travaux.core.instrument.Scene.delete;
import static org.travaux.core.instrument.Scene.insert;
import static org.travaux.core.instrument.Scene.later;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;

class UndoOwnEditTest {

  @Test
  void ones_own_last_edit_is_taken_back_and_nobody_elses() {
    var scene = Scene.ofText("the plan").then(AMINA, A, "e1", insert(4, "new "));
    var edited = scene.now();
    scene.then(BORIS, A, "b1", insert(6, "XX"));
    scene.when(
        undo(AMINA), undone(A, Edit.builder().keep(4).delete(2).keep(2).delete(2).build(), edited));
  }

  @Test
  void what_an_edit_removed_comes_back_where_it_was() {
    var scene = Scene.ofText("the old plan").then(AMINA, A, "e1", delete(4, 4));
    var edited = scene.now();
    scene.then(BORIS, A, "b1", insert(0, "so "));
    scene.when(undo(AMINA), undone(A, insert(7, "old "), edited));
  }

  @Test
  void one_can_take_back_further_and_further() {
    var scene = Scene.ofText("").then(AMINA, A, "e1", insert(0, "one"));
    var first = scene.now();
    scene.then(AMINA, A, "e2", insert(3, "two"));
    scene.then(AMINA, undone(A, delete(3, 3), scene.now(), "u2"));
    scene.when(undo(AMINA), undone(A, delete(0, 3), first));
  }

  @Test
  void taking_back_an_undo_is_a_redo() {
    var scene = Scene.ofText("").then(AMINA, A, "e1", insert(0, "one"));
    scene.then(AMINA, undone(A, delete(0, 3), scene.now(), "u1"));
    var undo = scene.now();
    scene.when(undo(AMINA, undo), undone(A, insert(0, "one"), undo));
    scene.then(AMINA, undone(A, insert(0, "one"), undo, "r1"));
    scene.when(undo(AMINA), undone(A, delete(0, 3), scene.now()));
  }

  @Test
  void words_that_the_author_removed_and_put_back_go_with_the_edit_that_made_them() {
    var scene = Scene.ofText("").then(AMINA, A, "e1", insert(0, "hello"));
    var made = scene.now();
    scene.then(AMINA, A, "e2", delete(2, 2));
    scene.then(AMINA, undone(A, insert(2, "ll"), scene.now(), "u2"));
    scene.when(undo(AMINA), undone(A, delete(0, 5), made));
  }

  @Test
  void an_edit_whose_words_were_cut_apart_is_taken_back_in_both_provisions() {
    var scene = Scene.ofText("").then(AMINA, A, "e1", insert(0, "onetwo"));
    var made = scene.now();
    scene.then(SECRETARY, new ProvisionSplit(PLAN, A, 3, D));
    scene.when(undo(AMINA), undone(A, delete(0, 3), made), undone(D, delete(0, 3), made));
  }

  @Test
  void one_can_keep_to_one_provision() {
    var scene = Scene.ofText("", "").then(AMINA, A, "e1", insert(0, "one"));
    var made = scene.now();
    scene.then(AMINA, B, "e2", insert(0, "two"));
    scene.when(
        new UndoOwnEdit(PLAN, GROUP, Optional.of(A), Optional.empty(), new EditId("undo"), AMINA),
        undone(A, delete(0, 3), made));
  }

  @Test
  void nothing_happens_if_nothing_is_left_or_it_is_taken_back_already() {
    var scene = Scene.ofText("").then(AMINA, A, "e1", insert(0, "one"));
    var made = scene.now();
    scene.then(BORIS, A, "b1", delete(0, 3));
    scene.nothingHappensWhen(undo(AMINA));
    scene = Scene.ofText("").then(AMINA, A, "e1", insert(0, "one"));
    scene.then(AMINA, undone(A, delete(0, 3), made, "u1"));
    scene.nothingHappensWhen(undo(AMINA, made));
  }

  @Test
  void an_edit_of_which_nothing_is_left_is_passed_over() {
    var scene = Scene.ofText("").then(AMINA, A, "e1", insert(0, "one"));
    var first = scene.now();
    scene.then(AMINA, A, "e2", insert(3, "two")).then(BORIS, A, "b1", delete(3, 3));
    scene.when(undo(AMINA), undone(A, delete(0, 3), first));
  }

  @Test
  void an_edit_that_was_redone_can_be_taken_back_by_its_own_name() {
    var scene = Scene.ofText("").then(AMINA, A, "e1", insert(0, "one"));
    var made = scene.now();
    scene.then(AMINA, undone(A, delete(0, 3), made, "u1"));
    scene.then(AMINA, undone(A, insert(0, "one"), scene.now(), "r1"));
    var redo = scene.now();
    scene.when(undo(AMINA, made), undone(A, delete(0, 3), made));
    scene.then(AMINA, undone(A, delete(0, 3), redo, "u2"));
    scene.nothingHappensWhen(undo(AMINA, made));
  }

  @Test
  void an_undo_that_is_sent_again_changes_nothing() {
    var scene = Scene.ofText("").then(AMINA, A, "e0", insert(0, "zero"));
    scene.then(AMINA, A, "e1", insert(0, "one"));
    scene.then(AMINA, undone(A, delete(0, 3), scene.now()));
    scene.nothingHappensWhen(undo(AMINA));
  }

  @Test
  void an_id_that_stands_for_another_edit_is_taken() {
    var scene = Scene.ofText("").then(AMINA, A, "undo", insert(0, "one"));
    scene.refuses(undo(AMINA), TAKEN, "id");
  }

  @Test
  void one_needs_an_edit_of_ones_own() {
    var scene = Scene.ofText("").then(BORIS, A, "b1", insert(0, "one"));
    scene.refuses(undo(AMINA), UNKNOWN, "edit");
    scene.refuses(undo(AMINA, scene.now()), FORBIDDEN, "edit");
    scene.refuses(undo(AMINA, LogPosition.START), UNKNOWN, "edit");
  }

  @Test
  void what_is_too_long_ago_is_not_taken_back() {
    var scene = Scene.ofText("").then(AMINA, A, "e1", insert(0, "one"));
    var made = scene.now();
    for (int i = 0; i < 600; i++) {
      scene.then(later(BORIS, i), A, "b" + i, insert(0, "x"));
    }
    scene.refuses(undo(AMINA), STALE, "edit");
    scene.refuses(undo(AMINA, made), STALE, "edit");
  }

  @Test
  void what_is_long_ago_is_taken_back_from_the_log() {
    var scene = Scene.ofText("").then(AMINA, A, "e0", insert(0, "zero "));
    scene.then(AMINA, A, "e1", insert(5, "one"));
    var made = scene.now();
    for (int i = 0; i < 600; i++) {
      scene.then(later(BORIS, i), A, "b" + i, insert(0, "x"));
    }
    scene.when(farBack(undo(AMINA)), undone(A, delete(605, 3), made));
    scene.when(farBack(undo(AMINA, made)), undone(A, delete(605, 3), made));
  }

  @Test
  void if_nothing_is_left_of_the_last_ones_an_earlier_one_is_looked_for() {
    var scene = Scene.ofText("").then(AMINA, A, "e0", insert(0, "zero "));
    var made = scene.now();
    for (int i = 0; i < 600; i++) {
      scene.then(later(BORIS, i), A, "b" + i, insert(0, "x"));
    }
    scene.then(later(AMINA, 600), A, "e1", insert(0, "one"));
    scene.then(later(BORIS, 601), A, "b601", delete(0, 3));
    scene.refuses(undo(AMINA), STALE, "edit");
    scene.when(farBack(undo(AMINA)), undone(A, delete(600, 5), made));
  }

  @Test
  void an_edit_that_is_not_stored_yet_is_not_taken_back() {
    var scene = Scene.ofText("").then(AMINA, A, "e1", insert(0, "one"));
    Scene.refusesOn(scene.knownTogether(undo(AMINA)), undo(AMINA), CONTENDED, "edit");
    scene.when(undo(AMINA), undone(A, delete(0, 3), scene.now()));
  }

  @Test
  void who_may_not_edit_may_not_take_back_either() {
    var scene = Scene.ofText("").then(OBSERVER, A, "e1", insert(0, "one"));
    scene.refuses(undo(OBSERVER), FORBIDDEN, "");
  }

  @Test
  void nothing_is_taken_back_in_what_is_closed() {
    var scene = Scene.ofText("").then(AMINA, A, "e1", insert(0, "one"));
    scene.then(SECRETARY, new ProvisionSuppressed(PLAN, A));
    scene.refuses(undo(AMINA), CLOSED, "provision");
    scene.then(SECRETARY, new InstrumentFrozen(PLAN, "for the plenary"));
    scene.refuses(undo(AMINA), CLOSED, "instrument");
  }

  private static UndoOwnEdit farBack(UndoOwnEdit near) {
    return new UndoOwnEdit(
        near.instrument(),
        near.body(),
        near.provision(),
        near.edit(),
        near.id(),
        near.given(),
        true);
  }

  private static UndoOwnEdit undo(Given given) {
    return new UndoOwnEdit(
        PLAN, GROUP, Optional.empty(), Optional.empty(), new EditId("undo"), given);
  }

  private static UndoOwnEdit undo(Given given, LogPosition edit) {
    return new UndoOwnEdit(
        PLAN, GROUP, Optional.empty(), Optional.of(edit), new EditId("undo"), given);
  }

  private static Event undone(ProvisionId provision, Edit edit, LogPosition undoes) {
    return undone(provision, edit, undoes, "undo");
  }

  private static Event undone(ProvisionId provision, Edit edit, LogPosition undoes, String id) {
    return new TextEdited(
        PLAN,
        provision,
        edit,
        new EditId(id),
        EditProvision.digest(provision, edit),
        Optional.of(undoes));
  }
}
