package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.proposal.Floor.A;
import static org.travaux.core.proposal.Floor.AMINA;
import static org.travaux.core.proposal.Floor.B;
import static org.travaux.core.proposal.Floor.BORIS;
import static org.travaux.core.proposal.Floor.CHAIR;
import static org.travaux.core.proposal.Floor.EGY;
import static org.travaux.core.proposal.Floor.GROUP;
import static org.travaux.core.proposal.Floor.OBSERVER;
import static org.travaux.core.proposal.Floor.ONE;
import static org.travaux.core.proposal.Floor.PLAN;
import static org.travaux.core.proposal.Floor.edited;
import static org.travaux.core.proposal.Floor.inserted;
import static org.travaux.core.proposal.Floor.modify;
import static org.travaux.core.proposal.Wide.C;
import static org.travaux.core.proposal.Wide.IN_A;
import static org.travaux.core.proposal.Wide.REPLACE;
import static org.travaux.core.proposal.Wide.made;
import static org.travaux.core.proposal.Wide.proposed;
import static org.travaux.core.proposal.Wide.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.DocumentWide;
import org.travaux.core.event.Everywhere;
import org.travaux.core.event.Everywhere.AddPhrase;
import org.travaux.core.event.Everywhere.AddPhrase.Beside;
import org.travaux.core.event.Everywhere.ReplaceTerm;
import org.travaux.core.event.Given;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Source;
import org.travaux.core.text.Edit;

class ProposeEverywhereTest {

  @Test
  void a_change_is_proposed_for_every_place_at_which_the_term_stands() {
    text().when(propose(AMINA, REPLACE), made());
    var floor = proposed();
    floor.nothingHappensWhen(propose(AMINA, REPLACE));
    floor.refuses(propose(AMINA, new ReplaceTerm("plan", "programme")), TAKEN, "proposal");
  }

  @Test
  void what_is_proposed_for_no_place_without_words_or_without_a_right_is_refused() {
    var text = text();
    text.refuses(propose(OBSERVER, REPLACE), FORBIDDEN, "");
    text.refuses(propose(AMINA, new ReplaceTerm("digital age", "era")), INVALID, "term");
    text.refuses(propose(AMINA, new ReplaceTerm("plan", "plan")), INVALID, "term");
    text.refuses(propose(AMINA, new ReplaceTerm("...", "era")), INVALID, "term");
    text.refuses(propose(AMINA, new ReplaceTerm(" ", "era")), INVALID, "term");
    text.refuses(propose(AMINA, new ReplaceTerm("plan", " ")), INVALID, "by");
    text.refuses(propose(AMINA, new ReplaceTerm("plan", "x".repeat(501))), INVALID, "by");
    text.refuses(propose(AMINA, new AddPhrase("plan", "", Beside.BEHIND)), INVALID, "phrase");
    text.refuses(
        new ProposeEverywhere(
            ONE, PLAN, GROUP, new Source.Floor(), List.of(), REPLACE, Optional.empty(), AMINA),
        INVALID,
        "sponsors");
    text.refuses(
        new ProposeEverywhere(
            ONE, PLAN, GROUP, new Source.Floor(), List.of(EGY), REPLACE, Optional.of(" "), AMINA),
        INVALID,
        "reason");
    proposed().refuses(proposed().revise(AMINA, modify(A, 0, 3, "a")), INVALID, "parts");
  }

  @Test
  void a_term_is_short_and_stands_at_no_more_than_10000_places() {
    text().refuses(propose(AMINA, new ReplaceTerm("x".repeat(501), "era")), INVALID, "term");
    Floor.ofText()
        .then(CHAIR, inserted(C, Optional.of(B), "term ".repeat(10_001)))
        .refuses(propose(AMINA, new ReplaceTerm("term", "word")), INVALID, "term");
  }

  @Test
  void at_most_100_document_wide_proposals_are_open() {
    var floor = text();
    for (int at = 0; at < 99; at++) {
      floor.then(AMINA, wide("w" + at));
    }
    floor.when(propose(AMINA, REPLACE), made());
    floor.then(AMINA, wide("last")).refuses(propose(AMINA, REPLACE), CLOSED, "instrument");
    floor.then(AMINA, new ProposalWithdrawn(new ProposalId("last"), PLAN));
    floor.when(propose(AMINA, REPLACE), made());
  }

  @Test
  void what_is_accepted_has_to_fit_into_the_provision() {
    var floor = proposed();
    floor.then(BORIS, edited(A, "b1", Edit.replace(19, 0, " " + "x".repeat(1_000_000 - 20 - 4))));
    floor.when(
        floor.accept(CHAIR, A),
        new ProposalAccepted(ONE, PLAN, List.of(A), 1, 1),
        edited(A, "accept-one", Edit.replace(4, 7, "information")));
    floor
        .then(BORIS, edited(A, "b2", Edit.replace(0, 0, "x")))
        .refuses(floor.accept(CHAIR, A), CLOSED, "places");
  }

  private static ProposeEverywhere propose(Given given, Everywhere change) {
    return new ProposeEverywhere(
        ONE,
        PLAN,
        GROUP,
        new Source.Floor(),
        List.of(given.by().delegation()),
        change,
        Optional.empty(),
        given);
  }

  private static ProposalMade wide(String id) {
    return new ProposalMade(
        new ProposalId(id),
        PLAN,
        GROUP,
        new Source.Floor(),
        List.of(EGY),
        List.of(),
        1,
        Optional.of(new DocumentWide(REPLACE, Optional.empty(), List.of(IN_A))));
  }
}
