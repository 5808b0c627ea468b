package org.travaux.core.ruling;

import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.ONE;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.SET;
import static org.travaux.core.consensus.Debate.TWO;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.ruling.RulingsTest.FIRST;
import static org.travaux.core.ruling.RulingsTest.ON_A;
import static org.travaux.core.ruling.RulingsTest.rule;
import static org.travaux.core.ruling.RulingsTest.ruled;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.event.BodyEvent.ProcedureSet;
import org.travaux.core.event.Contradiction;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.PositionEvent.PositionTaken;
import org.travaux.core.event.PositionEvent.PositionWithdrawn;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalJoined;
import org.travaux.core.event.ProposalEvent.ProposalLeft;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalRevised;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.Source;
import org.travaux.core.event.Stance;
import org.travaux.core.event.Target;

/// Several are two and more, by what is on record.
class SeveralTest {

  private static final Outcome SUPPORTED = new Outcome.SupportedBySeveral();
  private static final Outcome RESERVED = new Outcome.ReservedBySeveral();
  private static final DelegationId EGY = AMINA.by().delegation();
  private static final DelegationId RUS = BORIS.by().delegation();
  private static final ProposalId PROPOSAL = new ProposalId("one");
  private static final Target ON_PROPOSAL = new Target.OfProposal(PROPOSAL);
  private static final List<Proposal> PARTS =
      List.of(new Proposal.Suppress(A, "out of date", Optional.empty()));

  @Test
  void what_nobody_or_one_delegation_supports_is_not_supported_by_several() {
    var debate = Debate.opened();
    debate.refuses(rule(CHAIR, SUPPORTED, ON_A), CONTRADICTED, "outcome");
    debate.refusesSaying(rule(CHAIR, SUPPORTED, ON_A), "Nobody is on record in support.");
    debate.then(AMINA, says(Stance.SUPPORTS, ON_A, EGY));
    debate.then(BORIS, says(Stance.RESERVES, ON_A, RUS));
    debate.refuses(rule(CHAIR, SUPPORTED, ON_A), CONTRADICTED, "outcome");
    debate.refusesSaying(rule(CHAIR, SUPPORTED, ON_A), "Only EGY is on record in support.");
    debate.then(BORIS, says(Stance.SUPPORTS_WITH_CHANGES, ON_A, RUS));
    debate.when(rule(CHAIR, SUPPORTED, ON_A), ruled(SUPPORTED, ON_A));
    debate.refuses(
        rule(CHAIR, SUPPORTED, ON_A, new Target.OfProvision(PLAN, Debate.B)),
        CONTRADICTED,
        "outcome");
    debate.then(BORIS, new PositionWithdrawn(PLAN, ON_A, List.of(RUS)));
    debate.refuses(rule(CHAIR, SUPPORTED, ON_A), CONTRADICTED, "outcome");
  }

  @Test
  void who_reserves_needs_time_or_objects_has_reservations() {
    var debate = Debate.opened().then(AMINA, says(Stance.SUPPORTS, ON_A, EGY, RUS));
    debate.refuses(rule(CHAIR, RESERVED, ON_A), CONTRADICTED, "outcome");
    debate.then(AMINA, says(Stance.NEEDS_MORE_TIME, ON_A, EGY));
    debate.refusesSaying(rule(CHAIR, RESERVED, ON_A), "Only EGY is on record with reservations.");
    for (var stance : List.of(Stance.RESERVES, Stance.OBJECTS)) {
      debate.then(BORIS, says(stance, ON_A, RUS));
      debate.when(rule(CHAIR, RESERVED, ON_A), ruled(RESERVED, ON_A));
    }
  }

  @Test
  void who_proposes_something_supports_it() {
    var debate = Debate.opened().then(AMINA, made());
    debate.refuses(rule(CHAIR, SUPPORTED, ON_PROPOSAL), CONTRADICTED, "outcome");
    debate.then(BORIS, new ProposalJoined(PROPOSAL, PLAN, RUS));
    debate.when(rule(CHAIR, SUPPORTED, ON_PROPOSAL), ruled(SUPPORTED, ON_PROPOSAL));
    debate.then(AMINA, new ProposalRevised(PROPOSAL, PLAN, PARTS, 2));
    debate.when(rule(CHAIR, SUPPORTED, ON_PROPOSAL), ruled(SUPPORTED, ON_PROPOSAL));
    debate.refuses(rule(CHAIR, RESERVED, ON_PROPOSAL), CONTRADICTED, "outcome");
    debate.then(BORIS, new ProposalLeft(PROPOSAL, PLAN, RUS));
    debate.refuses(rule(CHAIR, SUPPORTED, ON_PROPOSAL), CONTRADICTED, "outcome");
    debate.then(BORIS, says(Stance.SUPPORTS, ON_PROPOSAL, RUS));
    debate.when(rule(CHAIR, SUPPORTED, ON_PROPOSAL), ruled(SUPPORTED, ON_PROPOSAL));
  }

  @Test
  void whose_option_it_is_supports_it_and_what_is_said_of_options_is_said_of_the_choice() {
    var two = new Target.OfOption(PLAN, SET, TWO);
    var choice = new Target.OfOptionSet(PLAN, SET);
    var debate = Debate.ofOptions();
    debate.refuses(rule(CHAIR, SUPPORTED, two), CONTRADICTED, "outcome");
    debate.then(BORIS, says(Stance.SUPPORTS, two, RUS));
    debate.when(rule(CHAIR, SUPPORTED, two), ruled(SUPPORTED, two));
    debate.refuses(rule(CHAIR, SUPPORTED, choice), CONTRADICTED, "outcome");
    var elsewhere = new Target.OfOption(PLAN, new OptionSetId("mission"), ONE);
    debate.then(AMINA, says(Stance.SUPPORTS, elsewhere, EGY));
    debate.refuses(rule(CHAIR, SUPPORTED, choice), CONTRADICTED, "outcome");
    debate.then(AMINA, says(Stance.SUPPORTS, new Target.OfOption(PLAN, SET, ONE), EGY));
    debate.when(rule(CHAIR, SUPPORTED, choice), ruled(SUPPORTED, choice));
  }

  @Test
  void what_is_said_of_anything_in_a_text_is_said_of_the_text() {
    var text = new Target.OfInstrument(PLAN);
    Debate.opened()
        .then(AMINA, says(Stance.SUPPORTS, ON_A, EGY))
        .refuses(rule(CHAIR, SUPPORTED, text), CONTRADICTED, "outcome")
        .then(BORIS, says(Stance.SUPPORTS, new Target.OfProvision(PLAN, Debate.B), RUS))
        .when(rule(CHAIR, SUPPORTED, text), ruled(SUPPORTED, text));
  }

  @Test
  void a_chair_who_heard_them_in_the_room_insists_where_procedure_allows() {
    var debate = Debate.opened();
    debate.when(insisting(CHAIR), insisted());
    debate.then(SECRETARY, new ProcedureSet(GROUP, List.of(Contradiction.OBJECTION)));
    debate.refuses(insisting(CHAIR), CONTRADICTED, "insisting");
    debate.then(SECRETARY, new ProcedureSet(GROUP, List.of(Contradiction.NOT_SEVERAL)));
    debate.when(insisting(CHAIR), insisted());
  }

  private static PositionTaken says(Stance stance, Target on, DelegationId... delegations) {
    return new PositionTaken(
        PLAN, on, List.of(delegations), stance, Optional.empty(), LogPosition.START);
  }

  private static ProposalMade made() {
    return new ProposalMade(PROPOSAL, PLAN, GROUP, new Source.Floor(), List.of(EGY), PARTS, 1);
  }

  private static Rule insisting(Given given) {
    return new Rule(
        PLAN,
        GROUP,
        FIRST,
        List.of(ON_A),
        SUPPORTED,
        List.of(),
        Optional.empty(),
        Optional.of("from the floor"),
        given);
  }

  private static Ruled insisted() {
    return new Ruled(
        PLAN,
        FIRST,
        List.of(ON_A),
        SUPPORTED,
        List.of(),
        Optional.empty(),
        Optional.of("from the floor"));
  }
}
