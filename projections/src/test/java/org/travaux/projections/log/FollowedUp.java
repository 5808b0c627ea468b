package org.travaux.projections.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.travaux.core.event.ActionEvent.ActionAssigned;
import org.travaux.core.event.ActionEvent.ActionDone;
import org.travaux.core.event.ActionEvent.ActionDropped;
import org.travaux.core.event.ActionEvent.ActionDueChanged;
import org.travaux.core.event.ActionEvent.ActionReassigned;
import org.travaux.core.event.ActionId;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.BorrowingId;
import org.travaux.core.event.ConstraintEvent.ConstraintLifted;
import org.travaux.core.event.ConstraintEvent.ConstraintRecalled;
import org.travaux.core.event.ConstraintEvent.ExpenditureRetracted;
import org.travaux.core.event.ConstraintEvent.ExpenditureStated;
import org.travaux.core.event.ConstraintId;
import org.travaux.core.event.CrossReferenceEvent.CrossReferenceDropped;
import org.travaux.core.event.CrossReferenceEvent.CrossReferenceMarked;
import org.travaux.core.event.CrossReferenceId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Due;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Origin;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Paper;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvenanceEvent.BorrowingDropped;
import org.travaux.core.event.ProvenanceEvent.Likeness;
import org.travaux.core.event.ProvenanceEvent.WordsBorrowed;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RenderingEvent.ProvisionRendered;
import org.travaux.core.event.RenderingEvent.RenderingOpened;
import org.travaux.core.event.RenderingEvent.TermReplaced;
import org.travaux.core.event.RenderingEvent.TermReplacementReversed;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;
import org.travaux.core.event.TraceEvent.ParagraphTraced;
import org.travaux.core.event.TranslationEvent.TranslationAsked;
import org.travaux.core.event.TranslationEvent.TranslationChanged;
import org.travaux.core.event.TranslationEvent.TranslationHandedBack;
import org.travaux.core.event.TranslationEvent.TranslationTakenOn;
import org.travaux.core.event.TranslationEvent.TranslationWithdrawn;
import org.travaux.core.event.TranslationEvent.Wanted;
import org.travaux.core.event.TranslationId;

/// What follows from what was agreed, each kind of event and of its parts.
final class FollowedUp {

  private static final InstrumentId RES = new InstrumentId("res-71");
  private static final ProvisionId P1 = new ProvisionId("p1");
  private static final BodyId BODY = new BodyId("cwg-sfp");
  private static final MeetingId MEETING = new MeetingId("cwg-sfp-2");
  private static final ActionId A1 = new ActionId("a1");
  private static final ActionItem ASSIGNED = new ActionItem.Assigned(A1);
  private static final ActionItem INSTRUCTED = new ActionItem.Instructed(RES, new RulingId("r1"));
  private static final CrossReferenceId REFERENCE = new CrossReferenceId("x1");
  private static final ConstraintId LIMITS = new ConstraintId("limits");
  private static final TranslationId TASK = new TranslationId("t1");
  private static final Paper PAPER = new Paper(MEETING, new DocumentId("d6"));

  private FollowedUp() {}

  static List<Event> all() {
    return List.of(
        new ActionAssigned(
            BODY,
            A1,
            "elaborate both options",
            owners(),
            new Due.AtMeeting(MEETING),
            Optional.of(MEETING),
            List.of(new Target.OfProvision(RES, P1)),
            List.of(PAPER)),
        new RenderingOpened(new InstrumentId("res-71-fr"), RES),
        new ProvisionRendered(new InstrumentId("res-71-fr"), RES, P1, new LogPosition(41)),
        new TermReplaced(
            new InstrumentId("res-71-fr"),
            RES,
            "société numérique",
            "société de l'information",
            3,
            new EditId("t-1")),
        new TermReplacementReversed(
            new InstrumentId("res-71-fr"),
            RES,
            new EditId("t-1"),
            "not in the titles",
            new EditId("t-2")),
        new TranslationAsked(
            BODY,
            TASK,
            new Wanted.OfText(RES, List.of(P1)),
            "fr",
            new Owner.Secretariat(),
            new Due.AtMeeting(MEETING),
            Optional.of(MEETING),
            Optional.of(new Target.OfRuling(RES, new RulingId("r1")))),
        new TranslationChanged(
            BODY,
            TASK,
            Optional.of(new Owner.Chair()),
            Optional.of(new Due.OnDay(LocalDate.parse("2022-02-21"))),
            "more time",
            List.of(RES)),
        new TranslationTakenOn(BODY, TASK, List.of(RES)),
        new TranslationHandedBack(BODY, TASK, "too much at once", List.of(RES)),
        new TranslationWithdrawn(BODY, TASK, "no longer needed", List.of(RES)),
        new ActionReassigned(BODY, INSTRUCTED, owners(), "more hands", List.of(RES)),
        new ActionDueChanged(
            BODY,
            ASSIGNED,
            new Due.OnDay(LocalDate.parse("2022-02-21")),
            "more time",
            List.of(RES)),
        new ActionDone(
            BODY, ASSIGNED, Optional.of(PAPER), Optional.of("both elaborated"), List.of(RES)),
        new ActionDropped(BODY, INSTRUCTED, "no longer needed", List.of(RES)),
        new ConstraintRecalled(
            RES, LIMITS, List.of("CS 142", "CV 488-489"), "stay within the financial limits"),
        new ConstraintLifted(RES, LIMITS, "the limits were raised"),
        new ExpenditureStated(RES, new ProposalId("p7"), "two more meetings a year"),
        new ExpenditureRetracted(RES, new ProposalId("p7"), "they are held on line"),
        new ParagraphTraced(RES, P1, List.of(new LogPosition(7), new LogPosition(12))),
        new CrossReferenceMarked(RES, REFERENCE, P1, 12, 17, new ProvisionId("p2")),
        new WordsBorrowed(
            RES,
            new BorrowingId("t1"),
            P1,
            12,
            17,
            new Origin(new InstrumentId("res-179"), new ProvisionId("p2"), new LogPosition(41)),
            Likeness.ADAPTED,
            Optional.of(new ProposalId("p7"))),
        new BorrowingDropped(RES, new BorrowingId("t1"), "it was written here"),
        new CrossReferenceDropped(RES, REFERENCE));
  }

  /// The kinds that are not among the others, and what is optional left out.
  static List<Event> bare() {
    return List.of(
        new WordsBorrowed(
            RES,
            new BorrowingId("t2"),
            P1,
            0,
            4,
            new Origin(new InstrumentId("res-179"), new ProvisionId("p2"), new LogPosition(41)),
            Likeness.WORD_FOR_WORD,
            Optional.empty()),
        new ActionAssigned(
            BODY,
            A1,
            "elaborate both options",
            List.of(),
            new Due.NextMeeting(),
            Optional.empty(),
            List.of(),
            List.of()),
        new TranslationAsked(
            BODY,
            TASK,
            new Wanted.OfDocument(PAPER),
            "ar",
            new Owner.Chair(),
            new Due.NextMeeting(),
            Optional.empty(),
            Optional.empty()),
        new ActionDueChanged(BODY, ASSIGNED, new Due.AtNamed("C25"), "more time", List.of()),
        new ActionDone(BODY, ASSIGNED, Optional.empty(), Optional.empty(), List.of()));
  }

  private static List<Owner> owners() {
    return List.of(
        new Owner.OfDelegation(new DelegationId("BRA")),
        new Owner.OfPerson(new PersonId("ana")),
        new Owner.Secretariat(),
        new Owner.Chair(),
        new Owner.Outside("the three Sectors"));
  }
}
