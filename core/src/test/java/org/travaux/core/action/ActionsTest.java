package org.travaux.core.action;

import static org.travaux.core.action.Elaboration.BORIS_HIMSELF;
import static org.travaux.core.action.Elaboration.EGYPT;
import static org.travaux.core.action.Elaboration.ID;
import static org.travaux.core.action.Elaboration.ITEM;
import static org.travaux.core.action.Elaboration.ON;
import static org.travaux.core.action.Elaboration.PAPER;
import static org.travaux.core.action.Elaboration.SECOND;
import static org.travaux.core.action.Elaboration.STRANGE;
import static org.travaux.core.action.Elaboration.begun;
import static org.travaux.core.action.Elaboration.withItem;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.OBSERVER;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.STRANGER;
import static org.travaux.core.consensus.Debate.VICE;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.ActionEvent.ActionAssigned;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Due;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Paper;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Target;

class ActionsTest {

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
      begun()
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
      begun().refuses(assign(new Due.NextMeeting(), given), FORBIDDEN, "");
    }
  }

  @Test
  void what_is_agreed_at_a_joint_meeting_is_given_in_each_of_the_bodies_that_hold_it() {
    var task = assign("do", List.of(EGYPT), new Due.AtMeeting(STRANGE), ON, documents(), CHAIR);
    begun().refuses(task, UNKNOWN, "due");
    begun()
        .then(SECRETARY, new MeetingHeldJointly(STRANGE, GROUP))
        .when(
            task,
            new ActionAssigned(
                GROUP,
                ID,
                "do",
                List.of(EGYPT),
                new Due.AtMeeting(STRANGE),
                Optional.of(SECOND),
                ON,
                documents()));
  }

  private static List<Paper> documents() {
    return List.of(new Paper(STRANGE, new DocumentId("d9")));
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

  private static void refused(
      Decision<?> command, org.travaux.core.decide.Refusal.Reason reason, String field) {
    begun().refuses(command, reason, field);
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
}
