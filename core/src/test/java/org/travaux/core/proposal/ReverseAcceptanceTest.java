package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.STALE;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.proposal.Floor.A;
import static org.travaux.core.proposal.Floor.AMINA;
import static org.travaux.core.proposal.Floor.BORIS;
import static org.travaux.core.proposal.Floor.CHAIR;
import static org.travaux.core.proposal.Floor.GROUP;
import static org.travaux.core.proposal.Floor.ONE;
import static org.travaux.core.proposal.Floor.PLAN;
import static org.travaux.core.proposal.Floor.edited;
import static org.travaux.core.proposal.Wide.C;
import static org.travaux.core.proposal.Wide.ID;
import static org.travaux.core.proposal.Wide.proposed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.travaux.core.draft.Trail;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProposalEvent.AcceptanceReversed;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProposalEvent.ProposalRejected;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;

class ReverseAcceptanceTest {

  @Test
  void an_acceptance_is_taken_back_as_one_and_what_others_wrote_since_stays() {
    var floor = proposed();
    var at = floor.now().next();
    floor
        .then(CHAIR, new ProposalAccepted(ONE, PLAN, List.of(A, C), 2, 0))
        .then(CHAIR, edited(A, "accept-one", Edit.replace(4, 7, "information")))
        .then(CHAIR, edited(C, "accept-one", Edit.replace(0, 7, "Information")))
        .then(BORIS, edited(A, "b1", Edit.replace(0, 3, "our")))
        .then(BORIS, edited(C, "b2", Edit.replace(19, 0, " as it is")));
    floor.when(
        reverse(CHAIR, at),
        new AcceptanceReversed(ONE, PLAN, at, "it was premature", 2),
        undone(A, Edit.replace(4, 11, "digital"), at.next()),
        undone(C, Edit.replace(0, 11, "Digital"), at.next()));
    floor
        .then(CHAIR, new AcceptanceReversed(ONE, PLAN, at, "it was premature", 2))
        .then(CHAIR, undone(A, Edit.replace(4, 11, "digital"), at.next()))
        .then(CHAIR, undone(C, Edit.replace(0, 11, "Digital"), at.next()));
    floor.nothingHappensWhen(reverse(CHAIR, at));
    floor.refuses(
        new ReverseAcceptance(ONE, PLAN, GROUP, at, "again", new EditId("r2"), CHAIR),
        UNKNOWN,
        "accepted");
    floor.when(
        new AcceptProposal(ONE, PLAN, GROUP, Set.of(A), floor.now(), new EditId("again"), CHAIR),
        new ProposalAccepted(ONE, PLAN, List.of(A), 1, 1),
        edited(A, "again", Edit.replace(4, 7, "information")));
  }

  @Test
  void its_words_are_followed_wherever_they_went_and_what_else_was_accepted_stays() {
    var later = new ProvisionId("d");
    var floor = proposed();
    floor
        .then(CHAIR, new ProposalAccepted(ONE, PLAN, List.of(C), 1, 1))
        .then(CHAIR, edited(C, "accept-c", Edit.replace(0, 7, "Information")));
    var at = floor.now().next();
    floor
        .then(CHAIR, new ProposalAccepted(ONE, PLAN, List.of(A), 1, 0))
        .then(CHAIR, edited(A, "accept-a", Edit.replace(4, 7, "information")))
        .then(CHAIR, new ProvisionSplit(PLAN, A, 4, later));
    floor.when(
        reverse(CHAIR, at),
        new AcceptanceReversed(ONE, PLAN, at, "it was premature", 1),
        undone(later, Edit.replace(0, 11, "digital"), at.next()));
  }

  @Test
  void only_the_chair_takes_back_what_was_accepted_of_it() {
    var floor = proposed();
    var at = floor.now().next();
    floor.refuses(reverse(CHAIR, at), UNKNOWN, "accepted");
    floor
        .then(CHAIR, new ProposalAccepted(ONE, PLAN, List.of(A), 1, 1))
        .then(CHAIR, edited(A, "accept-one", Edit.replace(4, 7, "information")));
    floor.refuses(reverse(AMINA, at), FORBIDDEN, "");
    floor.refuses(new ReverseAcceptance(ONE, PLAN, GROUP, at, " ", ID, CHAIR), INVALID, "reason");
    floor.refuses(
        new ReverseAcceptance(ONE, PLAN, GROUP, at, "why", new EditId("accept-two"), AMINA),
        FORBIDDEN,
        "");
    floor.then(CHAIR, new ProposalRejected(ONE, PLAN, Optional.empty()));
    floor.then(CHAIR, new InstrumentFrozen(PLAN, "adopted"));
    floor.refuses(reverse(CHAIR, at), CLOSED, "instrument");
  }

  @Test
  void what_comes_back_has_to_fit_into_the_provision() {
    var floor = proposed();
    var at = floor.now().next();
    floor
        .then(CHAIR, new ProposalAccepted(ONE, PLAN, List.of(A), 1, 1))
        .then(CHAIR, edited(A, "accept-one", Edit.replace(4, 15, "it")))
        .then(BORIS, edited(A, "b1", Edit.replace(0, 0, "x".repeat(1_000_000 - 6 - 13))));
    floor.when(
        reverse(CHAIR, at),
        new AcceptanceReversed(ONE, PLAN, at, "it was premature", 1),
        undone(A, Edit.replace(1_000_000 - 6 - 13 + 4, 2, "digital society"), at.next()));
    floor
        .then(BORIS, edited(A, "b2", Edit.replace(0, 0, "x")))
        .refuses(reverse(CHAIR, at), CLOSED, "accepted");
  }

  @Test
  void what_is_buried_under_more_than_can_be_followed_is_not_taken_back() {
    var floor = proposed();
    var at = floor.now().next();
    floor.then(CHAIR, new ProposalAccepted(ONE, PLAN, List.of(A), 0, 1));
    var known = floor.known(reverse(CHAIR, at));
    var trail = known.acceptance().trail();
    var lost = new Trail(trail.provisions(), trail.entries(), true);
    var acceptance = known.acceptance();
    Floor.refusesOn(
        new ReverseAcceptance.Known(
            known.table(),
            new Acceptance(acceptance.draft(), acceptance.left(), acceptance.edit(), lost)),
        reverse(CHAIR, at),
        STALE,
        "accepted");
  }

  private static ReverseAcceptance reverse(Given given, LogPosition at) {
    return new ReverseAcceptance(ONE, PLAN, GROUP, at, "it was premature", ID, given);
  }

  private static TextEdited undone(ProvisionId provision, Edit edit, LogPosition undoes) {
    return new TextEdited(
        PLAN,
        provision,
        edit,
        ID,
        31 * provision.value().hashCode() + edit.digest(),
        Optional.of(undoes));
  }
}
