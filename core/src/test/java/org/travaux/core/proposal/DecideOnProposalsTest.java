package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.STALE;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.proposal.Floor.A;
import static org.travaux.core.proposal.Floor.AMINA;
import static org.travaux.core.proposal.Floor.B;
import static org.travaux.core.proposal.Floor.BORIS;
import static org.travaux.core.proposal.Floor.CHAIR;
import static org.travaux.core.proposal.Floor.EGY;
import static org.travaux.core.proposal.Floor.GROUP;
import static org.travaux.core.proposal.Floor.NEW;
import static org.travaux.core.proposal.Floor.OBSERVER;
import static org.travaux.core.proposal.Floor.ONE;
import static org.travaux.core.proposal.Floor.PLAN;
import static org.travaux.core.proposal.Floor.RUS;
import static org.travaux.core.proposal.Floor.SECRETARY;
import static org.travaux.core.proposal.Floor.add;
import static org.travaux.core.proposal.Floor.edited;
import static org.travaux.core.proposal.Floor.inserted;
import static org.travaux.core.proposal.Floor.made;
import static org.travaux.core.proposal.Floor.modify;
import static org.travaux.core.proposal.Floor.noChange;
import static org.travaux.core.proposal.Floor.suppress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProposalEvent.ProposalDeferred;
import org.travaux.core.event.ProposalEvent.ProposalJoined;
import org.travaux.core.event.ProposalEvent.ProposalLeft;
import org.travaux.core.event.ProposalEvent.ProposalRejected;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Source;
import org.travaux.core.text.Edit;

class DecideOnProposalsTest {

  private static final Proposal INFORMATION = modify(A, 4, 7, "information");
  private static final Proposal OLD = suppress(B, "out of date");
  private static final Proposal COOPERATION = add(NEW, Optional.of(B), "cooperation");

  @Test
  void a_delegation_joins_and_leaves() {
    var floor = Floor.ofProposal(INFORMATION);
    floor.nothingHappensWhen(join(AMINA));
    floor.nothingHappensWhen(leave(BORIS));
    floor.when(join(BORIS), new ProposalJoined(ONE, PLAN, RUS));
    floor.then(BORIS, new ProposalJoined(ONE, PLAN, RUS));
    floor.when(leave(AMINA), new ProposalLeft(ONE, PLAN, EGY));
  }

  @Test
  void a_proposal_has_at_most_200_sponsors() {
    for (int many : List.of(199, 200)) {
      var sponsors = IntStream.range(0, many).mapToObj(at -> new DelegationId("D" + at)).toList();
      var floor = Floor.ofText().then(AMINA, made(new Source.Floor(), sponsors, INFORMATION));
      if (many < 200) {
        floor.when(join(BORIS), new ProposalJoined(ONE, PLAN, RUS));
      } else {
        floor.refuses(join(BORIS), INVALID, "proposal");
      }
    }
  }

  @Test
  void the_last_sponsor_to_leave_withdraws_it() {
    Floor.ofProposal(INFORMATION)
        .when(leave(AMINA), new ProposalLeft(ONE, PLAN, EGY), new ProposalWithdrawn(ONE, PLAN));
  }

  @Test
  void nobody_joins_or_leaves_what_is_closed_unknown_or_not_theirs_to_join() {
    Floor.ofText().refuses(join(BORIS), UNKNOWN, "proposal");
    Floor.ofText().refuses(leave(BORIS), UNKNOWN, "proposal");
    var floor = Floor.ofProposal(INFORMATION);
    floor.refuses(join(OBSERVER), FORBIDDEN, "");
    floor.refuses(leave(OBSERVER), FORBIDDEN, "");
    floor.refuses(
        new JoinProposal(ONE, new InstrumentId("other"), GROUP, BORIS), UNKNOWN, "proposal");
    floor.then(AMINA, new ProposalWithdrawn(ONE, PLAN));
    floor.refuses(join(BORIS), CLOSED, "proposal");
    floor.refuses(leave(AMINA), CLOSED, "proposal");
  }

  @Test
  void its_sponsors_withdraw_it_and_nobody_else() {
    var floor = Floor.ofProposal(INFORMATION);
    floor.refuses(withdraw(BORIS), FORBIDDEN, "proposal");
    floor.refuses(withdraw(OBSERVER), FORBIDDEN, "");
    Floor.ofText().refuses(withdraw(AMINA), UNKNOWN, "proposal");
    floor.when(withdraw(AMINA), new ProposalWithdrawn(ONE, PLAN));
    floor.then(AMINA, new ProposalWithdrawn(ONE, PLAN));
    floor.nothingHappensWhen(withdraw(AMINA));
    Floor.ofProposal(INFORMATION)
        .then(CHAIR, new ProposalRejected(ONE, PLAN, Optional.empty()))
        .refuses(withdraw(AMINA), CLOSED, "proposal");
  }

  @Test
  void an_accepted_proposal_is_in_the_text_in_the_same_append() {
    var floor = Floor.ofProposal(INFORMATION, OLD, COOPERATION);
    floor.when(
        floor.accept(CHAIR),
        new ProposalAccepted(ONE, PLAN, List.of(A, B, NEW), 3, 0),
        edited(A, "accept-one", Edit.replace(4, 7, "information")),
        new ProvisionSuppressed(PLAN, B),
        inserted(NEW, Optional.of(B), "cooperation"));
  }

  @Test
  void what_is_accepted_reads_on_the_text_as_it_is() {
    var floor = Floor.ofProposal(INFORMATION);
    floor.then(BORIS, edited(A, "e1", Edit.replace(0, 3, "In a")));
    floor.when(
        floor.accept(CHAIR),
        new ProposalAccepted(ONE, PLAN, List.of(A), 1, 0),
        edited(A, "accept-one", Edit.replace(5, 7, "information")));
  }

  @Test
  void a_part_is_accepted_and_the_rest_stays_open() {
    var floor = Floor.ofProposal(INFORMATION, OLD);
    var accepted = new ProposalAccepted(ONE, PLAN, List.of(B), 1, 1);
    floor.when(floor.accept(CHAIR, B), accepted, new ProvisionSuppressed(PLAN, B));
    floor.then(CHAIR, accepted).then(CHAIR, new ProvisionSuppressed(PLAN, B));
    floor.nothingHappensWhen(floor.accept(CHAIR, B));
    floor.refuses(floor.accept(CHAIR, A, B), UNKNOWN, "provisions");
    floor.when(
        floor.accept(CHAIR, A),
        new ProposalAccepted(ONE, PLAN, List.of(A), 1, 0),
        edited(A, "accept-one", Edit.replace(4, 7, "information")));
    floor.when(
        floor.accept(CHAIR),
        new ProposalAccepted(ONE, PLAN, List.of(A), 1, 0),
        edited(A, "accept-one", Edit.replace(4, 7, "information")));
    floor.when(reject(CHAIR), new ProposalRejected(ONE, PLAN, Optional.empty()));
    floor.then(CHAIR, new ProposalRejected(ONE, PLAN, Optional.empty()));
    floor.nothingHappensWhen(reject(CHAIR));
    floor.refuses(floor.accept(CHAIR), CLOSED, "proposal");
  }

  @Test
  void two_parts_that_came_to_be_of_one_provision_are_accepted_in_it() {
    var floor = Floor.ofProposal(noChange(A, "agreed in 2017"), modify(B, 4, 4, "text"));
    floor.then(CHAIR, new ProvisionsMerged(PLAN, A, 19, B));
    floor.when(
        floor.accept(CHAIR),
        new ProposalAccepted(ONE, PLAN, List.of(A), 1, 0),
        edited(A, "accept-one", Edit.replace(23, 4, "text")));
  }

  @Test
  void what_is_accepted_has_to_fit_into_the_provision() {
    var floor = Floor.ofProposal(INFORMATION);
    int room = 1_000_000 - "the information society".length();
    floor.then(BORIS, edited(A, "e1", Edit.replace(19, 0, "x".repeat(room))));
    floor.when(
        floor.accept(CHAIR),
        new ProposalAccepted(ONE, PLAN, List.of(A), 1, 0),
        edited(A, "accept-one", Edit.replace(4, 7, "information")));
    floor.then(BORIS, edited(A, "e2", Edit.replace(19, 0, "x")));
    floor.refuses(floor.accept(CHAIR), CLOSED, "provisions");
  }

  @Test
  void agreeing_that_nothing_changes_changes_nothing() {
    var floor = Floor.ofProposal(noChange(A, "agreed in 2017"));
    floor.when(floor.accept(CHAIR), new ProposalAccepted(ONE, PLAN, List.of(A), 0, 0));
    floor.then(CHAIR, new ProposalAccepted(ONE, PLAN, List.of(A), 0, 0));
    floor.nothingHappensWhen(floor.accept(CHAIR));
  }

  @Test
  void an_addition_behind_one_that_is_not_accepted_stands_where_that_was_to_stand() {
    var first = add(NEW, Optional.of(A), "first");
    var second = add(new ProvisionId("second"), Optional.of(NEW), "second");
    var floor = Floor.ofProposal(first, second);
    floor.when(
        floor.accept(CHAIR, second.provision()),
        new ProposalAccepted(ONE, PLAN, List.of(second.provision()), 1, 1),
        inserted(second.provision(), Optional.of(A), "second"));
  }

  @Test
  void accepting_takes_the_chair_an_open_proposal_the_last_wording_and_a_text_that_is_open() {
    var floor = Floor.ofProposal(INFORMATION);
    floor.refuses(floor.accept(AMINA), FORBIDDEN, "");
    floor.refuses(floor.accept(SECRETARY), FORBIDDEN, "");
    floor.refuses(floor.accept(CHAIR, B), UNKNOWN, "provisions");
    floor.refuses(
        new AcceptProposal(
            ONE, PLAN, GROUP, Set.of(), floor.now().plus(-1), new EditId("x"), CHAIR),
        STALE,
        "seen");
    var text = Floor.ofText();
    text.refuses(text.accept(CHAIR), UNKNOWN, "proposal");
    floor.then(BORIS, edited(A, "accept-one", Edit.replace(0, 0, "x")));
    floor.refuses(floor.accept(CHAIR), TAKEN, "id");
    var frozen = Floor.ofProposal(INFORMATION).then(CHAIR, new InstrumentFrozen(PLAN, "adopted"));
    frozen.refuses(frozen.accept(CHAIR), CLOSED, "instrument");
    var withdrawn = Floor.ofProposal(INFORMATION).then(AMINA, new ProposalWithdrawn(ONE, PLAN));
    withdrawn.refuses(withdrawn.accept(CHAIR), CLOSED, "proposal");
  }

  @Test
  void what_the_text_has_no_place_for_any_more_is_not_accepted() {
    var suppressed = Floor.ofProposal(INFORMATION).then(CHAIR, new ProvisionSuppressed(PLAN, A));
    suppressed.refuses(suppressed.accept(CHAIR), CLOSED, "provisions");
    var merged = Floor.ofProposal(OLD).then(CHAIR, new ProvisionsMerged(PLAN, A, 19, B));
    merged.refuses(merged.accept(CHAIR), CLOSED, "provisions");
    var taken = Floor.ofProposal(COOPERATION).then(CHAIR, inserted(NEW, Optional.empty(), "other"));
    taken.refuses(taken.accept(CHAIR), TAKEN, "provisions");
  }

  @Test
  void the_chair_rejects_and_defers() {
    var floor = Floor.ofProposal(INFORMATION);
    var later = Optional.of("more time is needed");
    floor.refuses(reject(AMINA), FORBIDDEN, "");
    floor.refuses(defer(AMINA, later), FORBIDDEN, "");
    floor.refuses(defer(CHAIR, Optional.of(" ")), INVALID, "reason");
    floor.refuses(new RejectProposal(ONE, PLAN, GROUP, Optional.of(""), CHAIR), INVALID, "reason");
    floor.when(defer(CHAIR, later), new ProposalDeferred(ONE, PLAN, later));
    floor.then(CHAIR, new ProposalDeferred(ONE, PLAN, later));
    floor.nothingHappensWhen(defer(CHAIR, later));
    floor.when(reject(CHAIR), new ProposalRejected(ONE, PLAN, Optional.empty()));
    floor.then(CHAIR, new ProposalRejected(ONE, PLAN, Optional.empty()));
    floor.nothingHappensWhen(reject(CHAIR));
    floor.refuses(defer(CHAIR, later), CLOSED, "proposal");
    Floor.ofText().refuses(reject(CHAIR), UNKNOWN, "proposal");
    Floor.ofText().refuses(defer(CHAIR, later), UNKNOWN, "proposal");
  }

  private static JoinProposal join(Given given) {
    return new JoinProposal(ONE, PLAN, GROUP, given);
  }

  private static LeaveProposal leave(Given given) {
    return new LeaveProposal(ONE, PLAN, GROUP, given);
  }

  private static WithdrawProposal withdraw(Given given) {
    return new WithdrawProposal(ONE, PLAN, GROUP, given);
  }

  private static RejectProposal reject(Given given) {
    return new RejectProposal(ONE, PLAN, GROUP, Optional.empty(), given);
  }

  private static DeferProposal defer(Given given, Optional<String> reason) {
    return new DeferProposal(ONE, PLAN, GROUP, reason, given);
  }
}
