package org.travaux.core.ruling;

import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.ruling.RulingsTest.AGREED;
import static org.travaux.core.ruling.RulingsTest.FIRST;
import static org.travaux.core.ruling.RulingsTest.ON_A;
import static org.travaux.core.ruling.RulingsTest.position;
import static org.travaux.core.ruling.RulingsTest.rule;
import static org.travaux.core.ruling.RulingsTest.ruled;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.event.BodyEvent.ProcedureSet;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.Contradiction;
import org.travaux.core.event.OptionEvent.BracketOpened;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.Stance;

/// What a chair rules against the record, as far as the body's procedure goes along.
class InsistingTest {

  /// Whatever else the chair may insist on, and each of several contradictions for itself.
  @Test
  void a_chair_insists_only_on_what_the_body_s_procedure_lets_the_chair() {
    var debate =
        Debate.opened()
            .then(AMINA, new BracketOpened(PLAN, new BracketId("b1"), A, 0, 3))
            .then(BORIS, position(Stance.OBJECTS));
    debate.when(insisting(), insisted());
    debate.then(SECRETARY, new ProcedureSet(GROUP, List.of(Contradiction.OPEN_BRACKETS)));
    debate.refuses(insisting(), CONTRADICTED, "insisting");
    debate.refusesSaying(insisting(), "EGY objects. The body's procedure");
    debate.refuses(rule(CHAIR, AGREED, ON_A), CONTRADICTED, "outcome");
    debate.then(
        SECRETARY,
        new ProcedureSet(GROUP, List.of(Contradiction.OBJECTION, Contradiction.OPEN_BRACKETS)));
    debate.when(insisting(), insisted());
    debate.then(SECRETARY, new ProcedureSet(GROUP, List.of()));
    debate.refuses(insisting(), CONTRADICTED, "insisting");
    Debate.opened()
        .then(SECRETARY, new ProcedureSet(GROUP, List.of()))
        .when(insisting(), ruled(AGREED, ON_A));
  }

  @Test
  void each_kind_of_contradiction_has_its_own_rule() {
    bound(Debate.opened().then(AMINA, new BracketOpened(PLAN, new BracketId("b1"), A, 0, 3)))
        .refuses(insisting(), CONTRADICTED, "insisting")
        .then(SECRETARY, new ProcedureSet(GROUP, List.of(Contradiction.OPEN_BRACKETS)))
        .when(insisting(), insisted());
    bound(Debate.ofOptions())
        .refuses(insisting(), CONTRADICTED, "insisting")
        .then(SECRETARY, new ProcedureSet(GROUP, List.of(Contradiction.OPEN_OPTIONS)))
        .when(insisting(), insisted());
    bound(Debate.opened().then(AMINA, position(Stance.OBJECTS)))
        .refuses(insisting(), CONTRADICTED, "insisting")
        .then(SECRETARY, new ProcedureSet(GROUP, List.of(Contradiction.OBJECTION)))
        .when(insisting(), insisted());
    var stable = insisting(new Outcome.Stable());
    bound(Debate.opened().then(AMINA, position(Stance.SUPPORTS)))
        .refuses(stable, CONTRADICTED, "insisting")
        .then(SECRETARY, new ProcedureSet(GROUP, List.of(Contradiction.FLOOR_TAKEN)))
        .when(stable, insisted(new Outcome.Stable()));
  }

  private static Debate bound(Debate debate) {
    return debate.then(SECRETARY, new ProcedureSet(GROUP, List.of()));
  }

  static Rule insisting() {
    return insisting(AGREED);
  }

  private static Rule insisting(Outcome outcome) {
    return new Rule(
        PLAN,
        GROUP,
        FIRST,
        List.of(ON_A),
        outcome,
        List.of(),
        Optional.empty(),
        Optional.of("time is short"),
        CHAIR);
  }

  static Ruled insisted() {
    return insisted(AGREED);
  }

  private static Ruled insisted(Outcome outcome) {
    return new Ruled(
        PLAN,
        FIRST,
        List.of(ON_A),
        outcome,
        List.of(),
        Optional.empty(),
        Optional.of("time is short"));
  }
}
