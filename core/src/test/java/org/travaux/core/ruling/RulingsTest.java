package org.travaux.core.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.B;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.OBSERVER;
import static org.travaux.core.consensus.Debate.ONE;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.SET;
import static org.travaux.core.consensus.Debate.TWO;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.consensus.Standing.State;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionEvent.BracketOpened;
import org.travaux.core.event.OptionEvent.OptionSetClosed;
import org.travaux.core.event.OptionEvent.OptionSetReopened;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.PositionEvent.PositionTaken;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RulingEvent.OutcomesMadeProvisional;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingObjectedTo;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Stance;
import org.travaux.core.event.Target;
import org.travaux.core.text.Edit;

class RulingsTest {

  static final RulingId FIRST = new RulingId("r1");
  static final Target ON_A = new Target.OfProvision(PLAN, A);
  static final Target ON_ALL = new Target.OfInstrument(PLAN);
  static final Outcome AGREED = new Outcome.Agreed();

  @Test
  void the_chair_rules_and_a_delegate_does_not() {
    var debate = Debate.opened();
    debate.when(rule(CHAIR, AGREED, ON_A), ruled(AGREED, ON_A));
    debate.refuses(rule(AMINA, AGREED, ON_A), FORBIDDEN, "");
    debate.refuses(rule(SECRETARY, AGREED, ON_A), FORBIDDEN, "");
    debate.refuses(rule(CHAIR, AGREED), INVALID, "targets");
    debate.refuses(rule(CHAIR, AGREED, ON_A, ON_A), INVALID, "targets");
    debate.refuses(
        rule(CHAIR, AGREED, new Target.OfProvision(PLAN, new ProvisionId("x"))),
        UNKNOWN,
        "targets");
    debate.refuses(rule(CHAIR, new Outcome.NotedOnCondition(), ON_A), INVALID, "conditions");
    debate.refuses(rule(CHAIR, new Outcome.KeptOpen(""), ON_A), INVALID, "outcome");
    debate.then(CHAIR, ruled(AGREED, ON_A)).refuses(rule(CHAIR, AGREED, ON_A), TAKEN, "ruling");
  }

  @Test
  void a_text_with_open_brackets_is_not_adopted_unless_the_chair_insists() {
    var debate = Debate.opened().then(AMINA, new BracketOpened(PLAN, new BracketId("b1"), A, 0, 3));
    debate.refuses(rule(CHAIR, new Outcome.Adopted(), ON_ALL), CONTRADICTED, "outcome");
    debate.when(rule(CHAIR, new Outcome.Adopted(), B), ruled(new Outcome.Adopted(), onB()));
    debate.when(InsistingTest.insisting(), InsistingTest.insisted());
  }

  @Test
  void an_objection_or_an_open_choice_speaks_against_agreement_and_any_word_against_silence() {
    Debate.ofOptions().refuses(rule(CHAIR, AGREED, ON_A), CONTRADICTED, "outcome");
    var debate = Debate.opened().then(AMINA, position(Stance.OBJECTS));
    debate.refuses(rule(CHAIR, AGREED, ON_A), CONTRADICTED, "outcome");
    debate.then(AMINA, position(Stance.SUPPORTS));
    debate.when(rule(CHAIR, AGREED, ON_A), ruled(AGREED, ON_A));
    debate.refuses(rule(CHAIR, new Outcome.Stable(), ON_A), CONTRADICTED, "outcome");
  }

  @Test
  void keeping_an_option_closes_its_set_and_changes_the_text_at_once() {
    var debate = Debate.ofOptions();
    var option = new Target.OfOption(PLAN, SET, TWO);
    var command = rule(CHAIR, new Outcome.OptionKept(), option);
    var edit = Edit.replace(4, 7, "information");
    var id = new EditId("r1." + Integer.toHexString(FIRST.hashCode()) + ".1.0");
    var changed = new TextEdited(PLAN, A, edit, id, edit.digest(), Optional.empty());
    var closed = new OptionSetClosed(PLAN, SET, Optional.of(TWO));
    var ruled = ruled(new Outcome.OptionKept(), option);
    debate.when(command, changed, closed, ruled);
    debate.then(CHAIR, changed).then(CHAIR, closed).then(CHAIR, ruled);
    assertEquals(State.AGREED, debate.state(A));
    debate.refuses(
        new Rule(
            PLAN,
            GROUP,
            new RulingId("r2"),
            List.of(new Target.OfOption(PLAN, SET, ONE)),
            new Outcome.OptionKept(),
            List.of(),
            Optional.empty(),
            Optional.of("I insist"),
            CHAIR),
        CLOSED,
        "targets");
  }

  @Test
  void an_option_that_cannot_be_applied_is_not_kept() {
    var debate = Debate.ofOptions().then(SECRETARY, new ProvisionSuppressed(PLAN, A));
    var kept = new Outcome.OptionKept();
    debate.refuses(rule(CHAIR, kept, new Target.OfOption(PLAN, SET, TWO)), CLOSED, "targets");
    debate.refuses(rule(CHAIR, kept, ON_A), INVALID, "targets");
    debate.then(CHAIR, new InstrumentFrozen(PLAN, "read out"));
    debate.refuses(rule(CHAIR, kept, new Target.OfOption(PLAN, SET, ONE)), CLOSED, "instrument");
  }

  @Test
  void an_objection_after_the_ruling_is_on_record() {
    var debate = Debate.opened().then(CHAIR, ruled(AGREED, ON_A));
    var objecting = new ObjectToRuling(PLAN, GROUP, FIRST, "premature", AMINA);
    var objected = new RulingObjectedTo(PLAN, FIRST, AMINA.by().delegation(), "premature");
    debate.when(objecting, objected);
    debate.then(AMINA, objected).nothingHappensWhen(objecting);
    debate.refuses(new ObjectToRuling(PLAN, GROUP, FIRST, "", AMINA), INVALID, "reason");
    debate.refuses(new ObjectToRuling(PLAN, GROUP, FIRST, "no", OBSERVER), FORBIDDEN, "");
    debate.refuses(
        new ObjectToRuling(PLAN, GROUP, new RulingId("r9"), "no", AMINA), UNKNOWN, "ruling");
    debate.then(CHAIR, new RulingReopened(PLAN, FIRST, "new facts"));
    debate.refuses(new ObjectToRuling(PLAN, GROUP, FIRST, "late", BORIS), CLOSED, "ruling");
  }

  @Test
  void reopening_opens_the_choice_again() {
    var debate =
        Debate.ofOptions()
            .then(CHAIR, new OptionSetClosed(PLAN, SET, Optional.of(ONE)))
            .then(CHAIR, ruled(new Outcome.OptionKept(), new Target.OfOption(PLAN, SET, ONE)));
    var reopen = new ReopenRuling(PLAN, GROUP, FIRST, "new facts", CHAIR);
    var reopened = new RulingReopened(PLAN, FIRST, "new facts");
    debate.when(reopen, reopened, new OptionSetReopened(PLAN, SET, "new facts"));
    debate.refuses(new ReopenRuling(PLAN, GROUP, FIRST, "new facts", AMINA), FORBIDDEN, "");
    debate.refuses(
        new ReopenRuling(PLAN, GROUP, new RulingId("r9"), "new facts", CHAIR), UNKNOWN, "ruling");
    debate.refuses(new ReopenRuling(PLAN, GROUP, FIRST, " ", CHAIR), INVALID, "reason");
    debate.then(CHAIR, reopened).refuses(reopen, CLOSED, "ruling");
  }

  @Test
  void a_choice_that_is_open_again_already_is_not_opened_with_its_ruling() {
    Debate.ofOptions()
        .then(
            CHAIR,
            new OptionSetClosed(PLAN, SET, Optional.of(ONE)),
            ruled(new Outcome.OptionKept(), new Target.OfOption(PLAN, SET, ONE)),
            new OptionSetReopened(PLAN, SET, "new facts"))
        .when(
            new ReopenRuling(PLAN, GROUP, FIRST, "new facts", CHAIR),
            new RulingReopened(PLAN, FIRST, "new facts"));
  }

  @Test
  void a_blanket_ruling_makes_earlier_and_later_agreements_provisional_until_it_is_reopened() {
    var blanket = new RulingId("r2");
    var make =
        new MakeOutcomesProvisional(PLAN, GROUP, blanket, Optional.empty(), "more time", CHAIR);
    var made = new OutcomesMadeProvisional(PLAN, blanket, Optional.empty(), "more time");
    var debate = Debate.opened().then(CHAIR, ruled(AGREED, ON_A));
    assertEquals(State.AGREED, debate.state(A));
    assertEquals(State.UNTOUCHED, debate.state(B));
    debate.when(make, made);
    debate.then(CHAIR, made);
    assertEquals(State.PROVISIONALLY_AGREED, debate.state(A));
    debate.then(
        CHAIR,
        new Ruled(
            PLAN,
            new RulingId("r3"),
            List.of(onB()),
            AGREED,
            List.of(),
            Optional.empty(),
            Optional.empty()));
    assertEquals(State.PROVISIONALLY_AGREED, debate.state(B));
    debate.refuses(make, TAKEN, "ruling");
    var reopen = new ReopenRuling(PLAN, GROUP, blanket, "time was given", CHAIR);
    var reopened = new RulingReopened(PLAN, blanket, "time was given");
    debate.when(reopen, reopened);
    debate.then(CHAIR, reopened);
    assertEquals(State.AGREED, debate.state(A));
    debate.refuses(reopen, CLOSED, "ruling");
  }

  @Test
  void a_blanket_ruling_has_an_id_and_words_of_its_own() {
    var debate = Debate.opened().then(CHAIR, ruled(AGREED, ON_A));
    debate.refuses(provisional(FIRST, Optional.empty(), "more time"), TAKEN, "ruling");
    var other = new RulingId("r2");
    debate.refuses(provisional(other, Optional.of(" "), "more time"), INVALID, "meeting");
    debate.refuses(provisional(other, Optional.of("GRP-2"), ""), INVALID, "reason");
  }

  private static MakeOutcomesProvisional provisional(
      RulingId ruling, Optional<String> meeting, String reason) {
    return new MakeOutcomesProvisional(PLAN, GROUP, ruling, meeting, reason, CHAIR);
  }

  @Test
  void what_was_agreed_is_open_again_when_its_text_changes() {
    var debate = Debate.opened().then(CHAIR, ruled(AGREED, ON_ALL));
    debate.edited(A, "x-1", Edit.replace(0, 0, "x"));
    assertEquals(State.OPEN, debate.state(A));
    assertEquals(State.AGREED, debate.state(B));
  }

  private static Target onB() {
    return new Target.OfProvision(PLAN, B);
  }

  static Rule rule(Given given, Outcome outcome, ProvisionId provision) {
    return rule(given, outcome, new Target.OfProvision(PLAN, provision));
  }

  static Rule rule(Given given, Outcome outcome, Target... targets) {
    return new Rule(
        PLAN,
        GROUP,
        FIRST,
        List.of(targets),
        outcome,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        given);
  }

  static Ruled ruled(Outcome outcome, Target... targets) {
    return new Ruled(
        PLAN, FIRST, List.of(targets), outcome, List.of(), Optional.empty(), Optional.empty());
  }

  static PositionTaken position(Stance stance) {
    return new PositionTaken(
        PLAN, ON_A, List.of(AMINA.by().delegation()), stance, Optional.empty(), LogPosition.NONE);
  }
}
