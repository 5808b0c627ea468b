package org.travaux.projections.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.AccreditationEvent.AdministratorDismissed;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Elsewhere;
import org.travaux.core.event.Event;
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
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProposalEvent.ProposalDeferred;
import org.travaux.core.event.ProposalEvent.ProposalJoined;
import org.travaux.core.event.ProposalEvent.ProposalLeft;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalRejected;
import org.travaux.core.event.ProposalEvent.ProposalRevised;
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
        new ProposalJoined(PROPOSAL, RES, new DelegationId("CUB")),
        new ProposalLeft(PROPOSAL, RES, new DelegationId("CUB")),
        new ProposalWithdrawn(PROPOSAL, RES),
        new ProposalAccepted(PROPOSAL, RES, List.of(P1, P2), 2),
        new ProposalRejected(PROPOSAL, RES, Optional.of("no parallel process")),
        new ProposalDeferred(PROPOSAL, RES, Optional.of("more time is needed")),
        new PersonRegistered(new PersonId("ana"), "Ana"),
        new AdministratorAppointed(new PersonId("ana")),
        new AdministratorDismissed(new PersonId("ana")),
        new BodyFounded(BODY, "Working group on the plan"),
        new Accredited(BODY, ANA),
        new AccreditationWithdrawn(BODY, ANA));
  }

  /// With every optional field absent.
  static List<Event> bare() {
    return List.of(
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
        new ProposalRejected(PROPOSAL, RES, Optional.empty()),
        new ProposalDeferred(PROPOSAL, RES, Optional.empty()));
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
