package org.travaux.core.action;

import static org.travaux.core.action.Elaboration.BORIS_HIMSELF;
import static org.travaux.core.action.Elaboration.EGYPT;
import static org.travaux.core.action.Elaboration.ITEM;
import static org.travaux.core.action.Elaboration.PAPER;
import static org.travaux.core.action.Elaboration.SECOND;
import static org.travaux.core.action.Elaboration.STRANGE;
import static org.travaux.core.action.Elaboration.begun;
import static org.travaux.core.action.Elaboration.withItem;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.ActionEvent.ActionDone;
import org.travaux.core.event.ActionEvent.ActionDropped;
import org.travaux.core.event.ActionEvent.ActionDueChanged;
import org.travaux.core.event.ActionEvent.ActionReassigned;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Due;
import org.travaux.core.event.Given;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Paper;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;

/// What becomes of what somebody has to do.
class ActionsGoOnTest {

  private static final RulingId RULING = new RulingId("r1");
  private static final ActionItem OF_RULING = new ActionItem.Instructed(PLAN, RULING);

  @Test
  void it_goes_to_others_for_a_reason() {
    var debate = withItem();
    var now = List.of(BORIS_HIMSELF);
    debate.when(
        new ReassignAction(GROUP, ITEM, now, "knows it", CHAIR),
        new ActionReassigned(GROUP, ITEM, now, "knows it", List.of(PLAN)));
    debate.nothingHappensWhen(new ReassignAction(GROUP, ITEM, List.of(EGYPT), "same", CHAIR));
    debate.refuses(new ReassignAction(GROUP, ITEM, now, "knows it", AMINA), FORBIDDEN, "");
    debate.refuses(new ReassignAction(GROUP, ITEM, now, "", CHAIR), INVALID, "reason");
    debate.refuses(new ReassignAction(GROUP, ITEM, List.of(), "none", CHAIR), INVALID, "owners");
    begun().refuses(new ReassignAction(GROUP, ITEM, now, "knows it", CHAIR), UNKNOWN, "item");
  }

  @Test
  void it_is_put_off_for_a_reason() {
    var debate = withItem();
    var later = new Due.OnDay(LocalDate.parse("2026-05-01"));
    debate.when(
        new ChangeDue(GROUP, ITEM, later, "more time", CHAIR),
        new ActionDueChanged(GROUP, ITEM, later, "more time", List.of(PLAN)));
    debate.nothingHappensWhen(new ChangeDue(GROUP, ITEM, new Due.NextMeeting(), "same", CHAIR));
    debate.refuses(new ChangeDue(GROUP, ITEM, later, "more time", AMINA), FORBIDDEN, "");
    debate.refuses(new ChangeDue(GROUP, ITEM, later, " ", CHAIR), INVALID, "reason");
    debate.refuses(
        new ChangeDue(GROUP, ITEM, new Due.AtMeeting(STRANGE), "so", CHAIR), UNKNOWN, "due");
  }

  @Test
  void whoever_was_to_do_it_says_that_it_is_done_and_with_what_document() {
    var done = new ActionDone(GROUP, ITEM, Optional.of(PAPER), Optional.of("both"), List.of(PLAN));
    var debate = withItem();
    for (var given : List.of(AMINA, CHAIR, SECRETARY)) {
      debate.when(finish(ITEM, Optional.of(PAPER), Optional.of("both"), given), done);
    }
    debate.refuses(finish(ITEM, Optional.of(PAPER), Optional.empty(), BORIS), FORBIDDEN, "");
    debate.refuses(finish(ITEM, Optional.empty(), Optional.of(" "), AMINA), INVALID, "remark");
    debate.refuses(
        finish(ITEM, Optional.of(new Paper(SECOND, new DocumentId("x"))), Optional.empty(), AMINA),
        UNKNOWN,
        "outcome");
    debate.then(CHAIR, new ActionReassigned(GROUP, ITEM, List.of(BORIS_HIMSELF), "so", List.of()));
    debate.refuses(finish(ITEM, Optional.empty(), Optional.empty(), AMINA), FORBIDDEN, "");
    debate.when(finish(ITEM, Optional.of(PAPER), Optional.of("both"), BORIS), done);
    debate.then(BORIS, done);
    debate.nothingHappensWhen(finish(ITEM, Optional.of(PAPER), Optional.of("both"), BORIS));
    debate.refuses(finish(ITEM, Optional.empty(), Optional.empty(), CHAIR), CLOSED, "item");
  }

  @Test
  void nothing_more_happens_to_what_was_dropped() {
    var debate = withItem();
    var dropped = new ActionDropped(GROUP, ITEM, "overtaken", List.of(PLAN));
    debate.when(new DropAction(GROUP, ITEM, "overtaken", CHAIR), dropped);
    debate.refuses(new DropAction(GROUP, ITEM, "overtaken", AMINA), FORBIDDEN, "");
    debate.refuses(new DropAction(GROUP, ITEM, "", CHAIR), INVALID, "reason");
    debate.then(CHAIR, dropped);
    for (var command :
        List.<Decision<?>>of(
            new ReassignAction(GROUP, ITEM, List.of(BORIS_HIMSELF), "so", CHAIR),
            new ChangeDue(GROUP, ITEM, new Due.AtNamed("C27"), "so", CHAIR),
            finish(ITEM, Optional.empty(), Optional.empty(), CHAIR),
            new DropAction(GROUP, ITEM, "again", CHAIR))) {
      debate.refuses(command, CLOSED, "item");
    }
  }

  @Test
  void what_a_ruling_instructs_is_an_item_without_being_typed_again() {
    var debate = begun();
    debate.refuses(new DropAction(GROUP, OF_RULING, "overtaken", CHAIR), UNKNOWN, "item");
    debate.then(CHAIR, ruled(new Outcome.Agreed()));
    debate.refuses(new DropAction(GROUP, OF_RULING, "overtaken", CHAIR), UNKNOWN, "item");
    debate = begun();
    debate.then(
        CHAIR,
        ruled(new Outcome.Instructed("secretariat", "elaborate both", Optional.of("GRP-3"))));
    debate.when(
        finish(OF_RULING, Optional.of(PAPER), Optional.empty(), SECRETARY),
        new ActionDone(GROUP, OF_RULING, Optional.of(PAPER), Optional.empty(), List.of(PLAN)));
    debate.when(
        new ReassignAction(GROUP, OF_RULING, List.of(EGYPT), "offers it", CHAIR),
        new ActionReassigned(GROUP, OF_RULING, List.of(EGYPT), "offers it", List.of(PLAN)));
    debate.refuses(finish(OF_RULING, Optional.empty(), Optional.empty(), AMINA), FORBIDDEN, "");
    debate.then(
        CHAIR, new ActionReassigned(GROUP, OF_RULING, List.of(EGYPT), "offers it", List.of(PLAN)));
    debate.when(
        finish(OF_RULING, Optional.empty(), Optional.empty(), AMINA),
        new ActionDone(GROUP, OF_RULING, Optional.empty(), Optional.empty(), List.of(PLAN)));
    debate.then(CHAIR, new RulingReopened(PLAN, RULING, "new facts"));
    debate.refuses(finish(OF_RULING, Optional.empty(), Optional.empty(), CHAIR), CLOSED, "item");
  }

  private static Ruled ruled(Outcome outcome) {
    return new Ruled(
        PLAN,
        RULING,
        List.of(new Target.OfInstrument(PLAN)),
        outcome,
        List.of(),
        Optional.of("GRP-2"),
        Optional.empty());
  }

  private static FinishAction finish(
      ActionItem item, Optional<Paper> outcome, Optional<String> remark, Given given) {
    return new FinishAction(GROUP, item, outcome, remark, given);
  }
}
