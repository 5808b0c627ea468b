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
import static org.travaux.core.proposal.Floor.noChange;
import static org.travaux.core.proposal.Floor.suppress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentWide;
import org.travaux.core.event.Everywhere;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.Proposal.Modify;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProposalEvent.ProposalJoined;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalMerged;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Source;
import org.travaux.core.text.Edit;

class MergeProposalsTest {

  static final ProposalId TWO = new ProposalId("two");
  static final ProposalId BOTH = new ProposalId("both");
  static final Proposal INFORMATION = modify(A, 4, 7, "information");
  static final Proposal SOCIETIES = modify(A, 12, 7, "societies");

  /// Egypt has proposed `one`, the Russian Federation `two`.
  static Floor ofTwo(Proposal one, Proposal... two) {
    return Floor.ofProposal(one)
        .then(
            BORIS,
            new ProposalMade(TWO, PLAN, GROUP, new Source.Floor(), List.of(RUS), List.of(two), 2));
  }

  @Test
  void several_become_one_of_all_their_sponsors_and_are_closed_with_links_both_ways() {
    var later = add(NEW, Optional.of(B), "cooperation");
    var floor = ofTwo(INFORMATION, SOCIETIES, suppress(B, "out of date"), later);
    var both =
        modify(A, Edit.replace(4, 7, "information").compose(Edit.replace(16, 7, "societies")));
    var command = merge(CHAIR, floor);
    floor.when(
        command,
        made(command, List.of(EGY, RUS), both, suppress(B, "out of date"), later),
        new ProposalMerged(ONE, PLAN, BOTH),
        new ProposalMerged(TWO, PLAN, BOTH));
    merged(floor, command, both);
    floor.nothingHappensWhen(command);
    floor.refusesSaying(new JoinProposal(ONE, PLAN, GROUP, BORIS), "part of both");
    floor.refuses(new WithdrawProposal(ONE, PLAN, GROUP, AMINA), CLOSED, "proposal");
    floor.refuses(floor.revise(AMINA, INFORMATION), CLOSED, "proposal");
    floor.refuses(floor.accept(CHAIR), CLOSED, "proposal");
  }

  @Test
  void a_delegation_merges_what_it_sponsors_and_nobody_else_but_who_keeps_the_text() {
    var floor = ofTwo(INFORMATION, SOCIETIES);
    floor.refuses(merge(AMINA, floor), FORBIDDEN, "from");
    floor.refuses(merge(OBSERVER, floor), FORBIDDEN, "");
    floor.then(AMINA, new ProposalJoined(TWO, PLAN, EGY));
    var command = merge(AMINA, floor);
    var both =
        modify(A, Edit.replace(4, 7, "information").compose(Edit.replace(16, 7, "societies")));
    floor.when(
        command,
        made(command, List.of(EGY, RUS), both),
        new ProposalMerged(ONE, PLAN, BOTH),
        new ProposalMerged(TWO, PLAN, BOTH));
    floor.when(
        merge(SECRETARY, floor),
        made(command, List.of(EGY, RUS), both),
        new ProposalMerged(ONE, PLAN, BOTH),
        new ProposalMerged(TWO, PLAN, BOTH));
  }

  @Test
  void of_what_contradicts_itself_it_is_to_be_said_what_it_comes_to() {
    var knowledge = modify(A, 4, 7, "knowledge");
    var words = ofTwo(INFORMATION, knowledge);
    words.refuses(merge(CHAIR, words), INVALID, "parts");
    var kinds = ofTwo(INFORMATION, noChange(A, "agreed"));
    kinds.refuses(merge(CHAIR, kinds), INVALID, "parts");
    var agreed = modify(A, 4, 7, "information and knowledge");
    var command = merge(CHAIR, words, agreed);
    words.when(
        command,
        made(command, List.of(EGY, RUS), agreed),
        new ProposalMerged(ONE, PLAN, BOTH),
        new ProposalMerged(TWO, PLAN, BOTH));
    merged(words, command, agreed);
    words.nothingHappensWhen(command);
    words.refuses(merge(CHAIR, words, knowledge), TAKEN, "proposal");
  }

  @Test
  void what_they_come_to_is_carried_to_the_text_as_it_is() {
    var floor = ofTwo(INFORMATION, modify(A, 4, 7, "knowledge"));
    var command = merge(CHAIR, floor, modify(A, 4, 7, "fair"));
    floor.then(BORIS, edited(A, "e1", Edit.replace(0, 0, "In ")));
    floor.when(
        command,
        made(command, List.of(EGY, RUS), modify(A, 7, 7, "fair")),
        new ProposalMerged(ONE, PLAN, BOTH),
        new ProposalMerged(TWO, PLAN, BOTH));
  }

  @Test
  void only_open_known_and_seen_proposals_are_merged_two_at_least_and_none_that_is_document_wide() {
    var floor = ofTwo(INFORMATION, SOCIETIES);
    floor.refuses(merge(CHAIR, floor.now(), List.of(ONE)), INVALID, "from");
    floor.refuses(merge(CHAIR, floor.now(), List.of(ONE, ONE)), INVALID, "from");
    for (int many : List.of(50, 51)) {
      var ids = IntStream.range(0, many).mapToObj(at -> new ProposalId("p" + at)).toList();
      floor.refuses(merge(CHAIR, floor.now(), ids), many > 50 ? INVALID : UNKNOWN, "from");
    }
    floor.refuses(
        merge(CHAIR, floor.now(), List.of(ONE, new ProposalId("three"))), UNKNOWN, "from");
    floor.refuses(merge(CHAIR, floor.now().plus(-1), List.of(ONE, TWO)), STALE, "base");
    floor.refuses(
        new MergeProposals(TWO, PLAN, GROUP, List.of(ONE, TWO), floor.now(), List.of(), CHAIR),
        TAKEN,
        "proposal");
    var wide = Floor.ofProposal(INFORMATION);
    wide.then(
        BORIS,
        new ProposalMade(
            TWO,
            PLAN,
            GROUP,
            new Source.Floor(),
            List.of(RUS),
            List.of(),
            2,
            Optional.of(
                new DocumentWide(
                    new Everywhere.ReplaceTerm("plan", "programme"),
                    Optional.empty(),
                    List.of()))));
    wide.refuses(merge(CHAIR, wide), INVALID, "from");
    floor.then(BORIS, new ProposalWithdrawn(TWO, PLAN));
    floor.refuses(merge(CHAIR, floor), CLOSED, "from");
  }

  @Test
  void together_they_have_at_most_200_sponsors() {
    var sponsors = IntStream.range(0, 200).mapToObj(at -> new DelegationId("D" + at)).toList();
    var floor = ofTwo(INFORMATION, SOCIETIES);
    floor.then(AMINA, new ProposalJoined(ONE, PLAN, sponsors.getFirst()));
    sponsors.subList(1, 198).forEach(one -> floor.then(AMINA, new ProposalJoined(TWO, PLAN, one)));
    var all = new ArrayList<>(List.of(EGY, sponsors.getFirst(), RUS));
    all.addAll(sponsors.subList(1, 198));
    var both =
        modify(A, Edit.replace(4, 7, "information").compose(Edit.replace(16, 7, "societies")));
    var command = merge(CHAIR, floor);
    floor.when(
        command,
        made(command, all, both),
        new ProposalMerged(ONE, PLAN, BOTH),
        new ProposalMerged(TWO, PLAN, BOTH));
    floor.then(AMINA, new ProposalJoined(TWO, PLAN, sponsors.getLast()));
    floor.refuses(merge(CHAIR, floor), CLOSED, "from");
  }

  @Test
  void what_was_accepted_of_one_stays_with_it_and_the_rest_is_merged() {
    var floor =
        Floor.ofProposal(INFORMATION, suppress(B, "out of date"))
            .then(CHAIR, new ProposalAccepted(ONE, PLAN, List.of(A), 0, 1))
            .then(
                BORIS,
                new ProposalMade(
                    TWO, PLAN, GROUP, new Source.Floor(), List.of(RUS), List.of(SOCIETIES), 2));
    var command = merge(CHAIR, floor);
    floor.when(
        command,
        made(command, List.of(EGY, RUS), suppress(B, "out of date"), SOCIETIES),
        new ProposalMerged(ONE, PLAN, BOTH),
        new ProposalMerged(TWO, PLAN, BOTH));
  }

  private static Floor merged(Floor floor, MergeProposals command, Proposal... parts) {
    return floor
        .then(CHAIR, made(command, List.of(EGY, RUS), parts))
        .then(CHAIR, new ProposalMerged(ONE, PLAN, BOTH))
        .then(CHAIR, new ProposalMerged(TWO, PLAN, BOTH));
  }

  static MergeProposals merge(Given given, Floor floor, Proposal... parts) {
    return new MergeProposals(
        BOTH, PLAN, GROUP, List.of(ONE, TWO), floor.now(), List.of(parts), given);
  }

  private static MergeProposals merge(Given given, LogPosition base, List<ProposalId> from) {
    return new MergeProposals(BOTH, PLAN, GROUP, from, base, List.of(), given);
  }

  static ProposalMade made(MergeProposals command, List<DelegationId> sponsors, Proposal... parts) {
    var source = new Source.Merged(command.from());
    return new ProposalMade(
        BOTH,
        PLAN,
        GROUP,
        source,
        sponsors,
        List.of(parts),
        Wording.mix(command.from().toString().hashCode(), Wording.digest(command.parts())));
  }

  static Modify modify(ProvisionId provision, Edit edit) {
    return new Modify(provision, edit, Modify.Weight.SUBSTANTIVE, Optional.empty());
  }

  private static Modify modify(ProvisionId provision, int at, int length, String text) {
    return Floor.modify(provision, at, length, text);
  }
}
