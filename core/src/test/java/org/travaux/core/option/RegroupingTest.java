package org.travaux.core.option;

import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.B;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.ONE;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SET;
import static org.travaux.core.consensus.Debate.TWO;
import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.event.CarriedOption;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Form;
import org.travaux.core.event.OptionEvent.OptionAdded;
import org.travaux.core.event.OptionEvent.OptionSetMerged;
import org.travaux.core.event.OptionEvent.OptionSetOpened;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Treatment;
import org.travaux.core.event.Treatment.Keep;
import org.travaux.core.event.Treatment.Replace;
import org.travaux.core.option.SplitOptionSet.Share;

/// What becomes of choices that overlap, and of those about much.
class RegroupingTest {

  private static final OptionSetId AGAIN = new OptionSetId("again");
  private static final OptionSetId BOTH = new OptionSetId("both");
  private static final OptionSetId LEFT = new OptionSetId("left");
  private static final OptionSetId RIGHT = new OptionSetId("right");
  private static final ProvisionId C = new ProvisionId("c");

  @Test
  void two_choices_about_the_same_provision_are_one_about_it() {
    var owner = new DelegationId("EGY");
    var information = new Replace(A, "one information society");
    Debate.ofOptions()
        .then(
            CHAIR,
            new OptionSetOpened(PLAN, AGAIN, "Vision", List.of(A)),
            added(AGAIN, ONE, "As it is", new Keep(A)),
            added(AGAIN, TWO, "Information society", information))
        .when(
            merge(),
            new OptionSetOpened(PLAN, BOTH, "Both", List.of(A)),
            added(BOTH, ONE, "As it is", new Keep(A)),
            new OptionAdded(
                PLAN, BOTH, TWO, "Information society", List.of(information), List.of(owner)),
            new OptionSetMerged(PLAN, SET, carried()),
            new OptionSetMerged(PLAN, AGAIN, carried()));
  }

  @Test
  void no_choice_is_about_more_than_100_provisions_and_no_option_treats_more() {
    about(51, 50).refusesSaying(merge(), "A choice is about at most 100 provisions.");
    var form = new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.DECIMAL);
    var much = new ArrayList<Treatment>(List.of(new Keep(A)));
    for (int at = 0; at < 99; at++) {
      much.add(new Treatment.Add(new ProvisionId("n" + at), A, form, "words"));
    }
    Debate.ofOptions()
        .then(
            CHAIR,
            added(SET, new OptionId("3"), "Much", much.toArray(Treatment[]::new)),
            new OptionSetOpened(PLAN, AGAIN, "Mission", List.of(B)),
            added(AGAIN, ONE, "As it is", new Keep(B)),
            added(AGAIN, TWO, "A vision", new Replace(B, "the vision")))
        .refuses(merge(), INVALID, "from");
  }

  private static Debate about(int provisions, int more) {
    var debate = Debate.opened();
    open(debate, SET, IntStream.range(0, provisions));
    open(debate, AGAIN, IntStream.range(provisions, provisions + more));
    return debate;
  }

  private static void open(Debate debate, OptionSetId set, IntStream range) {
    var ids = range.mapToObj(at -> new ProvisionId("p" + at)).toList();
    debate.then(
        CHAIR,
        new OptionSetOpened(PLAN, set, "Much", ids),
        added(set, ONE, "As it is", ids.stream().map(Keep::new).toArray(Treatment[]::new)),
        added(
            set,
            TWO,
            "Otherwise",
            ids.stream().map(id -> new Replace(id, "words")).toArray(Treatment[]::new)));
  }

  @Test
  void no_provision_is_lost_when_a_choice_is_split_and_each_part_has_a_title() {
    var debate = Debate.opened();
    debate.then(
        CHAIR,
        new OptionSetOpened(PLAN, SET, "All", List.of(A, B, C)),
        added(SET, ONE, "As it is", new Keep(A), new Keep(B), new Keep(C)),
        added(
            SET,
            TWO,
            "Otherwise",
            new Replace(A, "one"),
            new Replace(B, "two"),
            new Replace(C, "three")));
    debate.refuses(
        split(new Share(LEFT, "Left", List.of(A)), new Share(RIGHT, "Right", List.of(B))),
        INVALID,
        "into");
    debate.refuses(
        split(new Share(LEFT, "Left", List.of(A)), new Share(RIGHT, " ", List.of(B, C))),
        INVALID,
        "title");
  }

  @Test
  void a_choice_is_split_into_at_most_32() {
    var debate = Debate.opened();
    open(debate, SET, IntStream.range(0, 33));
    debate.refuses(
        split(
            IntStream.range(0, 33)
                .mapToObj(
                    at ->
                        new Share(
                            new OptionSetId("s" + at), "Part", List.of(new ProvisionId("p" + at))))
                .toArray(Share[]::new)),
        INVALID,
        "into");
  }

  private static MergeOptionSets merge() {
    return new MergeOptionSets(PLAN, GROUP, BOTH, "Both", List.of(SET, AGAIN), CHAIR);
  }

  private static SplitOptionSet split(Share... into) {
    return new SplitOptionSet(PLAN, GROUP, SET, List.of(into), CHAIR);
  }

  private static OptionAdded added(
      OptionSetId set, OptionId option, String title, Treatment... treatments) {
    return new OptionAdded(PLAN, set, option, title, List.of(treatments), List.of());
  }

  private static List<CarriedOption> carried() {
    return List.of(new CarriedOption(ONE, BOTH, ONE), new CarriedOption(TWO, BOTH, TWO));
  }
}
