package org.travaux.core.instrument;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.STALE;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.instrument.Scene.A;
import static org.travaux.core.instrument.Scene.AMINA;
import static org.travaux.core.instrument.Scene.B;
import static org.travaux.core.instrument.Scene.BORIS;
import static org.travaux.core.instrument.Scene.COUNCIL;
import static org.travaux.core.instrument.Scene.D;
import static org.travaux.core.instrument.Scene.GROUP;
import static org.travaux.core.instrument.Scene.OBSERVER;
import static org.travaux.core.instrument.Scene.PLAN;
import static org.travaux.core.instrument.Scene.SECRETARY;
import static org.travaux.core.instrument.Scene.STRANGER;
import static org.travaux.core.instrument.Scene.delete;
import static org.travaux.core.instrument.Scene.edited;
import static org.travaux.core.instrument.Scene.insert;
import static org.travaux.core.instrument.Scene.later;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Limits;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;

class EditProvisionTest {

  @Test
  void a_delegate_edits_the_words_of_a_provision() {
    var scene = Scene.ofText("digital society");
    scene.when(
        edit(AMINA, A, scene.now(), "e1", Edit.replace(0, 7, "information")),
        edited(A, "e1", Edit.replace(0, 7, "information")));
  }

  @Test
  void a_late_edit_is_carried_over_accepted_ones() {
    var scene = Scene.ofText("the plan");
    var seen = scene.now();
    scene.then(BORIS, A, "b1", insert(4, "draft ")).then(BORIS, B, "b2", insert(0, "else"));
    scene.when(
        edit(AMINA, A, seen, "e1", insert(8, " now")), stored("e1", insert(14, " now"), 8, " now"));
  }

  @Test
  void where_two_write_at_one_place_the_accepted_one_stands_first() {
    var scene = Scene.ofText("ab");
    var seen = scene.now();
    scene.then(BORIS, A, "b1", insert(1, "1"));
    scene.when(edit(AMINA, A, seen, "e1", insert(1, "2")), stored("e1", insert(2, "2"), 1, "2"));
  }

  @Test
  void nothing_happens_if_others_left_nothing_to_do() {
    var scene = Scene.ofText("delete me");
    var seen = scene.now();
    scene.then(BORIS, A, "b1", delete(0, 9));
    scene.nothingHappensWhen(edit(AMINA, A, seen, "e1", delete(0, 6)));
    scene.nothingHappensWhen(edit(AMINA, A, seen, "e2", Edit.none()));
  }

  @Test
  void an_edit_that_is_sent_again_changes_nothing() {
    var scene = Scene.ofText("the plan");
    var seen = scene.now();
    scene.then(AMINA, A, "e1", insert(0, "on ")).then(BORIS, A, "b1", insert(0, "so "));
    scene.nothingHappensWhen(edit(AMINA, A, seen, "e1", insert(0, "on ")));
    scene.then(SECRETARY, new InstrumentFrozen(PLAN, "for the plenary"));
    scene.nothingHappensWhen(edit(AMINA, A, seen, "e1", insert(0, "on ")));
  }

  @Test
  void an_id_that_stands_for_another_edit_is_taken() {
    var scene = Scene.ofText("the plan", "another");
    var seen = scene.now();
    scene.then(AMINA, A, "e1", insert(0, "on "));
    scene.refuses(edit(AMINA, A, seen, "e1", insert(0, "in ")), TAKEN, "id");
    scene.refuses(edit(AMINA, B, seen, "e1", insert(0, "on ")), TAKEN, "id");
    scene.refuses(edit(BORIS, A, seen, "e1", insert(0, "on ")), TAKEN, "id");
  }

  @Test
  void an_edit_of_a_provision_that_was_split_meanwhile_goes_where_its_words_went() {
    var scene = Scene.ofText("first second");
    var seen = scene.now();
    scene
        .then(SECRETARY, new ProvisionSplit(PLAN, A, 6, D))
        .then(BORIS, D, "b1", insert(0, "the "));
    var both = Edit.builder().insert("the ").keep(7).delete(5).insert("last").build();
    scene.when(
        edit(AMINA, A, seen, "e1", both),
        stored(A, "e1", insert(0, "the "), EditProvision.digest(A, both)),
        stored(
            D,
            "e1",
            Edit.builder().keep(5).delete(5).insert("last").build(),
            EditProvision.digest(A, both)));
  }

  @Test
  void an_edit_of_a_provision_that_was_merged_meanwhile_goes_where_its_words_went() {
    var scene = Scene.ofText("first ", "second");
    var seen = scene.now();
    scene
        .then(BORIS, A, "b1", insert(0, "the "))
        .then(SECRETARY, new ProvisionsMerged(PLAN, A, 10, B));
    scene.when(
        edit(AMINA, B, seen, "e1", insert(6, " one")),
        stored(A, "e1", insert(16, " one"), EditProvision.digest(B, insert(6, " one"))));
  }

  @Test
  void an_edit_may_only_go_where_the_text_it_was_made_on_goes() {
    var scene = Scene.ofText("short");
    var seen = scene.now();
    scene.then(BORIS, A, "b1", insert(5, " no longer"));
    scene.refuses(edit(AMINA, A, seen, "e1", insert(6, "!")), INVALID, "edit");
    scene.refuses(edit(AMINA, A, scene.now(), "e1", insert(16, "!")), INVALID, "edit");
    scene = Scene.ofText("short", "er");
    seen = scene.now();
    scene.then(SECRETARY, new ProvisionsMerged(PLAN, A, 5, B));
    scene.refuses(edit(AMINA, A, seen, "e1", insert(6, "!")), INVALID, "edit");
    scene.refuses(edit(AMINA, B, seen, "e1", insert(3, "!")), INVALID, "edit");
    scene = Scene.ofText("longer");
    seen = scene.now();
    scene.then(SECRETARY, new ProvisionSplit(PLAN, A, 4, D));
    scene.refuses(edit(AMINA, A, seen, "e1", insert(7, "!")), INVALID, "edit");
    scene.refuses(edit(AMINA, D, seen, "e1", insert(3, "!")), INVALID, "edit");
  }

  @Test
  void no_character_is_torn_or_half() {
    var scene = Scene.ofText("a\uD83D\uDE00b");
    scene.refuses(edit(AMINA, A, scene.now(), "e1", insert(2, "x")), INVALID, "edit");
    scene.refuses(edit(AMINA, A, scene.now(), "e1", delete(1, 1)), INVALID, "edit");
    scene.refuses(edit(AMINA, A, scene.now(), "e1", insert(0, "\uD83D")), INVALID, "edit");
  }

  @Test
  void control_characters_are_no_text() {
    var scene = Scene.ofText("a");
    scene.refuses(edit(AMINA, A, scene.now(), "e1", insert(0, "\u0000")), INVALID, "edit");
    scene.refuses(edit(AMINA, A, scene.now(), "e1", insert(0, "\u0085")), INVALID, "edit");
    scene.when(
        edit(AMINA, A, scene.now(), "e1", insert(0, "x\ty\n")),
        edited(A, "e1", insert(0, "x\ty\n")));
  }

  @Test
  void an_edit_and_a_provision_have_a_longest_length() {
    var scene = Scene.ofText("x".repeat(Limits.PROVISION - 1));
    scene.refuses(
        edit(AMINA, A, scene.now(), "e1", insert(0, "y".repeat(Limits.EDIT + 1))), INVALID, "edit");
    scene.refuses(edit(AMINA, A, scene.now(), "e1", insert(0, "yy")), INVALID, "edit");
    scene.when(edit(AMINA, A, scene.now(), "e1", insert(0, "y")), edited(A, "e1", insert(0, "y")));
  }

  @Test
  void only_who_may_edit_here_does() {
    var scene = Scene.ofText("text");
    scene.refuses(edit(OBSERVER, A, scene.now(), "e1", insert(0, "x")), FORBIDDEN, "");
    scene.refuses(edit(STRANGER, A, scene.now(), "e1", insert(0, "x")), FORBIDDEN, "");
  }

  @Test
  void a_right_in_another_body_is_none_here() {
    var scene = Scene.ofText("text").then(SECRETARY, new Accredited(COUNCIL, STRANGER.by()));
    scene.refuses(
        new EditProvision(
            PLAN, COUNCIL, A, scene.now(), insert(0, "x"), new EditId("e1"), STRANGER),
        UNKNOWN,
        "instrument");
  }

  @Test
  void what_is_not_there_cannot_be_edited() {
    var scene = Scene.ofPeople();
    scene.refuses(edit(AMINA, A, scene.now(), "e1", insert(0, "x")), UNKNOWN, "instrument");
    scene = Scene.ofText("text");
    scene.refuses(edit(AMINA, D, scene.now(), "e1", insert(0, "x")), UNKNOWN, "provision");
  }

  @Test
  void what_is_frozen_suppressed_or_merged_is_closed() {
    var frozen =
        Scene.ofText("text").then(SECRETARY, new InstrumentFrozen(PLAN, "for the plenary"));
    frozen.refuses(edit(AMINA, A, frozen.now(), "e1", insert(0, "x")), CLOSED, "instrument");
    var suppressed = Scene.ofText("text").then(SECRETARY, new ProvisionSuppressed(PLAN, A));
    suppressed.refuses(edit(AMINA, A, suppressed.now(), "e1", insert(0, "x")), CLOSED, "provision");
    var merged = Scene.ofText("one", "two").then(SECRETARY, new ProvisionsMerged(PLAN, A, 3, B));
    merged.refuses(edit(AMINA, B, merged.now(), "e1", insert(0, "x")), CLOSED, "provision");
  }

  @Test
  void a_base_that_is_too_old_is_stale() {
    var scene = Scene.ofText("text");
    var seen = scene.now();
    for (int i = 0; i < 600; i++) {
      scene.then(later(BORIS, i), A, "b" + i, insert(0, "x"));
    }
    scene.refuses(edit(later(AMINA, 600), A, seen, "e1", insert(0, "x")), STALE, "base");
  }

  private static EditProvision edit(
      Given given, ProvisionId provision, LogPosition base, String id, Edit edit) {
    return new EditProvision(PLAN, GROUP, provision, base, edit, new EditId(id), given);
  }

  private static TextEdited stored(String id, Edit edit, int sentAt, String sentText) {
    return stored(A, id, edit, EditProvision.digest(A, insert(sentAt, sentText)));
  }

  private static TextEdited stored(ProvisionId provision, String id, Edit edit, int digest) {
    return new TextEdited(PLAN, provision, edit, new EditId(id), digest, Optional.empty());
  }
}
