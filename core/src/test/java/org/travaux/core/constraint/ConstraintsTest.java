package org.travaux.core.constraint;

import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.OBSERVER;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.STRANGER;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConstraintEvent.ConstraintLifted;
import org.travaux.core.event.ConstraintEvent.ConstraintRecalled;
import org.travaux.core.event.ConstraintEvent.ExpenditureRetracted;
import org.travaux.core.event.ConstraintEvent.ExpenditureStated;
import org.travaux.core.event.ConstraintId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalLeft;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Source;

class ConstraintsTest {

  private static final ConstraintId LIMITS = new ConstraintId("limits");
  private static final ProposalId MEETINGS = new ProposalId("meetings");
  private static final InstrumentId OTHER = new InstrumentId("other");
  private static final List<String> SOURCES = List.of("CS 142", "CV 488-489");
  private static final String DEMAND = "Decisions stay within the financial limits";
  private static final ConstraintRecalled RECALLED =
      new ConstraintRecalled(PLAN, LIMITS, SOURCES, DEMAND);
  private static final ExpenditureStated COSTS =
      new ExpenditureStated(PLAN, MEETINGS, "Two more meetings");

  private final Debate debate =
      Debate.opened()
          .then(
              AMINA,
              new ProposalMade(
                  MEETINGS,
                  PLAN,
                  GROUP,
                  new Source.Floor(),
                  List.of(AMINA.by().delegation(), new DelegationId("KEN")),
                  List.of(new Proposal.Suppress(Debate.A, "no need", Optional.empty())),
                  1));

  @Test
  void whoever_keeps_the_record_recalls_a_constraint_once() {
    debate.when(recall(SOURCES, DEMAND, CHAIR), RECALLED);
    debate.then(CHAIR, RECALLED);
    debate.nothingHappensWhen(recall(SOURCES, DEMAND, SECRETARY));
    debate.refuses(recall(List.of("CS 142"), DEMAND, SECRETARY), TAKEN, "constraint");
    debate.refuses(recall(SOURCES, "Nothing is spent", SECRETARY), TAKEN, "constraint");
  }

  @Test
  void a_constraint_that_is_no_constraint_is_refused() {
    debate.refuses(recall(SOURCES, DEMAND, AMINA), FORBIDDEN, "");
    debate.refuses(recall(SOURCES, DEMAND, OBSERVER), FORBIDDEN, "");
    debate.refuses(recall(SOURCES, DEMAND, STRANGER), FORBIDDEN, "");
    debate.refuses(recall(List.of(), DEMAND, CHAIR), INVALID, "sources");
    debate.refuses(recall(List.of("CS 142", "CS 142"), DEMAND, CHAIR), INVALID, "sources");
    debate.refuses(recall(List.of(" "), DEMAND, CHAIR), INVALID, "sources");
    debate.refuses(recall(SOURCES, "", CHAIR), INVALID, "demand");
    var many = IntStream.range(0, 21).mapToObj(number -> "CS " + number).toList();
    debate.refuses(recall(many, DEMAND, CHAIR), INVALID, "sources");
    var most = many.subList(0, 20);
    debate.when(recall(most, DEMAND, CHAIR), new ConstraintRecalled(PLAN, LIMITS, most, DEMAND));
    debate.refuses(
        new RecallConstraint(new InstrumentId("none"), GROUP, LIMITS, SOURCES, DEMAND, CHAIR),
        UNKNOWN,
        "instrument");
    debate.then(CHAIR, new InstrumentOpened(OTHER, new BodyId("others"), "Other", "plan", "en"));
    debate.refuses(
        new RecallConstraint(OTHER, GROUP, LIMITS, SOURCES, DEMAND, CHAIR), UNKNOWN, "instrument");
    for (int one = 0; one < 100; one++) {
      debate.then(
          CHAIR, new ConstraintRecalled(PLAN, new ConstraintId("c" + one), SOURCES, DEMAND));
    }
    debate.refuses(recall(SOURCES, DEMAND, CHAIR), CLOSED, "constraint");
  }

  @Test
  void a_constraint_is_lifted_and_its_id_stays_taken() {
    debate.refuses(lift("The limits were raised", CHAIR), UNKNOWN, "constraint");
    debate.then(CHAIR, RECALLED);
    debate.refuses(lift("The limits were raised", BORIS), FORBIDDEN, "");
    debate.refuses(lift("", CHAIR), INVALID, "reason");
    var lifted = new ConstraintLifted(PLAN, LIMITS, "The limits were raised");
    debate.when(lift("The limits were raised", CHAIR), lifted);
    debate.then(CHAIR, lifted);
    debate.nothingHappensWhen(lift("Once more", SECRETARY));
    debate.refuses(recall(SOURCES, DEMAND, CHAIR), TAKEN, "constraint");
  }

  @Test
  void a_sponsor_or_whoever_keeps_the_record_says_what_a_proposal_costs() {
    debate.when(costs("Two more meetings", AMINA), COSTS);
    debate.when(costs("Two more meetings", SECRETARY), COSTS);
    debate.refuses(costs("Two more meetings", BORIS), FORBIDDEN, "proposal");
    debate.refuses(costs("Two more meetings", OBSERVER), FORBIDDEN, "proposal");
    debate.refuses(costs("", AMINA), INVALID, "what");
    debate.refuses(
        new StateExpenditure(PLAN, GROUP, new ProposalId("none"), "Much", CHAIR),
        UNKNOWN,
        "proposal");
    debate.refuses(
        new StateExpenditure(OTHER, GROUP, MEETINGS, "Much", CHAIR), UNKNOWN, "proposal");
    debate.refuses(
        new StateExpenditure(PLAN, new BodyId("others"), MEETINGS, "Much", CHAIR),
        FORBIDDEN,
        "proposal");
    debate.then(AMINA, COSTS);
    debate.nothingHappensWhen(costs("Two more meetings", SECRETARY));
    debate.when(
        costs("Three more meetings", SECRETARY),
        new ExpenditureStated(PLAN, MEETINGS, "Three more meetings"));
    debate.then(AMINA, new ProposalLeft(MEETINGS, PLAN, AMINA.by().delegation()));
    debate.refuses(costs("Four more meetings", AMINA), FORBIDDEN, "proposal");
  }

  @Test
  void what_costs_nothing_any_more_is_said_to_cost_nothing() {
    debate.nothingHappensWhen(retract("They are held on line", AMINA));
    debate.then(AMINA, COSTS);
    debate.refuses(retract("They are held on line", BORIS), FORBIDDEN, "proposal");
    debate.refuses(retract(" ", AMINA), INVALID, "reason");
    debate.when(
        retract("They are held on line", AMINA),
        new ExpenditureRetracted(PLAN, MEETINGS, "They are held on line"));
  }

  @Test
  void whoever_keeps_the_record_of_another_body_says_nothing_of_this_text() {
    var others = new BodyId("others");
    debate.then(CHAIR, RECALLED, COSTS, new Accredited(others, SECRETARY.by()));
    for (var command :
        List.<Decision<?>>of(
            new RecallConstraint(PLAN, others, LIMITS, SOURCES, DEMAND, SECRETARY),
            new LiftConstraint(PLAN, others, LIMITS, "Raised", SECRETARY),
            new StateExpenditure(PLAN, others, MEETINGS, "Much", SECRETARY),
            new RetractExpenditure(PLAN, others, MEETINGS, "None", SECRETARY))) {
      debate.refuses(command, UNKNOWN, "instrument");
    }
  }

  private static RecallConstraint recall(List<String> sources, String demand, Given given) {
    return new RecallConstraint(PLAN, GROUP, LIMITS, sources, demand, given);
  }

  private static LiftConstraint lift(String reason, Given given) {
    return new LiftConstraint(PLAN, GROUP, LIMITS, reason, given);
  }

  private static StateExpenditure costs(String what, Given given) {
    return new StateExpenditure(PLAN, GROUP, MEETINGS, what, given);
  }

  private static RetractExpenditure retract(String reason, Given given) {
    return new RetractExpenditure(PLAN, GROUP, MEETINGS, reason, given);
  }
}
