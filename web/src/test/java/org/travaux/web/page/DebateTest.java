package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A delegate and the chair side by side, over one provision: what one does the other sees at once.
class DebateTest extends AtTheTable {

  @Test
  void a_delegate_proposes_the_chair_accepts_and_the_slider_shows_before() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p1");
    var russia = table.delegate("RUS").turnTo("p1");
    propose(russia, " Six, in truth.");

    var seen = chair.panel().locator("[data-proposal]");
    assertThat(seen.locator("ins")).hasText(" Six, in truth.");
    assertThat(seen).containsText("MOD");
    assertThat(seen).containsText("RUS");
    assertThat(russia.disclosure("Decide…")).hasCount(0);
    chair.disclosure("Decide…").click();
    chair.button("Accept").click();
    assertThat(russia.words("p1")).hasText("The Union has five priorities. Six, in truth.");
    assertThat(russia.disclosure("Decided or withdrawn (1)")).isVisible();
    assertEquals("The Union has five priorities. Six, in truth.", table.text("p1"));

    russia.page().locator("input[type=range]").focus();
    russia.press("ArrowLeft").press("ArrowLeft");
    assertThat(russia.panel().locator("[data-proposal]")).containsText("Six, in truth.");
    assertThat(russia.disclosure("Decided or withdrawn (1)")).hasCount(0);
    assertThat(russia.button("Support")).hasCount(0);
    assertThat(russia.disclosure("Propose…")).hasCount(0);
    russia.button("Back to now").click();
    assertThat(russia.button("Support")).isVisible();
    assertEquals(List.of(), chair.complaints());
    assertEquals(List.of(), russia.complaints());
  }

  @Test
  void a_proposal_is_written_on_a_text_that_moves() {
    var russia = table.delegate("RUS").turnTo("p1");
    write(russia, " Six, in truth.");
    table.delegate("CAN").edit("p1").press("Control+Home").type("Meanwhile: ");

    var copy = russia.panel().locator("travaux-propose .cm-content");
    assertThat(copy).hasText("Meanwhile: The Union has five priorities. Six, in truth.");
    russia.button("Propose").click();
    var proposal = russia.panel().locator("[data-proposal]");
    assertThat(proposal.locator("ins")).hasText(" Six, in truth.");
    assertThat(proposal).containsText("Meanwhile: The Union has five priorities.");
  }

  @Test
  void what_meets_on_the_same_text_is_told_on_both_sides() {
    var russia = table.delegate("RUS").turnTo("p1");
    var canada = table.delegate("CAN").turnTo("p1");
    russia.disclosure("Propose…").click();
    russia.page().getByLabel("NOC no change").check();
    russia.panel().locator("travaux-propose textarea[name=reason]").fill("Agreed last year.");
    russia.button("Propose").click();
    propose(canada, " Six.");

    for (var desk : List.of(russia, canada)) {
      assertThat(desk.panel().locator(".clash")).hasCount(2);
      assertThat(desk.panel().locator(".clash").nth(0)).containsText("the MOD of CAN");
      assertThat(desk.panel().locator(".clash").nth(1)).containsText("the NOC of RUS");
    }
    var colours = "all => new Set(all.map(one => getComputedStyle(one).backgroundColor)).size";
    assertEquals(2, canada.panel().locator("[data-proposal] .who").evaluateAll(colours));
    russia.button("Co-sponsor").click();
    assertThat(canada.panel().locator("[data-proposal]").nth(1)).containsText("RUS");
    canada.button("Leave").click();
    assertThat(canada.button("Leave")).hasCount(0);
  }

  @Test
  void options_are_opened_supported_and_kept_by_a_ruling() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p2");
    var russia = table.delegate("RUS").turnTo("p2");
    russia.disclosure("Open a choice of options…").click();
    russia.page().getByLabel("What the choice is about").fill("Measuring");
    var second = russia.panel().locator("travaux-contest .cm-content");
    second.click();
    russia.press("Control+End").type(" Twice.");
    russia.button("Open the choice").click();

    var shown = chair.page().locator("article .options");
    assertThat(shown.locator("[data-option=\"1\"] p").first())
        .containsText("Progress is measured each year.");
    assertThat(shown.locator("[data-option=\"2\"] p"))
        .hasText("Progress is measured each year. Twice.");
    russia.panel().locator("select[name=target]").selectOption("Measuring: Option 2");
    russia.button("Support").click();
    assertThat(shown.locator("[data-option=\"2\"]")).containsText("1 for");
    var canada = table.delegate("CAN").edit("p2").type(" Meanwhile.");
    assertThat(canada.state()).containsText("all saved");

    chair.disclosure("Rule…").click();
    chair.panel().locator("select[name=kind]").selectOption("option kept");
    chair.page().getByLabel("This text").uncheck();
    chair.page().getByLabel("Measuring: Option 2").check();
    chair.button("Declare").click();
    assertThat(russia.words("p2")).hasText("Progress is measured each year. Twice.");
    assertThat(russia.page().locator("article .options")).hasCount(0);
    assertThat(russia.panel().locator("[data-ruling]")).containsText("option kept");
    assertThat(russia.panel().locator(".standing")).containsText("Agreed");
  }

  @Test
  void a_choice_is_over_several_provisions_and_closed_in_all_of_them() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p1");
    var russia = table.delegate("RUS").turnTo("p1");
    russia.disclosure("Open a choice of options…").click();
    russia.page().getByLabel("What the choice is about").fill("Priorities");
    russia.disclosure("It is about other provisions too").click();
    var others = russia.panel().locator("travaux-contest .long");
    others.getByLabel("Provision 2.").check();
    others.getByLabel("Provision 3.").check();
    russia.panel().locator("[data-treats=p3] select").selectOption("suppressed");
    russia.panel().locator("[data-treats=p1] .cm-content").click();
    russia.press("Control+End").type(" Six.");
    russia.panel().locator("[data-treats=p2] .cm-content").click();
    russia.press("Control+End").type(" Twice.");
    russia.button("Open the choice").click();

    var second = chair.page().locator("article .options [data-option=\"2\"] p");
    assertThat(second).hasCount(3);
    assertThat(second.nth(0)).containsText("The Union has five priorities. Six.");
    assertThat(second.nth(1)).containsText("2. Progress is measured each year. Twice.");
    assertThat(second.nth(2).locator("del")).hasText(Table.ARABIC);
    chair.disclosure("Rule…").click();
    chair.panel().locator("select[name=kind]").selectOption("option kept");
    chair.page().getByLabel("This text").uncheck();
    chair.page().getByLabel("Priorities: Option 2").check();
    chair.button("Declare").click();
    assertThat(russia.words("p1")).hasText("The Union has five priorities. Six.");
    assertThat(russia.words("p2")).hasText("Progress is measured each year. Twice.");
    assertThat(russia.provision("p3")).containsText("suppressed");
  }

  @Test
  void a_proposal_is_spoken_to_and_ruled_on() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p1");
    var russia = table.delegate("RUS").turnTo("p1");
    propose(russia, " Six, in truth.");
    var canada = table.delegate("CAN").turnTo("p1");
    assertThat(canada.panel().locator(".standing")).hasText("1 open proposal");
    canada.panel().locator("travaux-say select[name=target]").selectOption("MOD of RUS");
    canada.button("Reserve").click();
    var card = chair.panel().locator("[data-proposal]");
    assertThat(card.locator(".tally")).hasText("1 reserve");
    assertThat(canada.panel().locator("button[aria-pressed=true]")).hasText("Reserve");

    chair.disclosure("Rule…").click();
    chair.panel().locator("select[name=kind]").selectOption("reserved by several");
    chair.page().getByLabel("This text").uncheck();
    chair.panel().locator("travaux-rule").getByLabel("MOD of RUS").check();
    chair.button("Declare").click();
    assertThat(chair.panel().locator("travaux-rule")).containsText("Only CAN is on record");
    var mexico = table.delegate("MEX").turnTo("p1");
    mexico.panel().locator("travaux-say select[name=target]").selectOption("MOD of RUS");
    mexico.button("Reserve").click();
    assertThat(card.locator(".tally")).hasText("2 reserve");
    chair.button("Declare").click();
    assertThat(russia.panel().locator("[data-ruling]")).containsText("reserved by several");
    assertThat(russia.panel().locator(".standing")).not().containsText("Agreed");
  }

  @Test
  void brackets_are_put_round_what_is_selected_and_move_with_the_words() {
    var canada = table.delegate("CAN").turnTo("p1");
    var russia = table.delegate("RUS").edit("p1").press("Control+Home");
    for (int units = 0; units < "The ".length(); units++) {
      russia.press("ArrowRight");
    }
    for (int units = 0; units < "Union".length(); units++) {
      russia.press("Shift+ArrowRight");
    }
    russia.button("Brackets round the selection").click();
    assertThat(canada.words("p1")).hasText("The [Union] has five priorities.");
    assertThat(canada.panel().locator("[data-bracket]")).containsText("[Union]");
    assertThat(canada.panel().locator("[data-bracket]")).containsText("RUS");
    assertThat(canada.provision("p1")).hasAttribute("aria-label", "Provision 1., Bracketed");

    canada.edit("p1").press("Control+Home").type("Now: ").press("Escape");
    assertThat(canada.words("p1")).hasText("Now: The [Union] has five priorities.");
    canada.disclosure("Comment…").click();
    canada.page().getByLabel("Comment", Desk.exactly()).fill("Which union?");
    canada.button("Add").click();
    assertThat(russia.panel().locator("[data-bracket]")).containsText("Which union?");
    assertThat(canada.button("Words go")).hasCount(0);
    russia.button("Words go").click();
    assertThat(canada.words("p1")).hasText("Now: The  has five priorities.");
  }

  @Test
  void a_position_is_on_earlier_text_once_the_text_moved_and_faults_stand_by_their_field() {
    var russia = table.delegate("RUS").turnTo("p1");
    russia.button("With changes").click();
    var field = russia.panel().locator("travaux-say .field.wrong");
    assertThat(field).containsText("It has to be said with which changes.");
    russia.page().getByLabel("Reason, or which changes").fill("Six of them.");
    russia.button("With changes").click();
    var canada = table.delegate("CAN").turnTo("p1");
    assertThat(canada.panel().locator(".tally")).hasText("1 with changes");
    canada.edit("p1").type(" So.").press("Escape");
    assertThat(canada.panel().locator(".tally")).containsText("1 on earlier text");
    russia.button("Take it back").click();
    assertThat(canada.panel().locator(".tally")).hasCount(0);
  }

  @Test
  void what_is_kept_open_to_the_next_meeting_leads_to_it() {
    var meeting = table.convene("2999-01-20");
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p1");
    var russia = table.delegate("RUS").turnTo("p1");
    chair.disclosure("Rule…").click();
    chair.panel().locator("select[name=kind]").selectOption("kept open");
    chair.panel().locator("travaux-rule input[name=meeting]").fill("The next meeting");
    chair.button("Declare").click();
    var ruling = russia.panel().locator("[data-ruling]");
    assertThat(ruling).containsText("The next meeting");
    assertThat(ruling.locator("a")).containsText("CWG-2");
    assertThat(ruling).not().containsText(meeting);
    ruling.locator("a").click();
    assertThat(russia.page().locator("h1")).containsText(meeting);
  }

  @Test
  void a_ruling_against_the_record_is_told_why_insisted_on_and_objected_to() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p1");
    var russia = table.delegate("RUS").turnTo("p1");
    russia.button("Object").click();
    assertThat(chair.panel().locator(".tally")).hasText("1 object");
    chair.disclosure("Rule…").click();
    chair.panel().locator("select[name=kind]").selectOption("adopted");
    chair.button("Declare").click();
    assertThat(chair.panel().locator("travaux-rule .field.wrong")).containsText("RUS objects.");
    chair.page().getByLabel("Rule so all the same, because").fill("Nobody else does.");
    chair.button("Declare").click();

    var ruling = russia.panel().locator("[data-ruling]");
    assertThat(ruling).containsText("Nobody else does.");
    russia.disclosure("Object…").click();
    ruling.getByLabel("Reason").fill("We do.");
    ruling.getByText("Object…").nth(1).click();
    assertThat(chair.panel().locator("[data-ruling]")).containsText("We do.");
    assertThat(russia.disclosure("Reopen…")).hasCount(0);
  }

  @Test
  void what_is_refused_says_what_to_do_in_the_words_of_those_who_did_it() {
    table.convene();
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p2");
    var russia = table.delegate("RUS").turnTo("p2");
    russia.disclosure("Propose…").click();
    russia.button("Propose").click();
    assertThat(russia.panel().locator("travaux-propose .fault"))
        .hasText("Nothing is changed yet: write what it is to read instead.");
    russia.disclosure("Open a choice of options…").click();
    russia.page().getByLabel("What the choice is about").fill("Measuring");
    russia.button("Open the choice").click();
    assertThat(chair.page().locator("article .options")).isVisible();

    chair.disclosure("Refer to informal consultations…").click();
    chair.page().getByLabel("On what").fill("Measuring");
    chair.page().getByLabel("What they are asked to do").fill("Come back with a text.");
    chair.page().getByLabel("Led by (a delegation)").fill("The first one");
    chair.page().getByLabel("To report to").fill("the fourth plenary");
    chair.button("Refer").click();
    assertThat(chair.panel().locator("travaux-consultations .fault"))
        .containsText("“The first one” will not do as delegation: write");
    chair.disclosure("Rule…").click();
    var fault = chair.panel().locator("travaux-rule .fault");
    chair.panel().getByLabel("This text", Desk.exactlyIn()).uncheck();
    chair.button("Declare").click();
    assertThat(fault).containsText("Choose what the ruling is on");
    chair.panel().getByLabel("This text", Desk.exactlyIn()).check();
    chair.button("Declare").click();
    assertThat(fault).hasText("The choice “Measuring” is still open.");
  }

  /// Opens a copy of the text and types at its end.
  private static void write(Desk desk, String words) {
    desk.disclosure("Propose…").click();
    desk.panel().locator("travaux-propose .cm-content").click();
    desk.press("Control+End").type(words);
  }

  private static void propose(Desk desk, String words) {
    write(desk, words);
    desk.button("Propose").click();
  }
}
