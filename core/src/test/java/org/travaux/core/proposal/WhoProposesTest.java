package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.proposal.Floor.A;
import static org.travaux.core.proposal.Floor.AMINA;
import static org.travaux.core.proposal.Floor.BORIS;
import static org.travaux.core.proposal.Floor.CHAIR;
import static org.travaux.core.proposal.Floor.EGY;
import static org.travaux.core.proposal.Floor.GROUP;
import static org.travaux.core.proposal.Floor.OBSERVER;
import static org.travaux.core.proposal.Floor.ONE;
import static org.travaux.core.proposal.Floor.PLAN;
import static org.travaux.core.proposal.Floor.RUS;
import static org.travaux.core.proposal.Floor.SECRETARY;
import static org.travaux.core.proposal.Floor.made;
import static org.travaux.core.proposal.Floor.modify;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyEvent.TermSet;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Everywhere;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Role;
import org.travaux.core.event.Source;
import org.travaux.core.text.Edit;

/// Whose proposals they are, and for which text.
class WhoProposesTest {

  private static final BodyId OTHER = new BodyId("other");
  private static final ProposalId NEXT = new ProposalId("next");
  private static final Proposal INFORMATION = modify(A, 4, 7, "information");

  @Test
  void nobody_proposes_or_decides_in_the_name_of_another_body() {
    var floor =
        Floor.ofProposal(INFORMATION)
            .then(SECRETARY, new Accredited(OTHER, AMINA.by()), new Accredited(OTHER, CHAIR.by()));
    for (var command : ofDelegates(floor, PLAN, OTHER)) {
      floor.refuses(command, UNKNOWN, "instrument");
    }
    for (var command : ofTheChair(floor, PLAN, OTHER)) {
      floor.refuses(command, UNKNOWN, "instrument");
    }
    for (var command :
        List.<Decision<?>>of(
            new JoinProposal(ONE, PLAN, OTHER, AMINA),
            new LeaveProposal(ONE, PLAN, OTHER, AMINA),
            new WithdrawProposal(ONE, PLAN, OTHER, AMINA),
            new RejectProposal(ONE, PLAN, OTHER, Optional.empty(), CHAIR),
            new DeferProposal(ONE, PLAN, OTHER, Optional.empty(), CHAIR))) {
      floor.refuses(command, UNKNOWN, "proposal");
    }
  }

  @Test
  void nothing_is_proposed_for_a_text_that_is_not_there() {
    var floor = Floor.ofProposal(INFORMATION);
    var none = new InstrumentId("none");
    for (var command : ofDelegates(floor, none, GROUP)) {
      floor.refuses(command, UNKNOWN, "instrument");
    }
  }

  @Test
  void an_officer_proposes_for_the_own_delegation_until_the_term_is_over() {
    var vice = new Delegate(AMINA.by().person(), RUS, Role.VICE_CHAIR);
    var today = LocalDate.ofInstant(AMINA.at(), ZoneOffset.UTC);
    var floor = Floor.ofText();
    floor.then(
        SECRETARY,
        new Accredited(GROUP, vice),
        new TermSet(GROUP, vice, LocalDate.EPOCH, Optional.of(today)));
    floor.when(
        floor.make(AMINA, List.of(RUS), INFORMATION),
        made(new Source.Floor(), List.of(RUS), INFORMATION));
    floor.then(
        SECRETARY, new TermSet(GROUP, vice, LocalDate.EPOCH, Optional.of(today.minusDays(1))));
    floor.refuses(floor.make(AMINA, List.of(RUS), INFORMATION), FORBIDDEN, "sponsors");
  }

  @Test
  void at_most_200_delegations_sponsor_it() {
    var floor = Floor.ofText();
    var sponsors = IntStream.range(0, 201).mapToObj(at -> new DelegationId("D" + at)).toList();
    var most = sponsors.subList(0, 200);
    floor.when(
        floor.make(SECRETARY, most, INFORMATION), made(new Source.Floor(), most, INFORMATION));
    floor.refuses(floor.make(SECRETARY, sponsors, INFORMATION), INVALID, "sponsors");
  }

  @Test
  void where_it_comes_from_is_said_in_words_and_a_report_and_a_merger_are_acts_of_their_own() {
    var floor = Floor.ofText();
    floor.refuses(from(floor, new Source.Merged(List.of(NEXT))), INVALID, "source");
    floor.refuses(from(floor, new Source.Consultation(new ConsultationId("c"))), INVALID, "source");
    for (var wrong : List.of("x".repeat(5_001), "a\u0000")) {
      floor.refuses(from(floor, new Source.Input(wrong)), INVALID, "source");
    }
    for (var right : List.of("the forum", "x".repeat(5_000))) {
      var digest =
          Wording.mix(
              31 * right.hashCode(),
              List.of(EGY).toString().hashCode(),
              Wording.digest(List.of(INFORMATION)));
      floor.when(
          from(floor, new Source.Input(right)),
          new ProposalMade(
              ONE,
              PLAN,
              GROUP,
              new Source.Input(right),
              List.of(EGY),
              List.of(INFORMATION),
              digest));
    }
  }

  @Test
  void who_only_observes_types_in_nobody_s_proposal() {
    var floor = Floor.ofProposal(INFORMATION);
    floor.refuses(floor.edit(OBSERVER, A, Edit.replace(0, 0, "x")), FORBIDDEN, "");
    floor.refuses(floor.edit(BORIS, A, Edit.replace(0, 0, "x")), FORBIDDEN, "proposal");
  }

  private static MakeProposal from(Floor floor, Source source) {
    return new MakeProposal(
        ONE, PLAN, GROUP, source, List.of(EGY), floor.now(), List.of(INFORMATION), AMINA);
  }

  private static List<Decision<?>> ofDelegates(Floor floor, InstrumentId text, BodyId body) {
    var now = floor.now();
    Given given = AMINA;
    var change = new Everywhere.ReplaceTerm("plan", "programme");
    return List.of(
        new MakeProposal(
            NEXT, text, body, new Source.Floor(), List.of(EGY), now, List.of(INFORMATION), given),
        new ProposeEverywhere(
            NEXT, text, body, new Source.Floor(), List.of(EGY), change, Optional.empty(), given),
        new EditProposal(
            ONE, text, body, A, now, Edit.replace(0, 0, "x"), new EditId("own-1"), given),
        new ReviseProposal(ONE, text, body, now, List.of(INFORMATION), given),
        new MergeProposals(NEXT, text, body, List.of(ONE, ONE), now, List.of(), given));
  }

  private static List<Decision<?>> ofTheChair(Floor floor, InstrumentId text, BodyId body) {
    var now = floor.now();
    var places = List.of(new PlaceSeen(A, 4));
    var id = new EditId("x");
    return List.of(
        new AcceptProposal(ONE, text, body, Set.of(), now, id, CHAIR),
        new AcceptPlaces(ONE, text, body, places, now, id, CHAIR),
        new LeavePlacesOut(ONE, text, body, places, now, "a title", CHAIR),
        new TakePlacesIn(ONE, text, body, places, now, CHAIR),
        new ReverseAcceptance(ONE, text, body, now, "so", id, CHAIR));
  }
}
