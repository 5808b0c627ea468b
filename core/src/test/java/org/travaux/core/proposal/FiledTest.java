package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.proposal.Floor.A;
import static org.travaux.core.proposal.Floor.AMINA;
import static org.travaux.core.proposal.Floor.EGY;
import static org.travaux.core.proposal.Floor.GROUP;
import static org.travaux.core.proposal.Floor.ONE;
import static org.travaux.core.proposal.Floor.PLAN;
import static org.travaux.core.proposal.Floor.SECRETARY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentEvent.DocumentRevised;
import org.travaux.core.event.DocumentEvent.DocumentWithdrawn;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Everywhere;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.Source;

/// What is proposed in a document takes the document.
class FiledTest {

  private static final MeetingId MEETING = new MeetingId("third");
  private static final DocumentId PAPER = new DocumentId("third-7");
  private static final Proposal INFORMATION = Floor.modify(A, 4, 7, "information");

  private static Floor ofDocument() {
    return Floor.ofText()
        .then(
            SECRETARY,
            new DocumentRegistered(
                MEETING,
                PAPER,
                DocumentKind.CONTRIBUTION,
                7,
                "Draft text",
                List.of(EGY),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty()));
  }

  @Test
  void something_is_proposed_in_a_document_that_is_there() {
    var floor = ofDocument();
    var command = make(floor);
    var made =
        new ProposalMade(
            ONE,
            PLAN,
            GROUP,
            new Source.Document(PAPER),
            List.of(EGY),
            List.of(INFORMATION),
            Wording.mix(
                PAPER.value().hashCode(),
                List.of(EGY).toString().hashCode(),
                Wording.digest(List.of(INFORMATION))));
    floor.when(command, made);
    floor.then(
        SECRETARY,
        new DocumentRevised(
            MEETING, PAPER, 1, "other words", List.of(), Optional.empty(), List.of()));
    floor.when(command, made);
  }

  @Test
  void nothing_is_proposed_in_a_document_that_is_not_there_or_was_withdrawn() {
    var floor = Floor.ofText();
    floor.refuses(make(floor), UNKNOWN, "source");
    floor.refuses(everywhere(), UNKNOWN, "source");
    var withdrawn = ofDocument().then(SECRETARY, withdrawn());
    withdrawn.refuses(make(withdrawn), CLOSED, "source");
    withdrawn.refuses(everywhere(), CLOSED, "source");
  }

  @Test
  void what_was_proposed_in_a_document_that_is_withdrawn_later_stays_proposed() {
    var floor = ofDocument();
    var command = make(floor);
    floor.then(
        AMINA,
        new ProposalMade(
            ONE,
            PLAN,
            GROUP,
            new Source.Document(PAPER),
            List.of(EGY),
            List.of(INFORMATION),
            Wording.mix(
                PAPER.value().hashCode(),
                List.of(EGY).toString().hashCode(),
                Wording.digest(List.of(INFORMATION)))));
    floor.then(SECRETARY, withdrawn());
    floor.nothingHappensWhen(command);
  }

  private static DocumentWithdrawn withdrawn() {
    return new DocumentWithdrawn(MEETING, PAPER, "not maintained", List.of());
  }

  private static MakeProposal make(Floor floor) {
    return new MakeProposal(
        ONE,
        PLAN,
        GROUP,
        new Source.Document(PAPER),
        List.of(EGY),
        floor.now(),
        List.of(INFORMATION),
        AMINA);
  }

  private static ProposeEverywhere everywhere() {
    return new ProposeEverywhere(
        ONE,
        PLAN,
        GROUP,
        new Source.Document(PAPER),
        List.of(EGY),
        new Everywhere.ReplaceTerm("plan", "programme"),
        Optional.empty(),
        AMINA);
  }
}
