package org.travaux.core.ruling;

import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.ONE;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.SET;
import static org.travaux.core.consensus.Debate.TWO;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.ruling.RulingsTest.FIRST;
import static org.travaux.core.ruling.RulingsTest.ON_A;
import static org.travaux.core.ruling.RulingsTest.rule;
import static org.travaux.core.ruling.RulingsTest.ruled;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Form;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.OptionEvent.BracketOpened;
import org.travaux.core.event.OptionEvent.OptionSetClosed;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.PositionEvent.PositionTaken;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RulingEvent.OutcomesMadeProvisional;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Stance;
import org.travaux.core.event.Target;
import org.travaux.core.text.Edit;

/// What a ruling says, of how much, and for which text.
class WordsOfRulingsTest {

  private static final Outcome NOTED = new Outcome.Noted();

  @Test
  void every_outcome_says_in_words_what_it_is_about() {
    var until = Optional.<String>empty();
    for (var outcome :
        List.<Outcome>of(
            new Outcome.ApprovedToRework(" "),
            new Outcome.KeptOpen(" "),
            new Outcome.Referred(" ", "plenary-5"),
            new Outcome.Referred("Switzerland", " "),
            new Outcome.Escalated(" ", List.of("to decide")),
            new Outcome.Escalated("Council", List.of("to decide", " ")),
            new Outcome.Deferred(Optional.of(" ")),
            new Outcome.DeadlineSet(" ", Instant.EPOCH),
            new Outcome.DeadlineExtended(" ", Instant.EPOCH, "asked for"),
            new Outcome.DeadlineExtended("comments", Instant.EPOCH, " "),
            new Outcome.Instructed(" ", "to report", until, Optional.empty()),
            new Outcome.Instructed("secretariat", " ", until, Optional.empty()),
            new Outcome.Instructed("secretariat", "to report", Optional.of(" "), Optional.empty()),
            new Outcome.TranslationRequested(List.of("en", " ")))) {
      Debate.opened().refuses(rule(CHAIR, outcome, ON_A), INVALID, "outcome");
    }
  }

  @Test
  void conditions_the_meeting_and_why_the_chair_insists_are_words_too() {
    Debate.opened()
        .refuses(noted(List.of(" "), Optional.empty(), Optional.empty()), INVALID, "conditions")
        .refuses(noted(List.of(), Optional.of(" "), Optional.empty()), INVALID, "meeting")
        .refuses(noted(List.of(), Optional.empty(), Optional.of(" ")), INVALID, "insisting")
        .refuses(noted(conditions(21), Optional.empty(), Optional.empty()), INVALID, "conditions")
        .when(
            noted(conditions(20), Optional.of("plenary-5"), Optional.empty()),
            new Ruled(
                PLAN,
                FIRST,
                List.of(ON_A),
                NOTED,
                conditions(20),
                Optional.of("plenary-5"),
                Optional.empty()));
    var conditional = new Outcome.NotedOnCondition();
    Debate.opened()
        .when(
            new Rule(
                PLAN,
                GROUP,
                FIRST,
                List.of(ON_A),
                conditional,
                conditions(1),
                Optional.empty(),
                Optional.empty(),
                CHAIR),
            new Ruled(
                PLAN,
                FIRST,
                List.of(ON_A),
                conditional,
                conditions(1),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void a_ruling_is_on_at_most_100_things() {
    var debate = Debate.opened();
    var targets = new ArrayList<Target>();
    var form = new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.DECIMAL);
    for (int at = 0; at < 101; at++) {
      var id = new ProvisionId("p" + at);
      targets.add(new Target.OfProvision(PLAN, id));
      debate.then(
          SECRETARY,
          new ProvisionInserted(PLAN, id, Optional.of(A), form, "words", Optional.empty()));
    }
    var most = targets.subList(0, 100).toArray(Target[]::new);
    debate.when(rule(CHAIR, NOTED, most), ruled(NOTED, most));
    debate.refuses(rule(CHAIR, NOTED, targets.toArray(Target[]::new)), INVALID, "targets");
  }

  @Test
  void the_chair_of_another_body_says_nothing_of_this_text() {
    var other = new BodyId("other");
    var debate =
        Debate.opened()
            .then(SECRETARY, new Accredited(other, CHAIR.by()))
            .then(CHAIR, ruled(NOTED));
    for (var command :
        List.<Decision<?>>of(
            new Rule(
                PLAN,
                other,
                new RulingId("r2"),
                List.of(ON_A),
                NOTED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                CHAIR),
            new MakeOutcomesProvisional(
                PLAN, other, new RulingId("r2"), Optional.empty(), "more time", CHAIR),
            new ReopenRuling(PLAN, other, FIRST, "new facts", CHAIR))) {
      debate.refuses(command, UNKNOWN, "instrument");
    }
    debate
        .then(SECRETARY, new Accredited(other, AMINA.by()))
        .refuses(new ObjectToRuling(PLAN, other, FIRST, "premature", AMINA), UNKNOWN, "instrument");
  }

  @Test
  void a_ruling_is_not_called_as_what_made_outcomes_provisional() {
    Debate.opened()
        .then(CHAIR, new OutcomesMadeProvisional(PLAN, FIRST, Optional.empty(), "more time"))
        .refuses(rule(CHAIR, NOTED, ON_A), TAKEN, "ruling");
  }

  @Test
  void of_each_choice_one_option_is_kept_and_the_change_of_words_has_a_short_name() {
    var kept = new Outcome.OptionKept();
    var two = new Target.OfOption(PLAN, SET, TWO);
    Debate.ofOptions()
        .refuses(rule(CHAIR, kept, two, new Target.OfOption(PLAN, SET, ONE)), INVALID, "targets");
    for (int length : List.of(32, 33)) {
      var id = new RulingId("r".repeat(length));
      var edit = Edit.replace(4, 7, "information");
      var name = "r".repeat(32) + "." + Integer.toHexString(id.hashCode()) + ".1.0";
      Debate.ofOptions()
          .when(
              new Rule(
                  PLAN,
                  GROUP,
                  id,
                  List.of(two),
                  kept,
                  List.of(),
                  Optional.empty(),
                  Optional.empty(),
                  CHAIR),
              new TextEdited(PLAN, A, edit, new EditId(name), edit.digest(), Optional.empty()),
              new OptionSetClosed(PLAN, SET, Optional.of(TWO)),
              new Ruled(
                  PLAN, id, List.of(two), kept, List.of(), Optional.empty(), Optional.empty()));
    }
  }

  @Test
  void an_objection_to_an_option_speaks_against_keeping_it_and_brackets_against_agreeing_to_it() {
    var two = new Target.OfOption(PLAN, SET, TWO);
    var debate = Debate.ofOptions();
    debate.then(
        AMINA,
        new PositionTaken(
            PLAN,
            two,
            List.of(AMINA.by().delegation()),
            Stance.OBJECTS,
            Optional.empty(),
            debate.now()));
    debate.refuses(rule(CHAIR, new Outcome.OptionKept(), two), CONTRADICTED, "outcome");
    for (var target : List.<Target>of(new Target.OfOptionSet(PLAN, SET), two)) {
      Debate.ofOptions()
          .then(CHAIR, new OptionSetClosed(PLAN, SET, Optional.of(ONE)))
          .when(rule(CHAIR, new Outcome.Agreed(), target), ruled(new Outcome.Agreed(), target))
          .then(AMINA, new BracketOpened(PLAN, new BracketId("b1"), A, 0, 3))
          .refuses(rule(CHAIR, new Outcome.Agreed(), target), CONTRADICTED, "outcome");
    }
  }

  private static Rule noted(
      List<String> conditions, Optional<String> meeting, Optional<String> insisting) {
    return new Rule(
        PLAN, GROUP, FIRST, List.of(ON_A), NOTED, conditions, meeting, insisting, CHAIR);
  }

  private static List<String> conditions(int many) {
    var conditions = new ArrayList<String>();
    for (int at = 0; at < many; at++) {
      conditions.add("condition " + at);
    }
    return conditions;
  }
}
