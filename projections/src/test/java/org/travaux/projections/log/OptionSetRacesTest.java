package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.CarriedOption;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.OptionEvent.OptionAdded;
import org.travaux.core.event.OptionEvent.OptionSetMerged;
import org.travaux.core.event.OptionEvent.OptionSetOpened;
import org.travaux.core.event.OptionEvent.OptionSetSplit;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Treatment;
import org.travaux.core.option.AddOption;
import org.travaux.core.option.MergeOptionSets;
import org.travaux.core.option.Offer;
import org.travaux.core.option.OptionDecisions;
import org.travaux.core.option.SplitOptionSet;
import org.travaux.core.option.SplitOptionSet.Share;

/// Choices that several regroup at once.
class OptionSetRacesTest extends LastMoment {

  private static final ProvisionId A = new ProvisionId("a");
  private static final ProvisionId B = new ProvisionId("b");
  private static final ProvisionId C = new ProvisionId("c");
  private static final OptionSetId WIDE = new OptionSetId("wide");
  private static final OptionSetId NARROW = new OptionSetId("narrow");

  @Test
  void of_many_who_merge_and_split_one_choice_at_once_one_does() throws Exception {
    accredit();
    var nodes = nodes(OptionDecisions.ALL);
    for (int round = 0; round < ROUNDS; round++) {
      var text = contested(round);
      at(nodes, thread -> thread / 2 % 2 == 0 ? merging(text, thread) : splitting(text, thread));
      var told = told(text);
      long merged = count(told, OptionSetMerged.class);
      long split = count(told, OptionSetSplit.class);
      assertThat(List.of(merged, split)).isIn(List.of(2L, 0L), List.of(0L, 1L));
      assertThat(count(told, OptionSetOpened.class)).isEqualTo(merged == 2 ? 3 : 4);
    }
  }

  /// Nothing that somebody offers is lost: it comes too late, or into the one choice.
  @Test
  void an_option_that_is_added_while_choices_are_merged_is_carried_or_refused() throws Exception {
    accredit();
    var nodes = nodes(OptionDecisions.ALL);
    for (int round = 0; round < ROUNDS; round++) {
      var text = contested(round);
      at(nodes, thread -> thread == 3 ? merging(text, thread) : adding(text, thread));
      var told = told(text);
      var offered = new ArrayList<OptionId>();
      var carried = new ArrayList<OptionId>();
      for (var event : told) {
        if (event instanceof OptionAdded now && now.set().equals(NARROW)) {
          assertThat(carried).isEmpty();
          offered.add(now.option());
        } else if (event instanceof OptionSetMerged now && now.set().equals(NARROW)) {
          now.carried().stream().map(CarriedOption::option).forEach(carried::add);
        }
      }
      assertThat(carried).containsExactlyInAnyOrderElementsOf(offered).hasSizeGreaterThan(1);
    }
  }

  /// A text with a choice about two of its provisions, and one about the third.
  private InstrumentId contested(int round) {
    var text = text(round);
    for (var provision : List.of(C, B, A)) {
      say(
          new ProvisionInserted(
              text,
              provision,
              Optional.empty(),
              new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.NONE),
              "As it is",
              Optional.empty()));
    }
    say(new OptionSetOpened(text, WIDE, "Wide", List.of(A, B)));
    say(option(text, WIDE, "one", new Treatment.Keep(A), new Treatment.Keep(B)));
    say(option(text, WIDE, "two", new Treatment.Suppress(A), new Treatment.Suppress(B)));
    say(new OptionSetOpened(text, NARROW, "Narrow", List.of(C)));
    say(option(text, NARROW, "one", new Treatment.Keep(C)));
    say(option(text, NARROW, "two", new Treatment.Suppress(C)));
    return text;
  }

  private void say(Event event) {
    store(secretary(), event);
  }

  private static OptionAdded option(
      InstrumentId text, OptionSetId set, String option, Treatment... treatments) {
    return new OptionAdded(text, set, new OptionId(option), option, List.of(treatments), List.of());
  }

  private static MergeOptionSets merging(InstrumentId text, int thread) {
    var one = new OptionSetId("both-" + thread);
    return new MergeOptionSets(text, GROUP, one, "Both", List.of(WIDE, NARROW), chair(thread));
  }

  private static SplitOptionSet splitting(InstrumentId text, int thread) {
    return new SplitOptionSet(
        text,
        GROUP,
        WIDE,
        List.of(
            new Share(new OptionSetId("a-" + thread), "First", List.of(A)),
            new Share(new OptionSetId("b-" + thread), "Second", List.of(B))),
        chair(thread));
  }

  private static AddOption adding(InstrumentId text, int thread) {
    var words = new Treatment.Replace(C, "As " + thread + " has it");
    var offer =
        new Offer(
            new OptionId("of-" + thread),
            "Other",
            List.of(words),
            List.of(delegate(thread).by().delegation()));
    return new AddOption(text, GROUP, NARROW, offer, delegate(thread));
  }
}
