package org.travaux.core.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.consensus.Standing.State;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.PositionEvent.PositionTaken;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalMerged;
import org.travaux.core.event.ProposalEvent.ProposalRevised;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Source;
import org.travaux.core.event.Stance;
import org.travaux.core.event.Target;
import org.travaux.core.position.TakePosition;

class RulingsOnProposalsTest {

  private static final ProposalId ONE = new ProposalId("one");
  private static final Target ON_ONE = new Target.OfProposal(ONE);
  private static final Target ON_A = new Target.OfProvision(PLAN, A);
  private static final DelegationId EGY = AMINA.by().delegation();
  private static final DelegationId RUS = BORIS.by().delegation();
  private static final List<Proposal> PARTS =
      List.of(new Proposal.Suppress(A, "out of date", Optional.empty()));

  @Test
  void a_proposal_is_ruled_on_alone_and_with_other_things_and_its_provision_stays_where_it_is() {
    var debate = proposed();
    debate.when(rule(new Outcome.Noted(), ON_ONE), ruled(new Outcome.Noted(), ON_ONE));
    var both = ruled(new Outcome.Deferred(Optional.of("CWG-3")), ON_ONE, ON_A);
    debate.when(rule(new Outcome.Deferred(Optional.of("CWG-3")), ON_ONE, ON_A), both);
    debate.then(CHAIR, ruled(new Outcome.AgreedInPrinciple(), ON_ONE));
    assertEquals(State.UNTOUCHED, debate.state(A));
  }

  @Test
  void a_proposal_that_nobody_made_is_not_ruled_on() {
    var debate = Debate.opened();
    debate.refuses(rule(new Outcome.Noted(), ON_ONE), UNKNOWN, "targets");
    debate.refuses(support(debate), UNKNOWN, "target");
  }

  @Test
  void what_is_withdrawn_merged_or_objected_to_is_not_agreed() {
    var debate = proposed();
    debate.when(rule(new Outcome.Agreed(), ON_ONE), ruled(new Outcome.Agreed(), ON_ONE));
    var objects =
        new PositionTaken(
            PLAN, ON_ONE, List.of(RUS), Stance.OBJECTS, Optional.empty(), debate.now());
    proposed()
        .then(BORIS, objects)
        .refuses(rule(new Outcome.Agreed(), ON_ONE), CONTRADICTED, "outcome");
    debate.then(AMINA, new ProposalWithdrawn(ONE, PLAN));
    debate.refuses(rule(new Outcome.Agreed(), ON_ONE), CONTRADICTED, "outcome");
    debate.when(rule(new Outcome.Noted(), ON_ONE), ruled(new Outcome.Noted(), ON_ONE));
    proposed()
        .then(AMINA, new ProposalMerged(ONE, PLAN, new ProposalId("both")))
        .refuses(rule(new Outcome.Agreed(), ON_ONE), CONTRADICTED, "outcome");
  }

  @Test
  void a_position_on_a_proposal_is_on_earlier_text_once_it_is_put_into_other_words() {
    var debate = proposed();
    var taken =
        new PositionTaken(
            PLAN, ON_ONE, List.of(RUS), Stance.SUPPORTS, Optional.empty(), debate.now());
    debate.when(support(debate), taken);
    debate.then(BORIS, taken);
    assertFalse(isOnEarlierText(debate));
    debate.then(AMINA, new ProposalRevised(ONE, PLAN, PARTS, 2));
    assertTrue(isOnEarlierText(debate));
  }

  private static boolean isOnEarlierText(Debate debate) {
    var stated = Objects.requireNonNull(debate.consensus().positionsOn(ON_ONE).get(RUS));
    return debate.consensus().isOnEarlierText(stated);
  }

  private static Debate proposed() {
    return Debate.opened()
        .then(
            AMINA, new ProposalMade(ONE, PLAN, GROUP, new Source.Floor(), List.of(EGY), PARTS, 1));
  }

  private static TakePosition support(Debate debate) {
    return new TakePosition(
        PLAN, GROUP, ON_ONE, List.of(RUS), Stance.SUPPORTS, Optional.empty(), debate.now(), BORIS);
  }

  private static Rule rule(Outcome outcome, Target... targets) {
    return new Rule(
        PLAN,
        GROUP,
        new RulingId("r1"),
        List.of(targets),
        outcome,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        CHAIR);
  }

  private static Ruled ruled(Outcome outcome, Target... targets) {
    return new Ruled(
        PLAN,
        new RulingId("r1"),
        List.of(targets),
        outcome,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
