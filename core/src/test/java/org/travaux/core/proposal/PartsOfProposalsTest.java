package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.proposal.Floor.A;
import static org.travaux.core.proposal.Floor.AMINA;
import static org.travaux.core.proposal.Floor.B;
import static org.travaux.core.proposal.Floor.BORIS;
import static org.travaux.core.proposal.Floor.CHAIR;
import static org.travaux.core.proposal.Floor.EGY;
import static org.travaux.core.proposal.Floor.GROUP;
import static org.travaux.core.proposal.Floor.NEW;
import static org.travaux.core.proposal.Floor.ONE;
import static org.travaux.core.proposal.Floor.PLAN;
import static org.travaux.core.proposal.Floor.RUS;
import static org.travaux.core.proposal.Floor.add;
import static org.travaux.core.proposal.Floor.edited;
import static org.travaux.core.proposal.Floor.inserted;
import static org.travaux.core.proposal.Floor.made;
import static org.travaux.core.proposal.Floor.modify;
import static org.travaux.core.proposal.Floor.suppress;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Source;
import org.travaux.core.text.Edit;

/// What a proposal may consist of, and where its parts go.
class PartsOfProposalsTest {

  private static final ProposalId TWO = new ProposalId("two");
  private static final ProvisionId LAST = new ProvisionId("last");

  @Test
  void a_proposal_has_at_most_500_parts() {
    var floor = Floor.ofText();
    var parts =
        IntStream.range(0, 501)
            .mapToObj(at -> add(new ProvisionId("n" + at), Optional.of(A), "new"))
            .toArray(Proposal.Add[]::new);
    var most = List.of(parts).subList(0, 500).toArray(Proposal[]::new);
    floor.when(floor.make(AMINA, most), made(new Source.Floor(), List.of(EGY), most));
    floor.refuses(floor.make(AMINA, parts), INVALID, "parts");
  }

  @Test
  void a_reason_that_is_given_for_a_change_or_an_addition_is_in_words() {
    var floor = Floor.ofText();
    var blank = Optional.of(" ");
    floor.refuses(
        floor.make(
            AMINA,
            new Proposal.Modify(
                A, Edit.replace(0, 3, "a"), Proposal.Modify.Weight.SUBSTANTIVE, blank)),
        INVALID,
        "reason");
    floor.refuses(
        floor.make(
            AMINA,
            new Proposal.Add(NEW, Optional.of(B), Floor.PARAGRAPH, "new", Optional.empty(), blank)),
        INVALID,
        "reason");
  }

  @Test
  void what_is_added_may_stand_behind_what_is_added_too() {
    var floor = Floor.ofText();
    Proposal[] parts = {add(NEW, Optional.of(B), "first"), add(LAST, Optional.of(NEW), "second")};
    floor.when(floor.make(AMINA, parts), made(new Source.Floor(), List.of(EGY), parts));
    var both = Floor.ofProposal(parts);
    both.when(
        both.accept(CHAIR),
        new ProposalAccepted(ONE, PLAN, List.of(NEW, LAST), 2, 0),
        inserted(NEW, Optional.of(B), "first"),
        inserted(LAST, Optional.of(NEW), "second"));
    both.when(
        both.accept(CHAIR, LAST),
        new ProposalAccepted(ONE, PLAN, List.of(LAST), 1, 1),
        inserted(LAST, Optional.of(B), "second"));
    var first = Floor.ofProposal(add(NEW, Optional.empty(), "1"), add(LAST, Optional.of(NEW), "2"));
    first.when(
        first.accept(CHAIR, LAST),
        new ProposalAccepted(ONE, PLAN, List.of(LAST), 1, 1),
        inserted(LAST, Optional.empty(), "2"));
  }

  @Test
  void what_is_added_behind_a_provision_that_was_merged_stands_behind_what_it_was_merged_into() {
    var floor = Floor.ofText().then(CHAIR, new ProvisionsMerged(PLAN, A, 19, B));
    floor.when(
        floor.make(AMINA, add(NEW, Optional.of(B), "new")),
        new ProposalMade(
            ONE,
            PLAN,
            GROUP,
            new Source.Floor(),
            List.of(EGY),
            List.of(add(NEW, Optional.of(A), "new")),
            made(new Source.Floor(), List.of(EGY), add(NEW, Optional.of(B), "new")).digest()));
  }

  @Test
  void a_proposal_that_is_closed_keeps_no_id_for_itself() {
    var floor =
        Floor.ofText()
            .then(
                BORIS,
                new ProposalMade(
                    TWO,
                    PLAN,
                    GROUP,
                    new Source.Floor(),
                    List.of(RUS),
                    List.of(add(NEW, Optional.empty(), "x")),
                    1),
                new ProposalWithdrawn(TWO, PLAN));
    floor.when(
        floor.make(AMINA, add(NEW, Optional.empty(), "y")),
        made(new Source.Floor(), List.of(EGY), add(NEW, Optional.empty(), "y")));
    var other =
        Floor.ofText()
            .then(
                BORIS,
                new ProposalMade(
                    TWO,
                    PLAN,
                    GROUP,
                    new Source.Floor(),
                    List.of(RUS),
                    List.of(add(LAST, Optional.empty(), "x")),
                    1));
    other.when(
        other.make(AMINA, add(NEW, Optional.empty(), "y")),
        made(new Source.Floor(), List.of(EGY), add(NEW, Optional.empty(), "y")));
  }

  @Test
  void a_change_goes_as_far_as_the_text_and_between_whole_characters() {
    var floor = Floor.ofText();
    var last = modify(A, 19, 0, "!");
    floor.when(floor.make(AMINA, last), made(new Source.Floor(), List.of(EGY), last));
    floor.refuses(floor.make(AMINA, modify(A, 20, 0, "!")), INVALID, "edit");
    floor.then(BORIS, edited(A, "b1", Edit.replace(0, 0, "\uD83D\uDE00")));
    floor.refuses(floor.make(AMINA, modify(A, 1, 0, "x")), INVALID, "edit");
    var typed = Floor.ofProposal(modify(A, 0, 3, "\uD83D\uDE00"));
    typed.refuses(typed.edit(AMINA, A, Edit.replace(1, 0, "x")), INVALID, "edit");
    typed.refuses(typed.edit(AMINA, A, Edit.replace(19, 0, "x")), INVALID, "edit");
  }

  @Test
  void what_others_did_already_is_accepted_without_a_change() {
    var gone = Floor.ofProposal(suppress(B, "old")).then(CHAIR, new ProvisionSuppressed(PLAN, B));
    gone.when(gone.accept(CHAIR), new ProposalAccepted(ONE, PLAN, List.of(B), 0, 0));
    var changed = Floor.ofProposal(modify(A, 4, 8, ""));
    changed.then(BORIS, edited(A, "b1", Edit.replace(4, 8, "")));
    changed.when(changed.accept(CHAIR), new ProposalAccepted(ONE, PLAN, List.of(A), 0, 0));
  }
}
