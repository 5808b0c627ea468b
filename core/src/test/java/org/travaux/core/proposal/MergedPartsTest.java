package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.proposal.Floor.A;
import static org.travaux.core.proposal.Floor.B;
import static org.travaux.core.proposal.Floor.BORIS;
import static org.travaux.core.proposal.Floor.CHAIR;
import static org.travaux.core.proposal.Floor.EGY;
import static org.travaux.core.proposal.Floor.ONE;
import static org.travaux.core.proposal.Floor.PLAN;
import static org.travaux.core.proposal.Floor.RUS;
import static org.travaux.core.proposal.Floor.edited;
import static org.travaux.core.proposal.Floor.modify;
import static org.travaux.core.proposal.Floor.noChange;
import static org.travaux.core.proposal.Floor.suppress;
import static org.travaux.core.proposal.MergeProposalsTest.BOTH;
import static org.travaux.core.proposal.MergeProposalsTest.INFORMATION;
import static org.travaux.core.proposal.MergeProposalsTest.SOCIETIES;
import static org.travaux.core.proposal.MergeProposalsTest.TWO;
import static org.travaux.core.proposal.MergeProposalsTest.made;
import static org.travaux.core.proposal.MergeProposalsTest.merge;
import static org.travaux.core.proposal.MergeProposalsTest.ofTwo;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.Elsewhere;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.Proposal.Modify;
import org.travaux.core.event.Proposal.NoChange;
import org.travaux.core.event.Proposal.Suppress;
import org.travaux.core.event.ProposalEvent.ProposalMerged;
import org.travaux.core.text.Edit;

/// What the parts of several proposals come to as one where they are about the same provision.
class MergedPartsTest {

  private static final Edit INFORMING = Edit.replace(4, 7, "information");

  @Test
  void what_is_said_alike_is_said_once() {
    comesTo(ofTwo(INFORMATION, INFORMATION), INFORMATION);
    comesTo(
        ofTwo(suppress(B, "out of date"), suppress(B, "said elsewhere")),
        suppress(B, "out of date\nsaid elsewhere"));
    comesTo(ofTwo(noChange(A, "agreed"), noChange(A, "agreed")), noChange(A, "agreed"));
  }

  @Test
  void of_two_that_say_the_same_the_weightier_and_what_one_of_them_adds_to_it_counts() {
    var editorial = new Modify(A, INFORMING, Modify.Weight.EDITORIAL, Optional.of("clear"));
    var substantive = new Modify(A, INFORMING, Modify.Weight.SUBSTANTIVE, Optional.empty());
    for (var pair : List.of(List.of(editorial, substantive), List.of(substantive, editorial))) {
      comesTo(
          ofTwo(pair.getFirst(), pair.getLast()),
          new Modify(A, INFORMING, Modify.Weight.SUBSTANTIVE, Optional.of("clear")));
    }
    var because = new Modify(A, INFORMING, Modify.Weight.EDITORIAL, Optional.of("short"));
    comesTo(
        ofTwo(editorial, because),
        new Modify(A, INFORMING, Modify.Weight.EDITORIAL, Optional.of("clear\nshort")));
    comesTo(ofTwo(editorial, editorial), editorial);
    var stated = new NoChange(A, "agreed", NoChange.Force.STATED);
    var insisted = new NoChange(A, "agreed", NoChange.Force.INSISTED);
    comesTo(ofTwo(stated, insisted), insisted);
    comesTo(ofTwo(insisted, stated), insisted);
    var elsewhere = Optional.of(new Elsewhere(new InstrumentId("res-2"), Optional.empty()));
    var moved = new Suppress(B, "said there", elsewhere);
    comesTo(ofTwo(suppress(B, "said there"), moved), moved);
    comesTo(ofTwo(moved, suppress(B, "said there")), moved);
  }

  @Test
  void changes_that_touch_are_of_the_same_words_and_what_is_done_already_is_left_out() {
    var floor = ofTwo(INFORMATION, modify(A, 11, 0, "ly"));
    floor.refuses(merge(CHAIR, floor), INVALID, "parts");
    var before = ofTwo(INFORMATION, modify(A, 4, 0, "very "));
    before.refuses(merge(CHAIR, before), INVALID, "parts");
    var done = ofTwo(modify(A, 4, 8, ""), suppress(B, "out of date"));
    done.then(BORIS, edited(A, "b1", Edit.replace(4, 8, "")));
    comesTo(done, suppress(B, "out of date"));
  }

  private static void comesTo(Floor floor, Proposal... parts) {
    var command = merge(CHAIR, floor);
    floor.when(
        command,
        made(command, List.of(EGY, RUS), parts),
        new ProposalMerged(ONE, PLAN, BOTH),
        new ProposalMerged(TWO, PLAN, BOTH));
  }

  @Test
  void changes_of_other_words_stand_together_whichever_comes_first() {
    var both = both(INFORMING, Edit.replace(16, 7, "societies"));
    comesTo(ofTwo(INFORMATION, SOCIETIES), both);
    comesTo(ofTwo(SOCIETIES, INFORMATION), both);
    var ends = both(Edit.replace(0, 3, "our"), Edit.replace(12, 7, "world"));
    for (var floor : List.of(ofTwo(ends, SOCIETIES), ofTwo(SOCIETIES, ends))) {
      floor.refuses(merge(CHAIR, floor), INVALID, "parts");
    }
    comesTo(
        ofTwo(ends, INFORMATION),
        both(Edit.replace(0, 3, "our"), INFORMING, Edit.replace(16, 7, "world")));
  }

  private static Modify both(Edit first, Edit... others) {
    var all = first;
    for (var other : others) {
      all = all.compose(other);
    }
    return new Modify(A, all, Modify.Weight.SUBSTANTIVE, Optional.empty());
  }
}
