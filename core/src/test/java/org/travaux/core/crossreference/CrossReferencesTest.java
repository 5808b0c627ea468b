package org.travaux.core.crossreference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.OBSERVER;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.draft.CrossReference;
import org.travaux.core.draft.CrossReference.State;
import org.travaux.core.draft.CrossReferences;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Labels;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.CrossReferenceEvent.CrossReferenceDropped;
import org.travaux.core.event.CrossReferenceEvent.CrossReferenceMarked;
import org.travaux.core.event.CrossReferenceId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.Form.Kind;
import org.travaux.core.event.Form.Numbering;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.text.Edit;

class CrossReferencesTest {

  private static final CrossReferenceId REFERENCE = new CrossReferenceId("x1");
  private static final ProvisionId SAYING = new ProvisionId("saying");
  private static final ProvisionId FIRST = new ProvisionId("first");
  private static final ProvisionId LETTER = new ProvisionId("letter");
  private static final ProvisionId PLAIN = new ProvisionId("plain");
  private static final EditId EDIT = new EditId("e1");
  private static final Form DECIMAL = new Form(Kind.PARAGRAPH, 1, Numbering.DECIMAL);
  private static final String TEXT = "as in 2, and 2 a) too";

  private final List<Event> told = new ArrayList<>();
  private final Debate debate = Debate.accredited();

  CrossReferencesTest() {
    then(new InstrumentOpened(PLAN, GROUP, "Plan", "plan", "en"));
    insert(SAYING, Optional.empty(), DECIMAL, TEXT);
    insert(FIRST, Optional.of(SAYING), DECIMAL, "duties");
    insert(LETTER, Optional.of(FIRST), new Form(Kind.LIST_ITEM, 2, Numbering.LETTER), "a duty");
    insert(PLAIN, Optional.of(LETTER), new Form(Kind.PARAGRAPH, 1, Numbering.NONE), "no number");
  }

  @Test
  void words_are_said_to_refer_to_a_provision() {
    debate.when(mark(6, 7, FIRST, AMINA), marked(6, 7, FIRST));
    debate.refuses(mark(6, 7, FIRST, OBSERVER), FORBIDDEN, "");
    debate.refuses(mark(6, 7, new ProvisionId("none"), AMINA), UNKNOWN, "target");
    debate.refuses(mark(7, 7, FIRST, AMINA), INVALID, "start");
    debate.refuses(mark(6, 99, FIRST, AMINA), INVALID, "start");
    debate.refuses(
        new MarkCrossReference(
            PLAN, GROUP, REFERENCE, new ProvisionId("none"), now(), 0, 1, FIRST, AMINA),
        UNKNOWN,
        "provision");
    debate.refuses(
        new MarkCrossReference(
            PLAN, new BodyId("other"), REFERENCE, SAYING, now(), 6, 7, FIRST, AMINA),
        FORBIDDEN,
        "");
    debate.refuses(
        new MarkCrossReference(
            new InstrumentId("none"), GROUP, REFERENCE, SAYING, now(), 6, 7, FIRST, AMINA),
        UNKNOWN,
        "instrument");
    var seen = now();
    then(edited(Edit.replace(0, 0, "So ")));
    debate.when(
        new MarkCrossReference(PLAN, GROUP, REFERENCE, SAYING, seen, 6, 7, FIRST, AMINA),
        marked(9, 10, FIRST));
    then(edited(Edit.replace(9, 1, "")));
    debate.refuses(
        new MarkCrossReference(PLAN, GROUP, REFERENCE, SAYING, seen, 6, 7, FIRST, AMINA),
        CLOSED,
        "start");
  }

  @Test
  void a_reference_is_dropped_and_its_id_stays_taken() {
    debate.refuses(drop(AMINA), UNKNOWN, "reference");
    then(marked(6, 7, FIRST));
    debate.refuses(mark(6, 7, FIRST, AMINA), TAKEN, "reference");
    debate.refuses(drop(OBSERVER), FORBIDDEN, "");
    debate.when(drop(BORIS), new CrossReferenceDropped(PLAN, REFERENCE));
    then(new CrossReferenceDropped(PLAN, REFERENCE));
    debate.nothingHappensWhen(drop(BORIS));
    debate.refuses(mark(6, 7, FIRST, AMINA), TAKEN, "reference");
  }

  @Test
  void a_number_is_stale_once_the_target_has_another_and_is_brought_up_to_date() {
    then(marked(6, 7, FIRST));
    assertEquals(State.CURRENT, reading("x1").state());
    debate.nothingHappensWhen(update(Optional.of(REFERENCE), AMINA));
    insert(new ProvisionId("new"), Optional.of(SAYING), DECIMAL, "comes between");
    assertEquals(State.STALE, reading("x1").state());
    assertEquals("2", reading("x1").says());
    assertEquals(Optional.of("3"), reading("x1").ought());
    var edit = Edit.replace(6, 1, "3");
    var updated = edited(edit);
    debate.refuses(update(Optional.of(REFERENCE), OBSERVER), FORBIDDEN, "");
    debate.when(update(Optional.of(REFERENCE), AMINA), updated);
    debate.when(update(Optional.empty(), AMINA), updated);
    then(new InstrumentFrozen(PLAN, "adopted"));
    debate.refuses(update(Optional.empty(), AMINA), CLOSED, "instrument");
    then(updated);
    assertEquals(State.CURRENT, reading("x1").state());
    assertEquals("3", reading("x1").says());
  }

  @Test
  void all_stale_numbers_are_brought_up_to_date_in_one_edit_that_is_not_made_twice() {
    then(marked(6, 7, FIRST));
    then(new CrossReferenceMarked(PLAN, new CrossReferenceId("x2"), SAYING, 13, 17, LETTER));
    assertEquals(State.CURRENT, reading("x2").state());
    insert(new ProvisionId("new"), Optional.of(SAYING), DECIMAL, "comes between");
    assertEquals(Optional.of("3 a)"), reading("x2").ought());
    var both =
        edited(
            Edit.of(
                new Edit.Keep(6),
                new Edit.Insert("3"),
                new Edit.Delete(1),
                new Edit.Keep(6),
                new Edit.Insert("3 a)"),
                new Edit.Delete(4)));
    debate.when(update(Optional.empty(), AMINA), both);
    debate.then(AMINA, both);
    debate.nothingHappensWhen(update(Optional.empty(), AMINA));
    debate.refuses(update(Optional.empty(), BORIS), TAKEN, "id");
  }

  @Test
  void what_refers_to_nothing_any_more_is_told_and_not_rewritten() {
    then(marked(6, 7, FIRST));
    then(new CrossReferenceMarked(PLAN, new CrossReferenceId("x2"), SAYING, 13, 14, PLAIN));
    then(new ProvisionSuppressed(PLAN, FIRST));
    assertEquals(State.SUPPRESSED, reading("x1").state());
    assertEquals(State.UNNUMBERED, reading("x2").state());
    debate.refuses(update(Optional.of(REFERENCE), AMINA), CLOSED, "reference");
    debate.nothingHappensWhen(update(Optional.empty(), AMINA));
    debate.refuses(update(Optional.of(new CrossReferenceId("none")), AMINA), UNKNOWN, "reference");
    then(edited(Edit.replace(0, 10, "")));
    assertEquals(State.LOST, reading("x1").state());
  }

  @Test
  void a_target_that_was_merged_is_what_it_was_merged_into() {
    then(new CrossReferenceMarked(PLAN, REFERENCE, SAYING, 13, 17, LETTER));
    then(new ProvisionsMerged(PLAN, FIRST, 6, LETTER));
    assertEquals(FIRST, reading("x1").target());
    assertEquals(Optional.of("2"), reading("x1").ought());
  }

  @Test
  void whoever_may_edit_another_body_s_texts_says_nothing_of_this_one() {
    var other = new BodyId("other");
    then(marked(6, 7, FIRST));
    debate.then(CHAIR, new Accredited(other, AMINA.by()));
    var another = new CrossReferenceId("x2");
    debate.refuses(
        new MarkCrossReference(PLAN, other, another, SAYING, now(), 6, 7, FIRST, AMINA),
        UNKNOWN,
        "instrument");
    debate.refuses(new DropCrossReference(PLAN, other, REFERENCE, AMINA), UNKNOWN, "instrument");
    debate.refuses(
        new UpdateCrossReferences(PLAN, other, Optional.of(REFERENCE), EDIT, AMINA),
        UNKNOWN,
        "instrument");
  }

  @Test
  void words_that_are_suppressed_are_not_rewritten() {
    then(marked(6, 7, FIRST));
    insert(new ProvisionId("new"), Optional.of(SAYING), DECIMAL, "comes between");
    insert(new ProvisionId("too"), Optional.of(SAYING), DECIMAL, "as well");
    assertEquals(State.STALE, reading("x1").state());
    then(new ProvisionSuppressed(PLAN, SAYING));
    debate.refuses(update(Optional.of(REFERENCE), AMINA), CLOSED, "reference");
    debate.nothingHappensWhen(update(Optional.empty(), AMINA));
  }

  @Test
  void words_of_two_references_that_touch_are_both_rewritten_and_those_that_overlap_once() {
    then(marked(6, 7, FIRST));
    then(new CrossReferenceMarked(PLAN, new CrossReferenceId("x2"), SAYING, 7, 8, LETTER));
    then(new CrossReferenceMarked(PLAN, new CrossReferenceId("x3"), SAYING, 13, 17, LETTER));
    then(new CrossReferenceMarked(PLAN, new CrossReferenceId("x4"), SAYING, 15, 17, LETTER));
    insert(new ProvisionId("new"), Optional.of(SAYING), DECIMAL, "comes between");
    var all = Edit.builder();
    all.keep(6).insert("3").delete(1).insert("a)").delete(1);
    all.keep(5).insert("3 a)").delete(4);
    debate.when(update(Optional.empty(), AMINA), edited(all.build()));
  }

  private CrossReference.Reading reading(String id) {
    var draft = Draft.FOLD.initial();
    var references = CrossReferences.FOLD.initial();
    for (int at = 0; at < told.size(); at++) {
      var recorded = new Recorded(new LogPosition(at), SECRETARY, told.get(at));
      draft = Draft.FOLD.evolve(draft, recorded);
      references = CrossReferences.FOLD.evolve(references, recorded);
    }
    return references
        .marks()
        .find(new CrossReferenceId(id))
        .orElseThrow()
        .in(draft, Labels.of(draft));
  }

  private void then(Event event) {
    told.add(event);
    debate.then(CHAIR, event);
  }

  private void insert(ProvisionId id, Optional<ProvisionId> after, Form form, String text) {
    then(new ProvisionInserted(PLAN, id, after, form, text, Optional.empty()));
  }

  private LogPosition now() {
    return debate.now();
  }

  private static TextEdited edited(Edit edit) {
    return new TextEdited(PLAN, SAYING, edit, EDIT, edit.digest(), Optional.empty());
  }

  private static CrossReferenceMarked marked(int start, int end, ProvisionId target) {
    return new CrossReferenceMarked(PLAN, REFERENCE, SAYING, start, end, target);
  }

  private MarkCrossReference mark(int start, int end, ProvisionId target, Given given) {
    return new MarkCrossReference(PLAN, GROUP, REFERENCE, SAYING, now(), start, end, target, given);
  }

  private static DropCrossReference drop(Given given) {
    return new DropCrossReference(PLAN, GROUP, REFERENCE, given);
  }

  private static UpdateCrossReferences update(Optional<CrossReferenceId> id, Given given) {
    return new UpdateCrossReferences(PLAN, GROUP, id, EDIT, given);
  }
}
