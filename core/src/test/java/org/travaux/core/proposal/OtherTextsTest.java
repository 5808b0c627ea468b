package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.proposal.Floor.A;
import static org.travaux.core.proposal.Floor.AMINA;
import static org.travaux.core.proposal.Floor.B;
import static org.travaux.core.proposal.Floor.BORIS;
import static org.travaux.core.proposal.Floor.CHAIR;
import static org.travaux.core.proposal.Floor.EGY;
import static org.travaux.core.proposal.Floor.GROUP;
import static org.travaux.core.proposal.Floor.NEW;
import static org.travaux.core.proposal.Floor.ONE;
import static org.travaux.core.proposal.Floor.PARAGRAPH;
import static org.travaux.core.proposal.Floor.PLAN;
import static org.travaux.core.proposal.Floor.RUS;
import static org.travaux.core.proposal.Floor.add;
import static org.travaux.core.proposal.Floor.made;
import static org.travaux.core.proposal.Floor.suppress;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Elsewhere;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalMerged;
import org.travaux.core.event.ProposalEvent.ProposalRevised;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Source;

/// Words that are moved come from a text that there is, and go to one.
class OtherTextsTest {

  private static final InstrumentId OTHER = new InstrumentId("res-179");
  private static final ProvisionId THERE = new ProvisionId("there");
  private static final ProvisionId NOWHERE = new ProvisionId("nowhere");
  private static final ProposalId TWO = new ProposalId("two");
  private static final ProposalId BOTH = new ProposalId("both");

  /// Another text, of another body, with one provision.
  private static Floor ofTexts() {
    return withOther(Floor.ofText());
  }

  private static Floor withOther(Floor floor) {
    return floor
        .then(
            CHAIR,
            new InstrumentOpened(OTHER, new BodyId("council"), "Res. 179", "resolution", "en"))
        .then(
            CHAIR,
            new ProvisionInserted(
                OTHER, THERE, Optional.empty(), PARAGRAPH, "words", Optional.empty()));
  }

  @Test
  void words_are_moved_from_a_text_of_any_body_and_from_a_place_that_it_has_or_had() {
    taken(ofTexts(), moved(OTHER, Optional.empty()));
    taken(ofTexts(), moved(OTHER, Optional.of(THERE)));
    taken(ofTexts(), moved(PLAN, Optional.of(A)));
    taken(
        ofTexts().then(CHAIR, new ProvisionSuppressed(OTHER, THERE)),
        moved(OTHER, Optional.of(THERE)));
  }

  @Test
  void words_are_not_moved_from_where_nothing_ever_was() {
    refused(Floor.ofText(), "movedFrom", moved(OTHER, Optional.empty()));
    refused(ofTexts(), "movedFrom", moved(OTHER, Optional.of(NOWHERE)));
    refused(ofTexts(), "movedFrom", moved(PLAN, Optional.of(NEW)));
  }

  @Test
  void words_are_transferred_to_a_place_that_there_is_or_that_is_proposed_for_the_same_text() {
    taken(ofTexts(), transferred(OTHER, Optional.empty()));
    taken(ofTexts(), transferred(OTHER, Optional.of(THERE)));
    taken(ofTexts(), transferred(PLAN, Optional.of(A)));
    taken(
        ofTexts(),
        transferred(PLAN, Optional.of(NEW)),
        add(NEW, Optional.of(A), "the plan, moved"));
    var proposed = ofTexts().then(BORIS, addedByAnother());
    taken(proposed, transferred(PLAN, Optional.of(NEW)));
  }

  @Test
  void words_are_not_transferred_to_where_nothing_is() {
    refused(Floor.ofText(), "transferredTo", transferred(OTHER, Optional.empty()));
    refused(ofTexts(), "transferredTo", transferred(OTHER, Optional.of(NOWHERE)));
    refused(ofTexts(), "transferredTo", transferred(PLAN, Optional.of(NEW)));
    refused(
        ofTexts(),
        "transferredTo",
        transferred(OTHER, Optional.of(NEW)),
        add(NEW, Optional.of(A), "the plan, moved"));
    var floor = ofTexts();
    floor.refuses(floor.make(AMINA, transferred(PLAN, Optional.of(B))), INVALID, "transferredTo");
  }

  @Test
  void words_come_from_twenty_texts_at_most() {
    var floor = ofTexts();
    var parts =
        IntStream.rangeClosed(0, 20)
            .mapToObj(at -> moved("n" + at, new InstrumentId("text-" + at), Optional.empty()))
            .toArray(Proposal[]::new);
    floor.refuses(floor.make(AMINA, parts), INVALID, "parts");
  }

  @Test
  void a_revision_and_a_merger_are_held_to_it_too() {
    var floor = withOther(Floor.ofProposal(suppress(B, "old")));
    floor.refuses(
        floor.revise(AMINA, transferred(OTHER, Optional.of(NOWHERE))), UNKNOWN, "transferredTo");
    var there = transferred(OTHER, Optional.of(THERE));
    floor.when(
        floor.revise(AMINA, there),
        new ProposalRevised(ONE, PLAN, List.of(there), Wording.digest(List.of(there))));

    var two = withOther(Floor.ofProposal(suppress(B, "old"))).then(BORIS, addedByAnother());
    two.refuses(merger(two, moved(OTHER, Optional.of(NOWHERE))), UNKNOWN, "movedFrom");
    var known = moved(OTHER, Optional.of(THERE));
    var source = new Source.Merged(List.of(ONE, TWO));
    two.when(
        merger(two, known),
        new ProposalMade(
            BOTH,
            PLAN,
            GROUP,
            source,
            List.of(EGY, RUS),
            List.of(known),
            Wording.mix(MakeProposal.digest(source), Wording.digest(List.of(known)))),
        new ProposalMerged(ONE, PLAN, BOTH),
        new ProposalMerged(TWO, PLAN, BOTH));
  }

  private static MergeProposals merger(Floor floor, Proposal... parts) {
    return new MergeProposals(
        BOTH, PLAN, GROUP, List.of(ONE, TWO), floor.now(), List.of(parts), CHAIR);
  }

  private static ProposalMade addedByAnother() {
    return new ProposalMade(
        TWO,
        PLAN,
        GROUP,
        new Source.Floor(),
        List.of(RUS),
        List.of(add(NEW, Optional.of(A), "new")),
        0);
  }

  private static void taken(Floor floor, Proposal... parts) {
    floor.when(floor.make(AMINA, parts), made(new Source.Floor(), List.of(EGY), parts));
  }

  private static void refused(Floor floor, String field, Proposal... parts) {
    floor.refuses(floor.make(AMINA, parts), UNKNOWN, field);
  }

  private static Proposal moved(InstrumentId from, Optional<ProvisionId> place) {
    return moved("moved", from, place);
  }

  private static Proposal moved(String id, InstrumentId from, Optional<ProvisionId> place) {
    return new Proposal.Add(
        new ProvisionId(id),
        Optional.of(B),
        PARAGRAPH,
        "words",
        Optional.of(new Elsewhere(from, place)),
        Optional.empty());
  }

  private static Proposal transferred(InstrumentId to, Optional<ProvisionId> place) {
    return new Proposal.Suppress(B, "It belongs there.", Optional.of(new Elsewhere(to, place)));
  }
}
