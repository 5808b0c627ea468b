package org.travaux.projections.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.AccreditationEvent.AdministratorDismissed;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.Bearing;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationBegun;
import org.travaux.core.event.ConsultationEvent.ConsultationLapsed;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.ConsultationEvent.ConsultationReported;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Days;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentEvent;
import org.travaux.core.event.DocumentEvent.BearingChanged;
import org.travaux.core.event.DocumentEvent.DocumentAliased;
import org.travaux.core.event.DocumentEvent.DocumentCorrected;
import org.travaux.core.event.DocumentEvent.DocumentIntroduced;
import org.travaux.core.event.DocumentEvent.DocumentNoted;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentEvent.DocumentRevised;
import org.travaux.core.event.DocumentEvent.DocumentWithdrawn;
import org.travaux.core.event.DocumentEvent.LanguageProvided;
import org.travaux.core.event.DocumentEvent.LanguageWanted;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.DocumentWide;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Elsewhere;
import org.travaux.core.event.Event;
import org.travaux.core.event.Everywhere;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentEvent.TextImported;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent;
import org.travaux.core.event.MeetingEvent.DocumentDeadlineSet;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingKept;
import org.travaux.core.event.MeetingEvent.MeetingMoved;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Occurrence;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.AcceptanceReversed;
import org.travaux.core.event.ProposalEvent.PlacesLeftOut;
import org.travaux.core.event.ProposalEvent.PlacesTakenIn;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProposalEvent.ProposalDeferred;
import org.travaux.core.event.ProposalEvent.ProposalJoined;
import org.travaux.core.event.ProposalEvent.ProposalLeft;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalMerged;
import org.travaux.core.event.ProposalEvent.ProposalRejected;
import org.travaux.core.event.ProposalEvent.ProposalRevised;
import org.travaux.core.event.ProposalEvent.ProposalTextEdited;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;
import org.travaux.core.event.Source;
import org.travaux.core.text.Edit;

/// One event of each kind, with every field present.
final class Samples {

  static final Delegate ANA =
      new Delegate(new PersonId("ana"), new DelegationId("BRA"), Role.DELEGATE);
  static final Given GIVEN = new Given(ANA, Instant.parse("2022-01-13T09:30:00.123Z"));

  private static final InstrumentId RES = new InstrumentId("res-71");
  private static final BodyId BODY = new BodyId("cwg-sfp");
  private static final MeetingId MEETING = new MeetingId("cwg-sfp-2");
  private static final DocumentId DOCUMENT = new DocumentId("d6");
  private static final DelegationId BRA = new DelegationId("BRA");
  private static final Days DAYS =
      new Days(LocalDate.parse("2022-01-13"), LocalDate.parse("2022-01-14"));
  private static final Instant DEADLINE = Instant.parse("2021-12-30T23:59:00Z");
  private static final ProvisionId P1 = new ProvisionId("p1");
  private static final ProvisionId P2 = new ProvisionId("p2");
  private static final Form FORM = new Form(Form.Kind.OPERATIVE, 2, Form.Numbering.LETTER);

  private static final ProposalId PROPOSAL = new ProposalId("prop-1");
  private static final List<Proposal> PARTS =
      List.of(
          new Proposal.Add(
              P2,
              Optional.of(P1),
              FORM,
              "to elaborate",
              Optional.of(new Elsewhere(new InstrumentId("res-179"), Optional.of(P2))),
              Optional.of("it is missing")),
          new Proposal.Modify(
              P1,
              Edit.replace(5, 3, "a"),
              Proposal.Modify.Weight.EDITORIAL,
              Optional.of("clearer")),
          new Proposal.Suppress(
              new ProvisionId("p3"),
              "out of date",
              Optional.of(new Elsewhere(new InstrumentId("res-140"), Optional.empty()))),
          new Proposal.NoChange(
              new ProvisionId("p4"), "agreed in 2017", Proposal.NoChange.Force.INSISTED));

  private Samples() {}

  static List<Event> all() {
    return Stream.of(
            texts(),
            persons(),
            Sat.all(),
            FollowedUp.all(),
            Recommended.all(),
            Escalated.all(),
            Liaised.all(),
            Negotiated.all(),
            Circulated.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Event> texts() {
    return List.of(
        new InstrumentOpened(RES, BODY, "战略规划 – draft", "resolution", "zh"),
        new TextImported(RES, "record.txt", "ab".repeat(32), 3),
        new ProvisionInserted(RES, P2, Optional.of(P1), FORM, "to elaborate", Optional.of("pId7")),
        new ProvisionMoved(RES, P2, Optional.of(P1), FORM),
        new ProvisionSplit(RES, P1, 12, P2),
        new ProvisionsMerged(RES, P1, 12, P2),
        new ProvisionSuppressed(RES, P1),
        new ProvisionRestored(RES, P1),
        edited(Optional.of(new LogPosition(41))),
        new InstrumentFrozen(RES, "adopted"),
        new InstrumentUnfrozen(RES),
        new ProposalMade(
            PROPOSAL,
            RES,
            BODY,
            new Source.Document(new DocumentId("c24-60")),
            List.of(new DelegationId("BRA"), new DelegationId("ARE")),
            PARTS,
            77),
        new ProposalRevised(PROPOSAL, RES, PARTS, -78),
        new ProposalTextEdited(
            PROPOSAL, RES, P1, Edit.replace(5, 3, "a \uD83D\uDE00"), new EditId("x1-7"), 7),
        new ProposalJoined(PROPOSAL, RES, new DelegationId("CUB")),
        new ProposalLeft(PROPOSAL, RES, new DelegationId("CUB")),
        new ProposalWithdrawn(PROPOSAL, RES),
        new ProposalMerged(PROPOSAL, RES, new ProposalId("prop-2")),
        new ProposalAccepted(PROPOSAL, RES, List.of(P1, P2), 2, 1),
        new ProposalRejected(PROPOSAL, RES, Optional.of("no parallel process")),
        new ProposalDeferred(PROPOSAL, RES, Optional.of("more time is needed")),
        new ConsultationReferred(
            new ConsultationId("climate"),
            BODY,
            Optional.of(RES),
            List.of(P1, P2),
            "Climate",
            "to agree on a text",
            new DelegationId("ARE"),
            List.of(new DelegationId("BRA")),
            Optional.of(Instant.parse("2022-01-14T09:30:00Z")),
            Optional.of("fifth plenary")),
        new ConsultationBegun(new ConsultationId("climate"), BODY, Optional.of(RES)),
        new ConsultationReported(
            new ConsultationId("climate"),
            BODY,
            Optional.of(RES),
            Optional.of("It was agreed."),
            Optional.of(PROPOSAL)),
        new ConsultationLapsed(
            new ConsultationId("climate"), BODY, Optional.of(RES), "the meeting is over"),
        new PlacesLeftOut(PROPOSAL, RES, List.of(new Occurrence(P1, 4, 15)), "it is a title"),
        new PlacesTakenIn(PROPOSAL, RES, List.of(new Occurrence(P1, 4, 15))),
        new AcceptanceReversed(PROPOSAL, RES, new LogPosition(41), "it was premature", 2));
  }

  private static List<Event> persons() {
    return List.of(
        new PersonRegistered(new PersonId("ana"), "Ana"),
        new AdministratorAppointed(new PersonId("ana")),
        new AdministratorDismissed(new PersonId("ana")),
        new BodyFounded(BODY, "Working group on the plan"),
        new Accredited(BODY, ANA),
        new AccreditationWithdrawn(BODY, ANA),
        new MeetingConvened(
            MEETING,
            BODY,
            "Second meeting",
            "CWG-SFP-2",
            MeetingEvent.Session.ORDINARY,
            MeetingEvent.Venue.BOTH,
            DAYS,
            Optional.of(DEADLINE)),
        new MeetingMoved(MEETING, DAYS, "the room is taken", Optional.of(BODY)),
        new MeetingKept(MEETING, DAYS, "no other room is free"),
        new MeetingClosed(MEETING, Optional.of(BODY)),
        new DocumentDeadlineSet(MEETING, DEADLINE, "one month ahead"),
        new DocumentRegistered(
            MEETING,
            DOCUMENT,
            DocumentKind.CONTRIBUTION,
            6,
            "Proposals",
            List.of(BRA, new DelegationId("RUS")),
            List.of(new Bearing(RES, List.of(P1, P2))),
            List.of("en", "fr"),
            List.of("en"),
            Optional.of(DEADLINE)),
        new DocumentRevised(
            MEETING, DOCUMENT, 2, "typing", List.of("en"), Optional.of(DEADLINE), List.of(RES)),
        new DocumentCorrected(MEETING, DOCUMENT, 1, "a wrong figure", List.of(RES)),
        new DocumentAliased(MEETING, DOCUMENT, "S22-CWGSFP2-C-0006", List.of(RES)),
        new LanguageWanted(MEETING, DOCUMENT, "zh", List.of(RES)),
        new LanguageProvided(MEETING, DOCUMENT, "fr", List.of(RES)),
        new BearingChanged(MEETING, DOCUMENT, List.of(new Bearing(RES, List.of())), List.of(RES)),
        new DocumentIntroduced(MEETING, DOCUMENT, BRA, List.of(RES)),
        new DocumentNoted(
            MEETING,
            DOCUMENT,
            DocumentEvent.Manner.NOTED_WITH_THANKS,
            Optional.of("that it is revised"),
            List.of(RES)),
        new DocumentWithdrawn(MEETING, DOCUMENT, "taken over by 2/9", List.of(RES)));
  }

  private static ProposalMade wide(Everywhere change, String reason) {
    return new ProposalMade(
        PROPOSAL,
        RES,
        BODY,
        new Source.Floor(),
        List.of(),
        List.of(),
        0,
        Optional.of(
            new DocumentWide(
                change,
                Optional.of(reason).filter(text -> !text.isEmpty()),
                List.of(new Occurrence(P1, 4, 15)))));
  }

  /// With every optional field absent.
  static List<Event> bare() {
    return List.of(
        new MeetingMoved(MEETING, DAYS, "the room is taken", Optional.empty()),
        new MeetingClosed(MEETING, Optional.empty()),
        new ProvisionInserted(RES, P2, Optional.empty(), FORM, "", Optional.empty()),
        new ProvisionMoved(RES, P2, Optional.empty(), FORM),
        edited(Optional.empty()),
        new ProposalMade(PROPOSAL, RES, BODY, new Source.Floor(), List.of(), List.of(), 0),
        new ProposalRevised(
            PROPOSAL,
            RES,
            List.of(
                new Proposal.Add(
                    P2, Optional.empty(), FORM, "", Optional.empty(), Optional.empty()),
                new Proposal.Suppress(P1, "out of date", Optional.empty())),
            0),
        new ProposalMade(
            PROPOSAL, RES, BODY, new Source.Input("an advisory group"), List.of(), List.of(), 0),
        new ConsultationReferred(
            new ConsultationId("ai"),
            BODY,
            Optional.empty(),
            List.of(),
            "AI",
            "to consult",
            new DelegationId("ARE"),
            List.of(),
            Optional.empty(),
            Optional.empty()),
        new ConsultationReported(
            new ConsultationId("ai"), BODY, Optional.empty(), Optional.empty(), Optional.empty()),
        new ProposalMade(
            PROPOSAL,
            RES,
            BODY,
            new Source.Consultation(new ConsultationId("climate")),
            List.of(),
            List.of(),
            0),
        new ProposalMade(
            PROPOSAL,
            RES,
            BODY,
            new Source.Merged(List.of(new ProposalId("prop-2"), new ProposalId("prop-3"))),
            List.of(),
            List.of(),
            0),
        wide(new Everywhere.ReplaceTerm("digital society", "information society"), "one word"),
        wide(new Everywhere.AddPhrase("plan", "of all", Everywhere.AddPhrase.Beside.BEHIND), ""),
        new ProposalRejected(PROPOSAL, RES, Optional.empty()),
        new ProposalDeferred(PROPOSAL, RES, Optional.empty()),
        new MeetingConvened(
            MEETING,
            BODY,
            "Second meeting",
            "CWG-SFP-2",
            MeetingEvent.Session.EXTRA,
            MeetingEvent.Venue.VIRTUAL,
            DAYS,
            Optional.empty()),
        new DocumentRegistered(
            MEETING,
            DOCUMENT,
            DocumentKind.INFORMATION,
            1,
            "Figures",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty()));
  }

  static TextEdited edited(Optional<LogPosition> undoes) {
    return new TextEdited(
        RES,
        P1,
        Edit.of(new Edit.Keep(5), new Edit.Insert("a \uD83D\uDE00 \u0639"), new Edit.Delete(3)),
        new EditId("x1-7"),
        -123456789,
        undoes);
  }
}
