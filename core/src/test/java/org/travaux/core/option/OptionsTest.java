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
import static org.travaux.core.consensus.Debate.SET;
import static org.travaux.core.consensus.Debate.STRANGER;
import static org.travaux.core.consensus.Debate.TWO;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.STALE;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionEvent.OptionAdded;
import org.travaux.core.event.OptionEvent.OptionSetClosed;
import org.travaux.core.event.OptionEvent.OptionSetOpened;
import org.travaux.core.event.OptionEvent.OptionSplit;
import org.travaux.core.event.OptionEvent.OptionTextEdited;
import org.travaux.core.event.OptionEvent.OptionWithdrawn;
import org.travaux.core.event.OptionEvent.OptionsMerged;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Treatment;
import org.travaux.core.text.Edit;

class OptionsTest {

  private static final OptionId THREE = new OptionId("3");
  private static final ProvisionId X = new ProvisionId("x");
  private static final Offer KEEP = offer(ONE, new Treatment.Keep(A));
  private static final Offer REPLACE = offer(TWO, new Treatment.Replace(A, "another vision"));

  @Test
  void a_choice_is_opened_with_its_options() {
    Debate.opened()
        .when(
            open(AMINA, List.of(A), KEEP, REPLACE),
            new OptionSetOpened(PLAN, SET, "Vision", List.of(A)),
            new OptionAdded(PLAN, SET, ONE, "An option", KEEP.treatments(), List.of()),
            new OptionAdded(PLAN, SET, TWO, "An option", REPLACE.treatments(), List.of()));
  }

  @Test
  void a_choice_takes_a_right_provisions_and_two_options() {
    var debate = Debate.opened();
    debate.refuses(open(OBSERVER, List.of(A), KEEP, REPLACE), FORBIDDEN, "");
    debate.refuses(open(STRANGER, List.of(A), KEEP, REPLACE), FORBIDDEN, "");
    debate.refuses(open(AMINA, List.of(X), KEEP, REPLACE), UNKNOWN, "provisions");
    debate.refuses(open(AMINA, List.of(), KEEP, REPLACE), INVALID, "provisions");
    debate.refuses(open(AMINA, List.of(A, A), KEEP, REPLACE), INVALID, "provisions");
    debate.refuses(open(AMINA, List.of(A), KEEP), INVALID, "options");
    debate.refuses(open(AMINA, List.of(A), KEEP, KEEP), INVALID, "options");
    debate.refuses(open(AMINA, List.of(A, B), KEEP, REPLACE), INVALID, "treatments");
    Debate.ofOptions().refuses(open(AMINA, List.of(A), KEEP, REPLACE), TAKEN, "set");
  }

  @Test
  void a_choice_has_a_title_and_no_more_options_and_provisions_than_can_be_held() {
    var debate = Debate.opened();
    debate.refuses(
        new OpenOptionSet(PLAN, GROUP, SET, " ", List.of(A), List.of(KEEP, REPLACE), AMINA),
        INVALID,
        "title");
    var replaced = new ArrayList<Offer>();
    for (int at = 0; at < 33; at++) {
      replaced.add(offer(new OptionId("o" + at), new Treatment.Replace(A, "text " + at)));
    }
    debate.refuses(open(AMINA, List.of(A), replaced.toArray(Offer[]::new)), INVALID, "options");
    debate.refuses(
        open(AMINA, List.of(A), KEEP, offer(ONE, new Treatment.Suppress(A))), INVALID, "options");
    var provisions = new ArrayList<ProvisionId>();
    for (int at = 0; at < 101; at++) {
      provisions.add(new ProvisionId("p" + at));
    }
    debate.refuses(open(AMINA, provisions, KEEP, REPLACE), INVALID, "provisions");
    debate.refuses(open(AMINA, provisions.subList(0, 100), KEEP, REPLACE), UNKNOWN, "provisions");
  }

  @Test
  void an_option_says_in_words_and_of_the_provisions_of_its_choice_what_becomes_of_them() {
    var debate = Debate.ofOptions();
    var form = new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.DECIMAL);
    var suppressed = new Treatment.Suppress(A);
    debate.refuses(add(new Offer(THREE, " ", List.of(suppressed), List.of())), INVALID, "title");
    for (var more :
        List.<Treatment>of(
            suppressed,
            new Treatment.Keep(B),
            new Treatment.Suppress(B),
            new Treatment.Replace(B, "words"),
            new Treatment.Move(B, Optional.of(A), form),
            new Treatment.Add(B, A, form, "words"),
            new Treatment.Add(X, new ProvisionId("none"), form, "words"),
            new Treatment.Add(X, A, form, "\u0000"))) {
      debate.refuses(add(offer(THREE, suppressed, more)), INVALID, "treatments");
    }
    debate.refuses(add(offer(THREE, new Treatment.Replace(A, "\u0000"))), INVALID, "treatments");
    debate.refuses(
        add(offer(THREE, new Treatment.Replace(A, "x".repeat(20_001)))), INVALID, "treatments");
    var many = new ArrayList<Treatment>(List.of(suppressed));
    for (int at = 0; at < 100; at++) {
      many.add(new Treatment.Add(new ProvisionId("n" + at), A, form, "words"));
    }
    debate.refuses(add(offer(THREE, many.toArray(Treatment[]::new))), INVALID, "treatments");
    var most = many.subList(0, 100).toArray(Treatment[]::new);
    debate.when(
        add(offer(THREE, most)),
        new OptionAdded(PLAN, SET, THREE, "An option", List.of(most), List.of()));
  }

  @Test
  void words_that_others_deleted_from_an_option_are_not_changed_by_a_late_edit() {
    var debate = Debate.ofOptions();
    var base = debate.now();
    var first = edit(AMINA, base, Edit.replace(0, 3, ""), "a-1");
    debate.then(AMINA, edited(Edit.replace(0, 3, ""), first));
    debate.nothingHappensWhen(edit(BORIS, base, Edit.replace(0, 3, ""), "b-1"));
    debate.refuses(edit(BORIS, base, Edit.replace(0, 3, ""), "a-1"), TAKEN, "id");
    debate.refuses(edit(AMINA, base, Edit.replace(0, 2, ""), "a-1"), TAKEN, "id");
    var end = "one information society".length();
    var last = edit(BORIS, base, Edit.replace(end, 0, "!"), "b-2");
    debate.when(last, edited(Edit.replace(end - 3, 0, "!"), last));
    debate.refuses(edit(BORIS, base, Edit.replace(end, 1, ""), "b-2"), INVALID, "edit");
    debate.refuses(
        edit(BORIS, base, Edit.replace(0, 0, "x".repeat(20_000)), "b-2"), INVALID, "edit");
  }

  @Test
  void an_option_is_added_once() {
    var debate = Debate.ofOptions();
    var more = offer(THREE, new Treatment.Suppress(A));
    var added = new OptionAdded(PLAN, SET, THREE, "An option", more.treatments(), List.of());
    debate.when(add(more), added);
    debate.then(AMINA, added).nothingHappensWhen(add(more));
    debate.refuses(add(offer(THREE, new Treatment.Keep(A))), TAKEN, "option");
    debate.refuses(add(new Offer(THREE, "Another", more.treatments(), List.of())), TAKEN, "option");
    debate.refuses(add(offer(new OptionId("4"), new Treatment.Keep(B))), INVALID, "treatments");
    debate.then(CHAIR, new OptionSetClosed(PLAN, SET, Optional.empty()));
    debate.refuses(add(offer(new OptionId("4"), new Treatment.Keep(A))), CLOSED, "set");
    Debate.opened().refuses(add(more), UNKNOWN, "set");
  }

  @Test
  void a_late_edit_of_an_option_is_carried_over_those_before_it() {
    var debate = Debate.ofOptions();
    var base = debate.now();
    var first = edit(AMINA, base, Edit.replace(0, 3, "a truly"), "a-1");
    debate.when(first, edited(Edit.replace(0, 3, "a truly"), first));
    debate.then(AMINA, edited(Edit.replace(0, 3, "a truly"), first));
    debate.nothingHappensWhen(first);
    var late = edit(BORIS, base, Edit.replace(3, 0, "!"), "b-1");
    debate.when(late, edited(Edit.replace(7, 0, "!"), late));
    debate.refuses(edit(BORIS, base, Edit.replace(0, 1, ""), "a-1"), TAKEN, "id");
    debate.refuses(edit(BORIS, base, Edit.replace(90, 1, ""), "b-2"), INVALID, "edit");
    debate.refuses(edit(BORIS, LogPosition.NONE, Edit.replace(0, 1, ""), "b-2"), STALE, "base");
    debate.refuses(
        new EditOption(
            PLAN, GROUP, SET, ONE, A, base, Edit.replace(0, 0, "x"), new EditId("b-3"), BORIS),
        UNKNOWN,
        "provision");
  }

  @Test
  void owners_withdraw_merge_and_split_their_options() {
    var debate = Debate.ofOptions();
    debate.when(
        new WithdrawOption(PLAN, GROUP, SET, TWO, AMINA), new OptionWithdrawn(PLAN, SET, TWO));
    debate.when(
        new WithdrawOption(PLAN, GROUP, SET, TWO, CHAIR), new OptionWithdrawn(PLAN, SET, TWO));
    debate.refuses(new WithdrawOption(PLAN, GROUP, SET, TWO, BORIS), FORBIDDEN, "option");
    debate.refuses(new WithdrawOption(PLAN, GROUP, SET, THREE, CHAIR), UNKNOWN, "option");
    debate.when(
        new MergeOptions(PLAN, GROUP, SET, ONE, TWO, AMINA),
        new OptionsMerged(PLAN, SET, ONE, TWO));
    debate.refuses(new MergeOptions(PLAN, GROUP, SET, ONE, TWO, BORIS), FORBIDDEN, "option");
    debate.refuses(new MergeOptions(PLAN, GROUP, SET, TWO, TWO, AMINA), INVALID, "from");
    debate.refuses(new MergeOptions(PLAN, GROUP, SET, THREE, TWO, AMINA), UNKNOWN, "option");
    debate.when(
        new SplitOption(PLAN, GROUP, SET, TWO, THREE, "Softer", AMINA),
        new OptionSplit(PLAN, SET, TWO, THREE, "Softer"));
    debate.refuses(new SplitOption(PLAN, GROUP, SET, TWO, ONE, "Softer", AMINA), TAKEN, "into");
    debate.refuses(new SplitOption(PLAN, GROUP, SET, TWO, THREE, "", AMINA), INVALID, "title");
    debate.refuses(
        new SplitOption(PLAN, GROUP, SET, TWO, THREE, "Softer", BORIS), FORBIDDEN, "option");
    debate.then(AMINA, new OptionsMerged(PLAN, SET, ONE, TWO));
    assertEquals(
        List.of(AMINA.by().delegation()),
        debate.consensus().option(SET, ONE).orElseThrow().owners());
  }

  @Test
  void a_choice_is_between_at_most_32_options() {
    var debate = Debate.ofOptions();
    for (int at = 3; at < 32; at++) {
      debate.then(AMINA, added("o" + at, "text " + at));
    }
    var last = offer(new OptionId("o32"), new Treatment.Replace(A, "text 32"));
    debate.when(add(last), added("o32", "text 32"));
    debate.then(AMINA, added("o32", "text 32"));
    debate.refuses(add(offer(THREE, new Treatment.Suppress(A))), CLOSED, "set");
    debate.refuses(new SplitOption(PLAN, GROUP, SET, TWO, THREE, "Softer", AMINA), CLOSED, "set");
  }

  private static OptionAdded added(String option, String text) {
    return new OptionAdded(
        PLAN,
        SET,
        new OptionId(option),
        "An option",
        List.of(new Treatment.Replace(A, text)),
        List.of());
  }

  private static Offer offer(OptionId id, Treatment... treatments) {
    return new Offer(id, "An option", List.of(treatments), List.of());
  }

  private static OpenOptionSet open(Given given, List<ProvisionId> provisions, Offer... options) {
    return new OpenOptionSet(PLAN, GROUP, SET, "Vision", provisions, List.of(options), given);
  }

  private static AddOption add(Offer offer) {
    return new AddOption(PLAN, GROUP, SET, offer, AMINA);
  }

  private static EditOption edit(Given given, LogPosition base, Edit edit, String id) {
    return new EditOption(PLAN, GROUP, SET, TWO, A, base, edit, new EditId(id), given);
  }

  private static OptionTextEdited edited(Edit edit, EditOption command) {
    return new OptionTextEdited(
        PLAN, SET, TWO, A, edit, command.id(), 31 * A.value().hashCode() + command.edit().digest());
  }
}
