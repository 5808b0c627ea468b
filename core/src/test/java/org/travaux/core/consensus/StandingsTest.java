package org.travaux.core.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.B;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.SET;
import static org.travaux.core.consensus.Debate.TWO;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Standing.State;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.CarriedOption;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionEvent.BracketOpened;
import org.travaux.core.event.OptionEvent.OptionSetClosed;
import org.travaux.core.event.OptionEvent.OptionSetMerged;
import org.travaux.core.event.OptionEvent.OptionSetOpened;
import org.travaux.core.event.OptionEvent.OptionSetReopened;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.PositionEvent.PositionTaken;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Stance;
import org.travaux.core.event.Target;
import org.travaux.core.text.Edit;

class StandingsTest {

  private static final Target WHOLE = new Target.OfInstrument(PLAN);
  private static final Target FIRST = new Target.OfProvision(PLAN, A);
  private static final Target CHOICE = new Target.OfOptionSet(PLAN, SET);
  private static final BracketId EARLY = new BracketId("early");
  private static final BracketId LATE = new BracketId("late");

  @Test
  void what_was_contested_before_a_ruling_is_settled_by_it_and_what_is_contested_since_is_not() {
    var debate = Debate.ofOptions().then(AMINA, new BracketOpened(PLAN, EARLY, A, 0, 3));
    assertEquals(State.BRACKETED, debate.state(A));
    rule(debate, "r1", new Outcome.Agreed(), FIRST);
    assertEquals(State.AGREED, debate.state(A));
    debate.then(CHAIR, new OptionSetReopened(PLAN, SET, "once more"));
    assertEquals(new Standing(State.OPEN, debate.now()), standing(debate));
    debate.then(AMINA, new BracketOpened(PLAN, LATE, A, 4, 11));
    var since = debate.now();
    debate.then(AMINA, new BracketOpened(PLAN, new BracketId("last"), A, 5, 9));
    assertEquals(new Standing(State.BRACKETED, since), standing(debate));
  }

  @Test
  void a_choice_that_is_closed_contests_nothing() {
    var debate = Debate.ofOptions();
    assertEquals(State.OPEN, debate.state(A));
    debate.then(CHAIR, new OptionSetClosed(PLAN, SET, Optional.empty()));
    assertEquals(State.UNTOUCHED, debate.state(A));
  }

  @Test
  void the_later_ruling_counts_whichever_of_them_is_on_the_whole() {
    var debate = Debate.opened();
    rule(debate, "r1", new Outcome.Deferred(Optional.empty()), FIRST);
    rule(debate, "r2", new Outcome.Stable(), WHOLE);
    assertEquals(List.of(State.STABLE, State.STABLE), states(debate));
    rule(debate, "r3", new Outcome.NoConsensus(), FIRST);
    assertEquals(List.of(State.NO_CONSENSUS, State.STABLE), states(debate));
    rule(debate, "r4", new Outcome.Deferred(Optional.empty()), FIRST);
    assertEquals(List.of(State.DEFERRED, State.STABLE), states(debate));
    rule(debate, "r5", new Outcome.Agreed(), WHOLE);
    assertEquals(List.of(State.AGREED, State.AGREED), states(debate));
    debate.then(CHAIR, new RulingReopened(PLAN, new RulingId("r5"), "too early"));
    assertEquals(List.of(State.DEFERRED, State.STABLE), states(debate));
  }

  @Test
  void what_is_ruled_of_a_choice_or_an_option_is_ruled_of_its_provisions() {
    var debate = Debate.ofOptions();
    rule(debate, "r1", new Outcome.NoConsensus(), CHOICE);
    assertEquals(List.of(State.NO_CONSENSUS, State.UNTOUCHED), states(debate));
    rule(debate, "r2", new Outcome.Deferred(Optional.empty()), new Target.OfOption(PLAN, SET, TWO));
    assertEquals(List.of(State.DEFERRED, State.UNTOUCHED), states(debate));
  }

  @Test
  void what_is_only_noted_leaves_a_provision_where_it_stands() {
    var debate = Debate.opened();
    rule(debate, "r1", new Outcome.Noted(), FIRST);
    assertEquals(State.UNTOUCHED, debate.state(A));
    debate.edited(A, "x-1", Edit.replace(0, 0, "as "));
    assertEquals(new Standing(State.OPEN, debate.now()), standing(debate));
  }

  @Test
  void a_provision_that_was_joined_with_another_one_stands_nowhere() {
    var debate = Debate.opened().then(SECRETARY, new ProvisionsMerged(PLAN, A, 19, B));
    assertFalse(debate.consensus().standings().containsKey(B));
    assertEquals(new Standing(State.OPEN, debate.now()), standing(debate));
  }

  @Test
  void a_position_on_the_whole_a_choice_or_brackets_is_on_earlier_text_once_a_part_of_it_changes() {
    var debate = Debate.ofOptions().then(AMINA, new BracketOpened(PLAN, EARLY, A, 0, 3));
    var brackets = new Target.OfBracket(PLAN, EARLY);
    var seen = debate.now();
    for (var target : List.of(WHOLE, CHOICE, brackets)) {
      assertFalse(isOnEarlierText(debate, target, seen), target.toString());
    }
    debate.edited(B, "x-1", Edit.replace(0, 0, "as "));
    assertTrue(isOnEarlierText(debate, WHOLE, seen));
    assertFalse(isOnEarlierText(debate, brackets, seen));
    debate.edited(A, "x-2", Edit.replace(5, 0, "as "));
    assertTrue(isOnEarlierText(debate, brackets, seen));
    assertFalse(isOnEarlierText(debate, CHOICE, seen), "the options say what they said");
  }

  @Test
  void a_choice_says_which_others_it_was_made_of() {
    var other = new OptionSetId("mission");
    var both = new OptionSetId("both");
    var debate =
        Debate.ofOptions()
            .then(CHAIR, new OptionSetOpened(PLAN, other, "Mission", List.of(B)))
            .then(CHAIR, new OptionSetOpened(PLAN, both, "Both", List.of(A, B)))
            .then(
                CHAIR,
                new OptionSetMerged(PLAN, SET, List.of(carried(both, "1"), carried(both, "2"))),
                new OptionSetMerged(PLAN, other, List.of(carried(both, "3"))));
    assertEquals(List.of(SET, other), debate.consensus().madeOf().get(both));
    assertEquals(
        List.of(both), debate.consensus().setsAbout(A).map(OptionSet::id).toList(), "still open");
  }

  private static CarriedOption carried(OptionSetId into, String option) {
    return new CarriedOption(new OptionId(option), into, new OptionId(option));
  }

  private static boolean isOnEarlierText(Debate debate, Target target, LogPosition seen) {
    var taken = new PositionTaken(PLAN, target, List.of(), Stance.SUPPORTS, Optional.empty(), seen);
    return debate.consensus().isOnEarlierText(new Stated(seen, AMINA.by(), taken));
  }

  private static Standing standing(Debate debate) {
    return debate.standing(A);
  }

  private static List<State> states(Debate debate) {
    return List.of(debate.state(A), debate.state(B));
  }

  private static void rule(Debate debate, String ruling, Outcome outcome, Target... targets) {
    debate.then(
        CHAIR,
        new Ruled(
            PLAN,
            new RulingId(ruling),
            List.of(targets),
            outcome,
            List.of(),
            Optional.empty(),
            Optional.empty()));
  }
}
