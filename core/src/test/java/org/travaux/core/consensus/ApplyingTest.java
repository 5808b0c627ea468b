package org.travaux.core.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.B;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.PLAN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Form;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Treatment;
import org.travaux.core.text.Edit;

/// What an option does to a text.
class ApplyingTest {

  private static final ProvisionId C = new ProvisionId("c");
  private static final ProvisionId NONE = new ProvisionId("none");
  private static final Form FORM = new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.NONE);

  private final Draft draft =
      after(
          Draft.FOLD.initial(),
          new InstrumentOpened(PLAN, new BodyId("group"), "Plan", "plan", "en"),
          new ProvisionInserted(PLAN, A, Optional.empty(), FORM, "one society", Optional.empty()),
          new ProvisionInserted(PLAN, B, Optional.of(A), FORM, "the mission", Optional.empty()));

  @Test
  void each_treatment_does_what_it_says_one_after_the_other() {
    var edit = Edit.replace(4, 0, "digital ");
    assertEquals(
        List.of(
            new TextEdited(PLAN, A, edit, new EditId("k.1"), edit.digest(), Optional.empty()),
            new ProvisionInserted(PLAN, C, Optional.of(A), FORM, "goals", Optional.empty()),
            new ProvisionMoved(PLAN, A, Optional.of(C), FORM),
            new ProvisionMoved(PLAN, C, Optional.empty(), FORM),
            new ProvisionSuppressed(PLAN, B)),
        does(
            draft,
            new Treatment.Keep(A),
            new Treatment.Replace(A, "one digital society"),
            new Treatment.Add(C, A, FORM, "goals"),
            new Treatment.Move(A, Optional.of(C), FORM),
            new Treatment.Move(C, Optional.empty(), FORM),
            new Treatment.Suppress(B)));
  }

  @Test
  void what_is_so_already_is_not_done_again() {
    assertEquals(List.of(), does(draft, new Treatment.Replace(A, "one society")));
    var gone = after(draft, new ProvisionSuppressed(PLAN, A));
    assertEquals(List.of(), does(gone, new Treatment.Suppress(A), new Treatment.Keep(A)));
  }

  @Test
  void what_stood_behind_a_provision_stands_behind_the_one_that_took_it_in() {
    var joined = after(draft, new ProvisionsMerged(PLAN, A, 11, B));
    assertEquals(
        List.of(new ProvisionInserted(PLAN, C, Optional.of(A), FORM, "goals", Optional.empty())),
        does(joined, new Treatment.Add(C, B, FORM, "goals")));
    assertEquals(
        "A provision cannot stand behind itself.",
        obstacle(joined, new Treatment.Move(A, Optional.of(B), FORM)));
  }

  @Test
  void what_is_not_part_of_the_text_is_in_the_way() {
    var missing = "Provision none is not part of the text.";
    assertEquals(missing, obstacle(draft, new Treatment.Keep(NONE)));
    assertEquals(missing, obstacle(draft, new Treatment.Replace(NONE, "goals")));
    assertEquals(missing, obstacle(draft, new Treatment.Suppress(NONE)));
    assertEquals(missing, obstacle(draft, new Treatment.Move(NONE, Optional.of(A), FORM)));
    assertEquals(missing, obstacle(draft, new Treatment.Add(C, NONE, FORM, "goals")));
    assertEquals(missing, obstacle(draft, new Treatment.Move(A, Optional.of(NONE), FORM)));
    var gone = after(draft, new ProvisionSuppressed(PLAN, A));
    assertEquals(
        "Provision a is not part of the text.", obstacle(gone, new Treatment.Replace(A, "goals")));
    assertEquals(
        "There is a provision b already.", obstacle(draft, new Treatment.Add(B, A, FORM, "goals")));
  }

  @Test
  void nothing_is_done_behind_what_cannot_be_done() {
    var applying =
        apply(draft, new Treatment.Suppress(A), new Treatment.Keep(NONE), new Treatment.Keep(A));
    assertEquals(List.of(new ProvisionSuppressed(PLAN, A)), applying.events());
    var stopped = apply(draft, new Treatment.Keep(NONE), new Treatment.Suppress(A));
    assertEquals(List.of(), stopped.events());
    assertEquals(draft, stopped.draft());
  }

  private static List<InstrumentEvent> does(Draft draft, Treatment... treatments) {
    var applying = apply(draft, treatments);
    assertEquals(Optional.empty(), applying.obstacle());
    return applying.events();
  }

  private static String obstacle(Draft draft, Treatment... treatments) {
    return apply(draft, treatments).obstacle().orElseThrow();
  }

  private static Applying apply(Draft draft, Treatment... treatments) {
    var option =
        Option.of(
            new OptionId("1"), "Other words", List.of(treatments), List.of(), LogPosition.NONE);
    return Applying.to(draft).option(option, CHAIR, "k");
  }

  private static Draft after(Draft draft, InstrumentEvent... events) {
    var now = draft;
    for (var event : events) {
      now = Draft.FOLD.evolve(now, new Recorded(LogPosition.PENDING, CHAIR, event));
    }
    return now;
  }
}
