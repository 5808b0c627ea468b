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
import static org.travaux.core.proposal.Floor.GROUP;
import static org.travaux.core.proposal.Floor.NEW;
import static org.travaux.core.proposal.Floor.OBSERVER;
import static org.travaux.core.proposal.Floor.ONE;
import static org.travaux.core.proposal.Floor.PLAN;
import static org.travaux.core.proposal.Floor.RUS;
import static org.travaux.core.proposal.Floor.add;
import static org.travaux.core.proposal.Floor.edited;
import static org.travaux.core.proposal.Floor.inserted;
import static org.travaux.core.proposal.Floor.modify;
import static org.travaux.core.proposal.Floor.noChange;
import static org.travaux.core.proposal.Floor.suppress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProposalEvent.ProposalJoined;
import org.travaux.core.event.ProposalEvent.ProposalRevised;
import org.travaux.core.event.ProposalEvent.ProposalTextEdited;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;

/// Of the text `the digital society` it is proposed to make `the information society`.
class EditProposalTest {

  private static final Proposal INFORMATION = modify(A, 4, 7, "information");

  /// Egypt has proposed this, and the Russian Federation joined.
  private static Floor ofTwoSponsors(Proposal... parts) {
    return Floor.ofProposal(parts).then(BORIS, new ProposalJoined(ONE, PLAN, RUS));
  }

  @Test
  void a_sponsor_changes_what_it_reads_and_it_is_accepted_so() {
    var floor = ofTwoSponsors(INFORMATION);
    var fair = Edit.replace(4, 0, "fair ");
    floor.when(floor.edit(BORIS, A, fair), typed(A, fair));
    floor.then(BORIS, typed(A, fair));
    floor.when(
        floor.accept(CHAIR),
        new ProposalAccepted(ONE, PLAN, List.of(A), 1, 0),
        edited(A, "accept-one", Edit.replace(4, 7, "fair information")));
  }

  @Test
  void what_it_adds_grows_no_longer_than_a_provision() {
    var floor = Floor.ofProposal(add(NEW, Optional.of(B), "x".repeat(999_990)));
    var most = Edit.replace(0, 0, "y".repeat(10));
    floor.when(floor.edit(AMINA, NEW, most), typed(NEW, most));
    floor.refuses(floor.edit(AMINA, NEW, Edit.replace(0, 0, "y".repeat(11))), INVALID, "edit");
  }

  @Test
  void a_late_edit_is_carried_over_what_the_other_sponsors_did() {
    var floor = ofTwoSponsors(INFORMATION);
    var late = floor.edit(AMINA, A, Edit.replace(4, 11, "knowledge"));
    var first =
        new ProposalTextEdited(ONE, PLAN, A, Edit.replace(4, 0, "fair "), new EditId("b-1"), 1);
    floor.then(BORIS, first);
    floor.when(late, typed(A, Edit.replace(9, 11, "knowledge"), late.edit()));
    floor.then(AMINA, typed(A, Edit.replace(9, 11, "knowledge"), late.edit()));
    floor.when(
        floor.accept(CHAIR),
        new ProposalAccepted(ONE, PLAN, List.of(A), 1, 0),
        edited(A, "accept-one", Edit.replace(4, 7, "fair knowledge")));
  }

  @Test
  void a_late_edit_is_carried_over_what_happened_to_the_text() {
    var floor = ofTwoSponsors(INFORMATION);
    var late = floor.edit(AMINA, A, Edit.replace(16, 7, "societies"));
    floor.then(CHAIR, edited(A, "e1", Edit.replace(0, 3, "For a")));
    floor.when(late, typed(A, Edit.replace(18, 7, "societies"), late.edit()));
    floor.then(AMINA, typed(A, Edit.replace(18, 7, "societies"), late.edit()));
    floor.when(
        floor.accept(CHAIR),
        new ProposalAccepted(ONE, PLAN, List.of(A), 1, 0),
        edited(
            A,
            "accept-one",
            Edit.replace(6, 7, "information").compose(Edit.replace(18, 7, "societies"))));
  }

  @Test
  void two_who_type_at_one_place_both_stand_there_who_was_first_in_front() {
    var floor = ofTwoSponsors(INFORMATION);
    var late = floor.edit(AMINA, A, Edit.replace(15, 0, " and"));
    floor.then(
        BORIS,
        new ProposalTextEdited(ONE, PLAN, A, Edit.replace(15, 0, ","), new EditId("b-1"), 1));
    floor.when(late, typed(A, Edit.replace(16, 0, " and"), late.edit()));
  }

  @Test
  void the_words_that_it_adds_are_edited_too() {
    var floor = ofTwoSponsors(add(NEW, Optional.of(B), "cooperation"));
    var south = Edit.replace(0, 1, "South-South c");
    floor.when(floor.edit(BORIS, NEW, south), typed(NEW, south));
    floor.then(BORIS, typed(NEW, south));
    floor.when(
        floor.accept(CHAIR),
        new ProposalAccepted(ONE, PLAN, List.of(NEW), 1, 0),
        inserted(NEW, Optional.of(B), "South-South cooperation"));
  }

  @Test
  void the_same_edit_sent_again_changes_nothing_and_another_of_its_id_is_refused() {
    var floor = ofTwoSponsors(INFORMATION);
    var command = floor.edit(AMINA, A, Edit.replace(4, 0, "fair "));
    floor.then(AMINA, typed(A, command.edit()));
    floor.nothingHappensWhen(command);
    floor.refuses(floor.edit(AMINA, A, Edit.replace(0, 0, "x")), TAKEN, "id");
    floor.refuses(floor.edit(BORIS, A, command.edit()), TAKEN, "id");
    var parts = List.<Proposal>of(modify(A, 0, 3, "a"));
    floor.then(AMINA, new ProposalRevised(ONE, PLAN, parts, Wording.digest(parts)));
    floor.nothingHappensWhen(command);
  }

  @Test
  void what_others_deleted_already_is_nothing_left_to_do() {
    var floor = ofTwoSponsors(INFORMATION);
    var late = floor.edit(AMINA, A, Edit.replace(0, 4, ""));
    floor.then(
        BORIS, new ProposalTextEdited(ONE, PLAN, A, Edit.replace(0, 5, ""), new EditId("b-1"), 1));
    floor.nothingHappensWhen(late);
  }

  @Test
  void only_sponsors_edit_what_is_open() {
    var floor = Floor.ofProposal(INFORMATION);
    var fair = Edit.replace(4, 0, "fair ");
    floor.refuses(floor.edit(BORIS, A, fair), FORBIDDEN, "proposal");
    floor.refuses(floor.edit(CHAIR, A, fair), FORBIDDEN, "proposal");
    floor.refuses(floor.edit(OBSERVER, A, fair), FORBIDDEN, "");
    Floor.ofText().refuses(floor.edit(AMINA, A, fair), UNKNOWN, "proposal");
    floor.then(AMINA, new ProposalWithdrawn(ONE, PLAN));
    floor.refuses(floor.edit(AMINA, A, fair), CLOSED, "proposal");
  }

  @Test
  void there_are_words_to_edit_and_the_edit_fits_them() {
    var floor = ofTwoSponsors(INFORMATION, noChange(B, "agreed"));
    floor.refuses(floor.edit(AMINA, B, Edit.replace(0, 0, "x")), UNKNOWN, "provision");
    floor.refuses(floor.edit(AMINA, NEW, Edit.replace(0, 0, "x")), UNKNOWN, "provision");
    floor.refuses(floor.edit(AMINA, A, Edit.replace(23, 1, "x")), INVALID, "edit");
    floor.refuses(floor.edit(AMINA, A, Edit.replace(0, 0, "\u0007")), INVALID, "edit");
    floor.refuses(floor.edit(AMINA, A, Edit.replace(0, 0, "\uD800")), INVALID, "edit");
    ofTwoSponsors(suppress(A, "out of date"))
        .refuses(floor.edit(AMINA, A, Edit.replace(0, 0, "x")), UNKNOWN, "provision");
  }

  @Test
  void what_was_seen_before_other_words_or_another_place_of_them_is_too_long_ago() {
    var floor = ofTwoSponsors(INFORMATION);
    var late = floor.edit(AMINA, A, Edit.replace(4, 0, "fair "));
    var parts = List.<Proposal>of(modify(A, 0, 3, "a"));
    floor.then(BORIS, new ProposalRevised(ONE, PLAN, parts, Wording.digest(parts)));
    floor.refuses(late, STALE, "base");
    var cut = ofTwoSponsors(INFORMATION);
    cut.then(CHAIR, new ProvisionSplit(PLAN, A, 15, new ProvisionId("cut")));
    cut.refuses(late, STALE, "base");
    var before = ofTwoSponsors(INFORMATION);
    before.refuses(
        new EditProposal(
            ONE,
            PLAN,
            GROUP,
            A,
            before.now().plus(-2),
            Edit.replace(0, 0, "x"),
            new EditId("own-1"),
            AMINA),
        STALE,
        "base");
  }

  @Test
  void what_was_typed_is_not_accepted_before_the_chair_has_seen_it() {
    var floor = ofTwoSponsors(INFORMATION);
    floor.then(BORIS, typed(A, Edit.replace(4, 0, "fair ")));
    floor.refuses(
        new AcceptProposal(
            ONE, PLAN, GROUP, Set.of(), floor.now().plus(-1), new EditId("x"), CHAIR),
        STALE,
        "seen");
    var text = floor.revise(AMINA, suppress(B, "old"));
    floor.then(BORIS, typed(A, Edit.replace(0, 3, "a")));
    floor.refuses(text, STALE, "base");
  }

  private static ProposalTextEdited typed(ProvisionId provision, Edit edit) {
    return typed(provision, edit, edit);
  }

  private static ProposalTextEdited typed(ProvisionId provision, Edit carried, Edit sent) {
    return new ProposalTextEdited(
        ONE,
        PLAN,
        provision,
        carried,
        new EditId("own-1"),
        31 * provision.value().hashCode() + sent.digest());
  }
}
