package org.travaux.core.option;

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
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.consensus.Standing.State;
import org.travaux.core.event.CarriedOption;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.OptionEvent.OptionAdded;
import org.travaux.core.event.OptionEvent.OptionSetClosed;
import org.travaux.core.event.OptionEvent.OptionSetMerged;
import org.travaux.core.event.OptionEvent.OptionSetOpened;
import org.travaux.core.event.OptionEvent.OptionSetSplit;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.PositionEvent.PositionTaken;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Stance;
import org.travaux.core.event.Target;
import org.travaux.core.event.Treatment;
import org.travaux.core.event.Treatment.Keep;
import org.travaux.core.event.Treatment.Replace;
import org.travaux.core.option.SplitOptionSet.Share;

/// Whole choices are merged and split: one about `a` (as it is, or information society) and one
/// about `b` (as it is, or a vision).
class OptionSetsTest {

  private static final OptionSetId MISSION = new OptionSetId("mission");
  private static final OptionSetId BOTH = new OptionSetId("both");
  private static final OptionSetId LEFT = new OptionSetId("left");
  private static final OptionSetId RIGHT = new OptionSetId("right");
  private static final OptionId TWO_AGAIN = new OptionId("2-2");
  private static final OptionId THREE = new OptionId("3");
  private static final Replace INFORMATION = new Replace(A, "one information society");
  private static final Replace VISION = new Replace(B, "the vision");
  private static final DelegationId EGY = AMINA.by().delegation();
  private static final DelegationId RUS = BORIS.by().delegation();

  private static Debate ofTwoSets() {
    return Debate.ofOptions()
        .then(
            CHAIR,
            new OptionSetOpened(PLAN, MISSION, "Mission", List.of(B)),
            new OptionAdded(PLAN, MISSION, ONE, "As it is", List.of(new Keep(B)), List.of(RUS)),
            new OptionAdded(PLAN, MISSION, TWO, "A vision", List.of(VISION), List.of(RUS)));
  }

  private static final List<Event> MERGED =
      List.of(
          new OptionSetOpened(PLAN, BOTH, "Vision and mission", List.of(A, B)),
          added(BOTH, ONE, "As it is", List.of(new Keep(A), new Keep(B)), RUS),
          added(BOTH, TWO, "Information society", List.of(INFORMATION, new Keep(B)), EGY),
          added(BOTH, TWO_AGAIN, "A vision", List.of(VISION, new Keep(A)), RUS),
          new OptionSetMerged(
              PLAN,
              SET,
              List.of(new CarriedOption(ONE, BOTH, ONE), new CarriedOption(TWO, BOTH, TWO))),
          new OptionSetMerged(
              PLAN,
              MISSION,
              List.of(new CarriedOption(ONE, BOTH, ONE), new CarriedOption(TWO, BOTH, TWO_AGAIN))));

  private static Debate merged() {
    return ofTwoSets().then(CHAIR, MERGED.toArray(Event[]::new));
  }

  @Test
  void several_choices_become_one_between_all_their_options_and_are_closed() {
    ofTwoSets().when(merge(CHAIR, SET, MISSION), MERGED.toArray(Event[]::new));
    ofTwoSets().when(merge(SECRETARY, SET, MISSION), MERGED.toArray(Event[]::new));
    var after = merged().consensus();
    assertEquals(false, after.set(SET).orElseThrow().open());
    assertEquals(true, after.set(BOTH).orElseThrow().open());
    assertEquals(State.OPEN, merged().state(A));
    assertEquals(1, after.setsAbout(A).count());
  }

  @Test
  void positions_on_what_was_merged_stay_with_it() {
    var target = new Target.OfOption(PLAN, SET, TWO);
    var debate = ofTwoSets();
    debate.then(
        AMINA,
        new PositionTaken(
            PLAN, target, List.of(EGY), Stance.SUPPORTS, Optional.empty(), debate.now()));
    debate.then(CHAIR, MERGED.toArray(Event[]::new));
    var stated = debate.consensus().positionsOn(target).get(EGY);
    assertEquals(Stance.SUPPORTS, Optional.ofNullable(stated).orElseThrow().taken().stance());
    assertEquals(
        false, debate.consensus().isOnEarlierText(Optional.ofNullable(stated).orElseThrow()));
  }

  @Test
  void only_open_choices_are_merged_by_who_keeps_the_text() {
    var debate = ofTwoSets();
    debate.refuses(merge(AMINA, SET, MISSION), FORBIDDEN, "");
    debate.refuses(merge(OBSERVER, SET, MISSION), FORBIDDEN, "");
    debate.refuses(merge(CHAIR, SET), INVALID, "from");
    debate.refuses(merge(CHAIR, SET, SET), INVALID, "from");
    debate.refuses(merge(CHAIR, SET, new OptionSetId("none")), UNKNOWN, "from");
    debate.refuses(
        new MergeOptionSets(PLAN, GROUP, SET, "Both", List.of(SET, MISSION), CHAIR), TAKEN, "set");
    debate.refuses(
        new MergeOptionSets(PLAN, GROUP, BOTH, " ", List.of(SET, MISSION), CHAIR),
        INVALID,
        "title");
    debate.then(CHAIR, new OptionSetClosed(PLAN, MISSION, Optional.empty()));
    debate.refuses(merge(CHAIR, SET, MISSION), CLOSED, "from");
  }

  @Test
  void a_merger_leaves_a_choice() {
    Debate.opened()
        .then(
            CHAIR,
            new OptionSetOpened(PLAN, SET, "Vision", List.of(A)),
            new OptionAdded(PLAN, SET, ONE, "As it is", List.of(new Keep(A)), List.of()),
            new OptionSetOpened(PLAN, MISSION, "Mission", List.of(B)),
            new OptionAdded(PLAN, MISSION, ONE, "As it is", List.of(new Keep(B)), List.of()))
        .refuses(merge(CHAIR, SET, MISSION), INVALID, "from");
  }

  @Test
  void a_choice_becomes_several_between_what_its_options_say_of_each() {
    merged()
        .when(
            split(CHAIR, share(LEFT, A), share(RIGHT, B)),
            inTwo(List.of(), carried(LEFT, ONE, TWO, ONE), carried(RIGHT, ONE, ONE, TWO_AGAIN)));
  }

  @Test
  void what_an_option_adds_goes_where_the_provision_is_that_it_stands_behind() {
    var more = new Treatment.Add(new ProvisionId("c"), B, form(), "more");
    merged()
        .then(CHAIR, added(BOTH, THREE, "More", List.of(INFORMATION, new Keep(B), more), EGY))
        .when(
            split(CHAIR, share(LEFT, A), share(RIGHT, B)),
            inTwo(
                List.of(added(RIGHT, THREE, "More", List.of(new Keep(B), more), EGY)),
                carried(LEFT, ONE, TWO, ONE, TWO),
                carried(RIGHT, ONE, ONE, TWO_AGAIN, THREE)));
  }

  /// What comes of it when the choice about both is split into one about each.
  private static Event[] inTwo(
      List<OptionAdded> moreOnTheRight, List<CarriedOption> left, List<CarriedOption> right) {
    var events =
        new ArrayList<Event>(
            List.of(
                new OptionSetOpened(PLAN, LEFT, "Left", List.of(A)),
                added(LEFT, ONE, "As it is", List.of(new Keep(A)), RUS),
                added(LEFT, TWO, "Information society", List.of(INFORMATION), EGY),
                new OptionSetOpened(PLAN, RIGHT, "Left", List.of(B)),
                new OptionAdded(
                    PLAN, RIGHT, ONE, "As it is", List.of(new Keep(B)), List.of(RUS, EGY)),
                added(RIGHT, TWO_AGAIN, "A vision", List.of(VISION), RUS)));
    events.addAll(moreOnTheRight);
    var carried = new ArrayList<>(left);
    carried.addAll(right);
    events.add(new OptionSetSplit(PLAN, BOTH, carried));
    return events.toArray(Event[]::new);
  }

  /// Where the options of the choice about both went, in their order.
  private static List<CarriedOption> carried(OptionSetId to, OptionId... as) {
    var of = List.of(ONE, TWO, TWO_AGAIN, THREE);
    return IntStream.range(0, as.length)
        .mapToObj(at -> new CarriedOption(of.get(at), to, as[at]))
        .toList();
  }

  @Test
  void no_more_is_merged_than_a_choice_can_hold() {
    var debate = ofTwoSets();
    debate.refuses(merge(CHAIR, many(33)), INVALID, "from");
    debate.refuses(merge(CHAIR, many(32)), UNKNOWN, "from");
    var full = ofTwoSets();
    for (int at = 0; at < 31; at++) {
      full.then(
          CHAIR,
          added(SET, new OptionId("m" + at), "More", List.of(new Replace(A, "m" + at)), EGY));
    }
    full.refuses(merge(CHAIR, SET, MISSION), CLOSED, "from");
  }

  private static OptionSetId[] many(int sets) {
    return IntStream.range(0, sets)
        .mapToObj(at -> new OptionSetId("s" + at))
        .toArray(OptionSetId[]::new);
  }

  private static Form form() {
    return new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.DECIMAL);
  }

  @Test
  void each_provision_goes_to_one_choice_and_each_choice_is_one() {
    var debate = merged();
    debate.refuses(split(AMINA, share(LEFT, A), share(RIGHT, B)), FORBIDDEN, "");
    debate.refuses(split(CHAIR, share(LEFT, A, B)), INVALID, "into");
    debate.refuses(split(CHAIR, share(LEFT, A), share(LEFT, B)), INVALID, "into");
    debate.refuses(split(CHAIR, share(LEFT, A), share(RIGHT)), INVALID, "into");
    debate.refuses(split(CHAIR, share(LEFT, A), share(RIGHT, A, B)), INVALID, "into");
    debate.refuses(
        split(CHAIR, share(LEFT, A), share(RIGHT, new ProvisionId("c"))), INVALID, "into");
    debate.refuses(split(CHAIR, share(LEFT, A), share(SET, B)), TAKEN, "into");
    debate.refuses(
        new SplitOptionSet(PLAN, GROUP, SET, List.of(share(LEFT, A), share(RIGHT, B)), CHAIR),
        CLOSED,
        "set");
    debate.refuses(
        new SplitOptionSet(
            PLAN, GROUP, new OptionSetId("none"), List.of(share(LEFT, A), share(RIGHT, B)), CHAIR),
        UNKNOWN,
        "set");
    Debate.opened()
        .then(
            CHAIR,
            new OptionSetOpened(PLAN, BOTH, "Both", List.of(A, B)),
            new OptionAdded(
                PLAN, BOTH, ONE, "As it is", List.of(new Keep(A), new Keep(B)), List.of()),
            new OptionAdded(PLAN, BOTH, TWO, "A vision", List.of(new Keep(A), VISION), List.of()))
        .refuses(split(CHAIR, share(LEFT, A), share(RIGHT, B)), INVALID, "into");
  }

  private static MergeOptionSets merge(Given given, OptionSetId... from) {
    return new MergeOptionSets(PLAN, GROUP, BOTH, "Vision and mission", List.of(from), given);
  }

  private static SplitOptionSet split(Given given, Share... into) {
    return new SplitOptionSet(PLAN, GROUP, BOTH, List.of(into), given);
  }

  private static Share share(OptionSetId set, ProvisionId... provisions) {
    return new Share(set, "Left", List.of(provisions));
  }

  private static OptionAdded added(
      OptionSetId set, OptionId id, String title, List<Treatment> treatments, DelegationId owner) {
    return new OptionAdded(PLAN, set, id, title, treatments, List.of(owner));
  }
}
