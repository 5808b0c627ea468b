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
import static org.travaux.core.proposal.Floor.made;
import static org.travaux.core.proposal.Floor.modify;
import static org.travaux.core.proposal.Floor.noChange;
import static org.travaux.core.proposal.Floor.suppress;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalRevised;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Source;
import org.travaux.core.text.Edit;

class MakeAndReviseTest {

  private static final Proposal INFORMATION = modify(A, 4, 7, "information");

  @Test
  void a_delegation_proposes_changes_of_several_provisions() {
    Proposal[] parts = {
      INFORMATION, suppress(B, "out of date"), add(NEW, Optional.of(B), "South-South cooperation")
    };
    var floor = Floor.ofText();
    floor.when(floor.make(AMINA, parts), made(new Source.Floor(), List.of(EGY), parts));
  }

  @Test
  void the_secretariat_enters_what_others_propose_and_delegates_do_not() {
    var floor = Floor.ofText();
    floor.when(
        floor.make(SECRETARY, List.of(EGY, RUS), noChange(A, "agreed in 2017")),
        made(new Source.Floor(), List.of(EGY, RUS), noChange(A, "agreed in 2017")));
    floor.refuses(floor.make(AMINA, List.of(RUS), INFORMATION), FORBIDDEN, "sponsors");
  }

  @Test
  void proposing_takes_a_right_and_a_text_before_the_body() {
    var floor = Floor.ofText();
    floor.refuses(floor.make(OBSERVER, INFORMATION), FORBIDDEN, "");
    floor.refuses(
        new MakeProposal(
            ONE,
            PLAN,
            new BodyId("council"),
            new Source.Floor(),
            List.of(EGY),
            floor.now(),
            List.of(INFORMATION),
            AMINA),
        FORBIDDEN,
        "");
  }

  @Test
  void the_same_proposal_sent_again_changes_nothing_and_another_is_refused() {
    var floor = Floor.ofProposal(INFORMATION);
    floor.nothingHappensWhen(floor.make(AMINA, INFORMATION));
    floor.refuses(floor.make(AMINA, suppress(B, "out of date")), TAKEN, "proposal");
  }

  @Test
  void an_id_is_of_one_proposal_whichever_instrument_it_is_for() {
    var made = made(new Source.Floor(), List.of(EGY), INFORMATION);
    var floor =
        Floor.ofText()
            .then(
                AMINA,
                new ProposalMade(
                    ONE,
                    new InstrumentId("other"),
                    GROUP,
                    made.source(),
                    made.sponsors(),
                    made.parts(),
                    made.digest()));
    floor.refuses(floor.make(AMINA, INFORMATION), TAKEN, "proposal");
  }

  @Test
  void a_change_of_words_is_carried_to_the_text_as_it_is() {
    var floor = Floor.ofText();
    var command = floor.make(AMINA, INFORMATION);
    floor.then(BORIS, edited(A, "e1", Edit.replace(0, 0, "In ")));
    floor.when(
        command,
        new ProposalMade(
            ONE,
            PLAN,
            GROUP,
            new Source.Floor(),
            List.of(EGY),
            List.of(modify(A, 7, 7, "information")),
            made(new Source.Floor(), List.of(EGY), INFORMATION).digest()));
  }

  @Test
  void what_a_proposal_says_is_checked() {
    var floor = Floor.ofText();
    floor.refuses(floor.make(AMINA), INVALID, "parts");
    floor.refuses(floor.make(AMINA, List.of(), INFORMATION), INVALID, "sponsors");
    floor.refuses(floor.make(AMINA, List.of(EGY, EGY), INFORMATION), INVALID, "sponsors");
    floor.refuses(floor.make(AMINA, INFORMATION, suppress(A, "twice")), INVALID, "provision");
    floor.refuses(floor.make(AMINA, modify(A, 0, 0, "")), INVALID, "edit");
    floor.refuses(floor.make(AMINA, modify(A, 100, 0, "x")), INVALID, "edit");
    floor.refuses(floor.make(AMINA, modify(A, 0, 0, "\uD800")), INVALID, "edit");
    floor.refuses(floor.make(AMINA, modify(A, 0, 0, "\u0007")), INVALID, "edit");
    floor.refuses(floor.make(AMINA, modify(NEW, 0, 0, "x")), UNKNOWN, "provision");
    floor.refuses(floor.make(AMINA, noChange(NEW, "agreed")), UNKNOWN, "provision");
    floor.refuses(floor.make(AMINA, add(A, Optional.empty(), "x")), TAKEN, "provision");
    floor.refuses(floor.make(AMINA, add(NEW, Optional.of(NEW), "x")), UNKNOWN, "after");
    floor.refuses(floor.make(AMINA, add(NEW, Optional.empty(), "\u0000")), INVALID, "text");
    floor.refuses(
        new MakeProposal(
            ONE,
            PLAN,
            GROUP,
            new Source.Input(" "),
            List.of(EGY),
            floor.now(),
            List.of(INFORMATION),
            AMINA),
        INVALID,
        "source");
  }

  @Test
  void suppressing_and_insisting_on_no_change_take_a_reason() {
    var floor = Floor.ofText();
    floor.refuses(floor.make(AMINA, suppress(A, " ")), INVALID, "reason");
    floor.refuses(floor.make(AMINA, noChange(A, "")), INVALID, "reason");
  }

  @Test
  void nothing_is_proposed_for_a_provision_that_was_merged_into_another() {
    var floor = Floor.ofText().then(CHAIR, new ProvisionsMerged(PLAN, A, 19, B));
    floor.refuses(floor.make(AMINA, suppress(B, "out of date")), CLOSED, "provision");
  }

  @Test
  void two_open_proposals_do_not_call_what_they_add_the_same() {
    var floor = Floor.ofText();
    floor.then(
        BORIS,
        new ProposalMade(
            new ProposalId("two"),
            PLAN,
            GROUP,
            new Source.Floor(),
            List.of(RUS),
            List.of(add(NEW, Optional.empty(), "x")),
            1));
    floor.refuses(floor.make(AMINA, add(NEW, Optional.empty(), "y")), TAKEN, "provision");
  }

  @Test
  void a_sponsor_revises_it() {
    var floor = Floor.ofProposal(INFORMATION);
    var parts = List.<Proposal>of(suppress(B, "out of date"));
    var revised = new ProposalRevised(ONE, PLAN, parts, Wording.digest(parts));
    var command = floor.revise(AMINA, suppress(B, "out of date"));
    floor.when(command, revised);
    floor.then(AMINA, revised);
    floor.nothingHappensWhen(command);
  }

  @Test
  void a_revision_takes_the_right_the_last_wording_and_an_open_proposal() {
    var floor = Floor.ofProposal(INFORMATION);
    floor.refuses(floor.revise(BORIS, INFORMATION), FORBIDDEN, "proposal");
    floor.refuses(floor.revise(OBSERVER, INFORMATION), FORBIDDEN, "");
    floor.refuses(
        new ReviseProposal(
            ONE, PLAN, GROUP, floor.now().plus(-1), List.of(suppress(B, "old")), AMINA),
        STALE,
        "base");
    floor.refuses(floor.revise(AMINA, suppress(new ProvisionId("z"), "old")), UNKNOWN, "provision");
    var text = Floor.ofText();
    text.refuses(text.revise(AMINA, INFORMATION), UNKNOWN, "proposal");
    floor.then(AMINA, new ProposalWithdrawn(ONE, PLAN));
    floor.refuses(floor.revise(AMINA, INFORMATION), CLOSED, "proposal");
  }
}
