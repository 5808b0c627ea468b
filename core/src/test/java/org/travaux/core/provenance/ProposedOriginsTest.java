package org.travaux.core.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.B;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.OBSERVER;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.STALE;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.provenance.Resolved.BORROWING;
import static org.travaux.core.provenance.Resolved.COUNCIL;
import static org.travaux.core.provenance.Resolved.FORM;
import static org.travaux.core.provenance.Resolved.RESOLUTION;
import static org.travaux.core.provenance.Resolved.RESOLVES;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.decide.SeenWords;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Origin;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalMerged;
import org.travaux.core.event.ProposalEvent.ProposalRevised;
import org.travaux.core.event.ProposalEvent.ProposalTextEdited;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvenanceEvent.BorrowingDropped;
import org.travaux.core.event.ProvenanceEvent.Likeness;
import org.travaux.core.event.ProvenanceEvent.WordsBorrowed;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Source;
import org.travaux.core.pending.Origins;
import org.travaux.core.text.Edit;

/// Words of a proposal that is pending come from a resolution, and once it is accepted those of the
/// text do.
class ProposedOriginsTest {

  private static final ProposalId FIVE = new ProposalId("five-states");
  private static final ProposalId OTHER = new ProposalId("other");
  private static final ProvisionId HALF = new ProvisionId("half");

  /// The first provision says `one digital society`; proposed is `one digital society, where they
  /// ask for it`.
  private static Debate ofBoth() {
    return Resolved.that("to bring it in, where they ask for it")
        .then(AMINA, made(FIVE, Edit.replace(19, 0, ", where they ask for it")));
  }

  private static ProposalMade made(ProposalId id, Edit edit) {
    return new ProposalMade(
        id,
        PLAN,
        GROUP,
        new Source.Floor(),
        List.of(AMINA.by().delegation()),
        List.of(change(edit)),
        1);
  }

  private static Proposal change(Edit edit) {
    return new Proposal.Modify(A, edit, Proposal.Modify.Weight.SUBSTANTIVE, Optional.empty());
  }

  private static NameOrigin naming(
      Given given, ProposalId of, ProvisionId in, LogPosition base, int start, int end) {
    return new NameOrigin(
        PLAN,
        GROUP,
        BORROWING,
        Optional.of(of),
        new SeenWords(in, base, start, end),
        new Origin(RESOLUTION, RESOLVES, base),
        COUNCIL,
        given);
  }

  private static WordsBorrowed named(int start, int end, LogPosition stood, Likeness likeness) {
    return new WordsBorrowed(
        PLAN,
        BORROWING,
        A,
        start,
        end,
        new Origin(RESOLUTION, RESOLVES, stood),
        likeness,
        Optional.of(FIVE));
  }

  private static TextEdited text(Edit edit) {
    return new TextEdited(PLAN, A, edit, new EditId("e"), 1, Optional.empty());
  }

  private static ProposalTextEdited typed(Edit edit) {
    return new ProposalTextEdited(FIVE, PLAN, A, edit, new EditId("t"), 1);
  }

  @Test
  void words_of_a_pending_proposal_are_said_to_come_from_another_instrument() {
    var debate = ofBoth();
    var seen = debate.now();
    var stood = seen.plus(-1);
    debate.when(naming(AMINA, FIVE, A, seen, 21, 42), named(21, 42, stood, Likeness.WORD_FOR_WORD));
    debate.when(naming(AMINA, FIVE, A, seen, 4, 42), named(4, 42, stood, Likeness.ADAPTED));
  }

  @Test
  void late_words_are_where_sponsors_and_the_text_have_moved_them() {
    var debate = ofBoth();
    var seen = debate.now();
    debate
        .then(AMINA, typed(Edit.replace(0, 0, "as ")))
        .then(CHAIR, text(Edit.replace(4, 7, "open")));
    debate.when(
        naming(AMINA, FIVE, A, seen, 21, 42), named(21, 42, seen.plus(-1), Likeness.WORD_FOR_WORD));
    debate.then(AMINA, typed(Edit.replace(19, 23, "")));
    debate.refuses(naming(AMINA, FIVE, A, seen, 21, 42), CLOSED, "start");
  }

  @Test
  void the_proposal_is_open_and_has_those_words() {
    var debate = ofBoth();
    var seen = debate.now();
    debate.refuses(naming(OBSERVER, FIVE, A, seen, 21, 42), FORBIDDEN, "");
    debate.refuses(naming(AMINA, OTHER, A, seen, 21, 42), UNKNOWN, "proposal");
    debate.refuses(naming(AMINA, FIVE, B, seen, 0, 3), UNKNOWN, "provision");
    debate.refuses(naming(AMINA, FIVE, A, seen, 21, 43), INVALID, "start");
    debate.refuses(naming(AMINA, FIVE, A, seen, 21, 21), INVALID, "start");
    debate.then(
        AMINA, new ProposalRevised(FIVE, PLAN, List.of(change(Edit.replace(0, 0, "for "))), 2));
    debate.refuses(naming(AMINA, FIVE, A, seen, 0, 3), STALE, "base");
    debate.then(AMINA, new ProposalWithdrawn(FIVE, PLAN));
    debate.refuses(naming(AMINA, FIVE, A, debate.now(), 0, 3), CLOSED, "proposal");
  }

  /// What is told of where words come from, as `proposal: words`, after all this.
  private static List<String> told(Event... events) {
    var origins = Origins.FOLD.initial();
    long at = 0;
    var all =
        new java.util.ArrayList<Event>(
            List.of(
                new InstrumentOpened(PLAN, GROUP, "Plan", "plan", "en"),
                new ProvisionInserted(
                    PLAN, A, Optional.empty(), FORM, "one digital society", Optional.empty()),
                new ProvisionInserted(
                    PLAN, B, Optional.of(A), FORM, "the mission", Optional.empty()),
                made(FIVE, Edit.replace(19, 0, ", where they ask for it")),
                named(21, 42, new LogPosition(9), Likeness.WORD_FOR_WORD)));
    all.addAll(List.of(events));
    for (var event : all) {
      origins = Origins.FOLD.evolve(origins, new Recorded(new LogPosition(at++), AMINA, event));
    }
    return origins.all().stream()
        .map(found -> found.proposal().map(ProposalId::value).orElse("text") + ": " + found.says())
        .toList();
  }

  @Test
  void they_are_followed_while_sponsors_type_and_the_text_moves_under_them() {
    assertEquals(List.of("five-states: where they ask for it"), told());
    assertEquals(
        List.of("five-states: where they do ask for it"),
        told(
            typed(Edit.replace(32, 0, "do ")),
            text(Edit.replace(0, 0, "for ")),
            typed(Edit.replace(0, 0, "as "))));
    assertEquals(
        List.of("five-states: where they ask for it"),
        told(typed(Edit.replace(4, 8, "")), text(Edit.replace(4, 8, ""))),
        "what sponsors have deleted already");
    assertEquals(List.of("text: "), told(typed(Edit.replace(19, 23, ""))), "the words are gone");
  }

  @Test
  void they_are_followed_where_the_provision_is_cut_or_joined() {
    var split = new ProvisionSplit(PLAN, A, 4, HALF);
    var merged = new ProvisionsMerged(PLAN, A, 4, HALF);
    assertEquals(List.of("five-states: where they ask for it"), told(split));
    var front = typed(Edit.replace(0, 0, "as "));
    assertEquals(List.of("five-states: where they ask for it"), told(front, split));
    assertEquals(List.of("five-states: where they ask for it"), told(front, split, merged));
    assertEquals(List.of("five-states: where they ask for it"), told(split, merged, front));
  }

  @Test
  void they_are_followed_into_other_words_and_into_the_proposal_that_it_is_merged_into() {
    assertEquals(
        List.of("five-states: where they ask for it"),
        told(
            new ProposalRevised(
                FIVE,
                PLAN,
                List.of(change(Edit.replace(0, 19, "all, but only where they ask for it"))),
                2)));
    assertEquals(
        List.of("other: where they ask for it"),
        told(
            made(OTHER, Edit.replace(0, 19, "one open society, where they ask for it")),
            new ProposalMerged(FIVE, PLAN, OTHER)));
  }

  @Test
  void they_are_the_texts_once_it_is_accepted_and_nobodys_once_it_is_withdrawn() {
    var accepted = new ProposalAccepted(FIVE, PLAN, List.of(A), 1, 0);
    var applied = text(Edit.replace(19, 0, ", where they ask for it"));
    assertEquals(List.of("text: where they ask for it"), told(accepted, applied));
    var both = new ProposalAccepted(FIVE, PLAN, List.of(B, A), 2, 0);
    var other =
        new TextEdited(PLAN, B, Edit.replace(0, 4, ""), new EditId("e"), 1, Optional.empty());
    assertEquals(List.of("text: where they ask for it"), told(both, other, applied));
    assertEquals(
        List.of("text: where they do ask for it"),
        told(accepted, applied, text(Edit.replace(32, 0, "do "))));
    assertEquals(List.of("text: "), told(new ProposalWithdrawn(FIVE, PLAN)));
    assertEquals(List.of(), told(new BorrowingDropped(PLAN, BORROWING, "no")));
  }
}
