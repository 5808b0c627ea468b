package org.travaux.core.action;

import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.OBSERVER;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.SET;
import static org.travaux.core.consensus.Debate.STRANGER;
import static org.travaux.core.consensus.Debate.VICE;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.ActionEvent.ActionAssigned;
import org.travaux.core.event.ActionEvent.ActionDone;
import org.travaux.core.event.ActionEvent.ActionDropped;
import org.travaux.core.event.ActionEvent.ActionDueChanged;
import org.travaux.core.event.ActionEvent.ActionReassigned;
import org.travaux.core.event.ActionId;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Due;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Paper;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;

class ActionsTest {

  private static final MeetingId SECOND = new MeetingId("group-2");
  private static final MeetingId STRANGE = new MeetingId("council-1");
  private static final ActionId ID = new ActionId("a1");
  private static final ActionItem ITEM = new ActionItem.Assigned(ID);
  private static final RulingId RULING = new RulingId("r1");
  private static final ActionItem OF_RULING = new ActionItem.Instructed(PLAN, RULING);
  private static final Owner EGYPT = new Owner.OfDelegation(AMINA.by().delegation());
  private static final Owner BORIS_HIMSELF = new Owner.OfPerson(BORIS.by().person());
  private static final Paper PAPER = new Paper(SECOND, new DocumentId("d1"));
  private static final List<Target> ON =
      List.of(new Target.OfProvision(PLAN, A), new Target.OfOptionSet(PLAN, SET));

  @Test
  void whoever_keeps_the_record_gives_somebody_something_to_do() {
    var all =
        List.of(
            EGYPT,
            BORIS_HIMSELF,
            new Owner.Secretariat(),
            new Owner.Chair(),
            new Owner.Outside("the three Sectors"));
    for (var given : List.of(CHAIR, VICE, SECRETARY)) {
      debate()
          .when(
              assign("elaborate", all, new Due.AtMeeting(SECOND), ON, List.of(PAPER), given),
              new ActionAssigned(
                  GROUP,
                  ID,
                  "elaborate",
                  all,
                  new Due.AtMeeting(SECOND),
                  Optional.of(SECOND),
                  ON,
                  List.of(PAPER)));
    }
    for (var given : List.of(AMINA, OBSERVER, STRANGER)) {
      debate().refuses(assign(new Due.NextMeeting(), given), FORBIDDEN, "");
    }
  }

  @Test
  void assigning_it_again_in_the_same_words_changes_nothing() {
    var debate = withItem();
    debate.nothingHappensWhen(assign(new Due.NextMeeting(), CHAIR));
    debate.nothingHappensWhen(assign(new Due.AtNamed("The next meeting"), CHAIR));
    debate.nothingHappensWhen(
        new ChangeDue(GROUP, ITEM, new Due.AtNamed("la próxima reunión"), "so", CHAIR));
    debate.refuses(assign(new Due.AtNamed("GRP-3"), CHAIR), TAKEN, "action");
  }

  @Test
  void what_is_named_has_to_be_there_and_the_body_s_own() {
    refused(assign(" ", List.of(EGYPT), new Due.NextMeeting()), INVALID, "what");
    refused(assign("do", List.of(), new Due.NextMeeting()), INVALID, "owners");
    refused(assign("do", List.of(EGYPT, EGYPT), new Due.NextMeeting()), INVALID, "owners");
    refused(
        assign("do", List.of(new Owner.Outside(" ")), new Due.NextMeeting()), INVALID, "owners");
    refused(
        assign(
            "do",
            List.of(new Owner.OfDelegation(STRANGER.by().delegation())),
            new Due.NextMeeting()),
        UNKNOWN,
        "owners");
    refused(
        assign("do", List.of(new Owner.OfPerson(STRANGER.by().person())), new Due.NextMeeting()),
        UNKNOWN,
        "owners");
    refused(assign(new Due.AtMeeting(STRANGE), CHAIR), UNKNOWN, "due");
    refused(assign(new Due.AtMeeting(new MeetingId("none")), CHAIR), UNKNOWN, "due");
    refused(assign(new Due.AtNamed(""), CHAIR), INVALID, "due");
    refused(bearing(new Target.OfProvision(PLAN, new ProvisionId("none"))), UNKNOWN, "on");
    refused(bearing(new Target.OfInstrument(new InstrumentId("strange"))), UNKNOWN, "on");
    refused(bearing(new Target.OfInstrument(new InstrumentId("none"))), UNKNOWN, "on");
    refused(documented(new Paper(SECOND, new DocumentId("none"))), UNKNOWN, "documents");
    refused(documented(new Paper(STRANGE, new DocumentId("d9"))), UNKNOWN, "documents");
    refused(
        new AssignAction(
            GROUP,
            ID,
            "do",
            List.of(EGYPT),
            new Due.NextMeeting(),
            Optional.of(STRANGE),
            List.of(),
            List.of(),
            CHAIR),
        UNKNOWN,
        "meeting");
    refused(
        assign(
            "do",
            List.of(EGYPT),
            new Due.NextMeeting(),
            Collections.nCopies(21, ON.getFirst()),
            List.of(),
            CHAIR),
        INVALID,
        "on");
  }

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
    debate().refuses(new ReassignAction(GROUP, ITEM, now, "knows it", CHAIR), UNKNOWN, "item");
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
    var debate = debate();
    debate.refuses(new DropAction(GROUP, OF_RULING, "overtaken", CHAIR), UNKNOWN, "item");
    debate.then(CHAIR, ruled(new Outcome.Agreed()));
    debate.refuses(new DropAction(GROUP, OF_RULING, "overtaken", CHAIR), UNKNOWN, "item");
    debate = debate();
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

  private static void refused(
      Decision<?> command, org.travaux.core.decide.Refusal.Reason reason, String field) {
    debate().refuses(command, reason, field);
  }

  /// With a meeting and a document of it, and a meeting and an instrument of another body.
  private static Debate debate() {
    return Debate.ofOptions()
        .then(SECRETARY, Debate.convened(SECOND, GROUP))
        .then(SECRETARY, Debate.convened(STRANGE, new BodyId("council")))
        .then(SECRETARY, Debate.registered(SECOND, "d1"))
        .then(SECRETARY, Debate.registered(STRANGE, "d9"))
        .then(
            SECRETARY,
            new InstrumentOpened(
                new InstrumentId("strange"), new BodyId("council"), "Other", "plan", "en"));
  }

  private static Debate withItem() {
    return debate()
        .then(
            CHAIR,
            new ActionAssigned(
                GROUP,
                ID,
                "elaborate",
                List.of(EGYPT),
                new Due.NextMeeting(),
                Optional.of(SECOND),
                ON,
                List.of()));
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

  private static AssignAction assign(Due due, Given given) {
    return assign("elaborate", List.of(EGYPT), due, ON, List.of(), given);
  }

  private static AssignAction assign(String what, List<Owner> owners, Due due) {
    return assign(what, owners, due, ON, List.of(), CHAIR);
  }

  private static AssignAction bearing(Target on) {
    return assign("do", List.of(EGYPT), new Due.NextMeeting(), List.of(on), List.of(), CHAIR);
  }

  private static AssignAction documented(Paper paper) {
    return assign("do", List.of(EGYPT), new Due.NextMeeting(), ON, List.of(paper), CHAIR);
  }

  private static AssignAction assign(
      String what,
      List<Owner> owners,
      Due due,
      List<Target> on,
      List<Paper> documents,
      Given given) {
    return new AssignAction(
        GROUP, ID, what, owners, due, Optional.of(SECOND), on, documents, given);
  }

  private static FinishAction finish(
      ActionItem item, Optional<Paper> outcome, Optional<String> remark, Given given) {
    return new FinishAction(GROUP, item, outcome, remark, given);
  }
}
