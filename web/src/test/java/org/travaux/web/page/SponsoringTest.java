package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Sponsors of one proposal side by side, who type in it together; and one who makes one of two.
class SponsoringTest extends AtTheTable {

  private static final String PROPOSED = "The Union has five priorities. Six, in truth.";

  @Test
  void co_sponsors_type_in_one_proposal_at_once_while_the_text_moves_under_it() {
    var russia = table.delegate("RUS");
    var canada = table.delegate("CAN");
    sponsor(russia, canada);
    for (int letter = 0; letter < 6; letter++) {
      russia.type("r");
      canada.type("c");
    }
    assertThat(editor(russia)).hasText("cccccc" + PROPOSED + "rrrrrr");
    assertThat(editor(canada)).hasText("cccccc" + PROPOSED + "rrrrrr");

    table.delegate("EGY").edit("p1").press("Control+Home").type("Now: ");
    assertThat(editor(russia)).hasText("Now: cccccc" + PROPOSED + "rrrrrr");
    assertThat(editor(canada)).hasText("Now: cccccc" + PROPOSED + "rrrrrr");
    assertThat(russia.state()).containsText("all saved");
    assertEquals("Now: The Union has five priorities.", table.text("p1"));

    canada.press("Escape");
    assertThat(canada.panel().locator(".write")).isFocused();
    assertThat(card(canada).locator("ins").last()).hasText(" Six, in truth.rrrrrr");
    assertEquals(List.of(), russia.complaints());
    assertEquals(List.of(), canada.complaints());
  }

  @Test
  void what_a_sponsor_types_while_cut_off_is_kept_over_a_reload_and_comes_in_beside_the_others() {
    var russia = table.delegate("RUS");
    var canada = table.delegate("CAN");
    sponsor(russia, canada);
    russia.cut();
    russia.type(" Kept.");
    canada.type("Meanwhile: ");
    assertThat(russia.state()).containsText("1 unsent");
    assertThat(canada.state()).containsText("all saved");

    russia.page().reload();
    assertThat(russia.state()).containsText("1 unsent");
    russia.mend();
    assertThat(editor(canada)).hasText("Meanwhile: " + PROPOSED + " Kept.");
    russia.turnTo("p1");
    assertThat(editor(write(russia))).hasText("Meanwhile: " + PROPOSED + " Kept.");

    russia.cut();
    russia.type("Again: ");
    canada.type("So ");
    russia.mend();
    assertThat(editor(canada)).containsText("Again: ");
    assertThat(editor(russia)).containsText("So ");
    assertEquals(editor(canada).textContent(), editor(russia).textContent());
  }

  @Test
  void typing_ends_where_the_chair_decides_and_what_was_not_sent_is_told() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p1");
    var russia = table.delegate("RUS").turnTo("p1");
    propose(russia, " Six, in truth.");
    write(russia).press("Control+End");
    russia.cut();
    russia.type(" Too late.");
    chair.disclosure("Decide…").click();
    chair.button("Accept").click();
    assertThat(chair.words("p1")).hasText(PROPOSED);

    russia.mend();
    assertThat(russia.page().locator("article .fault")).containsText("Too late.");
    assertThat(russia.panel().locator(".cm-content")).hasCount(0);
    assertThat(russia.words("p1")).hasText(PROPOSED);
    assertEquals(List.of(), russia.complaints());
  }

  @Test
  void whoever_sponsors_two_proposals_makes_one_of_them() {
    var russia = table.delegate("RUS").turnTo("p1");
    propose(russia, " Six, in truth.");
    assertThat(russia.disclosure("Merge proposals…")).hasCount(0);
    russia.propose("Control+Home", "Today: ");
    assertThat(russia.panel().locator("[data-proposal]")).hasCount(2);
    var canada = table.delegate("CAN").turnTo("p1");
    assertThat(canada.panel().locator("[data-proposal]")).hasCount(2);
    assertThat(canada.disclosure("Merge proposals…")).hasCount(0);

    russia.disclosure("Merge proposals…").click();
    tickBoth(russia);
    assertThat(russia.page().getByLabel("all that they say, put together")).isChecked();
    russia.button("Make one of them").click();
    var merged = canada.panel().locator("[data-proposal]:not(details *)");
    assertThat(merged).hasCount(1);
    assertThat(merged).containsText("from several proposals");
    assertThat(merged.locator("ins").first()).hasText("Today: ");
    assertThat(merged.locator("ins").last()).hasText(" Six, in truth.");
    assertThat(canada.disclosure("Decided or withdrawn (2)")).isVisible();
  }

  @Test
  void of_two_that_contradict_it_is_said_what_they_come_to_while_the_text_moves() {
    var russia = table.delegate("RUS").turnTo("p1");
    propose(russia, " Six, in truth.");
    russia.propose("Control+End", " Seven, in truth.");
    assertThat(russia.panel().locator("[data-proposal]")).hasCount(2);
    russia.disclosure("Merge proposals…").click();
    assertThat(russia.button("Make one of them")).isDisabled();
    tickBoth(russia);
    russia.page().getByLabel("all that they say, put together").check();
    russia.button("Make one of them").click();
    assertThat(russia.panel().locator("travaux-merging .fault"))
        .containsText("Several change the same words");
    russia.page().getByLabel("what is chosen or written here").check();
    var copy = russia.panel().locator("travaux-merging .cm-content");
    copy.click();
    russia.press("Control+End").type(" Or seven.");
    table.delegate("EGY").edit("p1").press("Control+Home").type("Now: ");
    assertThat(copy).hasText("Now: " + PROPOSED + " Or seven.");
    russia.button("Make one of them").click();
    var merged = russia.panel().locator("[data-proposal]:not(details *)");
    assertThat(merged).hasCount(1);
    assertThat(merged.locator("ins")).hasText(" Six, in truth. Or seven.");
    assertEquals(List.of(), russia.complaints());
  }

  @Test
  void of_a_change_and_an_end_one_is_taken_as_it_is() {
    var russia = table.delegate("RUS").turnTo("p1");
    propose(russia, " Six, in truth.");
    russia.disclosure("Propose…").click();
    russia.page().getByLabel("SUP suppress it").check();
    russia.panel().locator("travaux-propose textarea[name=reason]").fill("Said elsewhere.");
    russia.button("Propose").click();
    assertThat(russia.panel().locator("[data-proposal]")).hasCount(2);
    russia.disclosure("Merge proposals…").click();
    tickBoth(russia);
    russia.page().getByLabel("what is chosen or written here").check();
    russia.panel().locator("[data-settles=p1]").getByLabel("SUP of RUS").check();
    russia.button("Make one of them").click();
    var merged = russia.panel().locator("[data-proposal]:not(details *)");
    assertThat(merged).hasCount(1);
    assertThat(merged).containsText("SUP");
    assertThat(merged).containsText("Said elsewhere.");
  }

  private static void tickBoth(Desk desk) {
    var boxes = desk.panel().locator("travaux-merging input[name=from]");
    assertThat(boxes).hasCount(2);
    boxes.first().check();
    boxes.last().check();
  }

  @Test
  void words_that_come_from_another_text_are_told_at_the_proposal_and_then_at_the_provision() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p1");
    var russia = table.delegate("RUS").turnTo("p1");
    propose(russia, " Six, in truth.");
    var proposal = card(russia).getAttribute("data-proposal");
    int start = PROPOSED.indexOf("Six");
    table.borrow(proposal, "p1", start, start + 3, "Opinion 4", "Six are better than five.");
    var told = "Six is word for word from provision 1 of “Opinion 4”";
    assertThat(card(chair).locator(".origin > div")).hasText(told);
    write(russia).press("Control+Home").type("Lo: ");
    assertThat(russia.state()).containsText("all saved");
    chair.disclosure("Decide…").click();
    assertThat(card(chair)).containsText("Lo: ");
    chair.button("Accept").click();
    assertThat(chair.words("p1")).hasText("Lo: " + PROPOSED);
    assertThat(chair.panel().locator("travaux-standing + .origin > div")).hasText(told);
    assertThat(card(chair).locator(".origin")).hasCount(0);
  }

  /// Both have the proposal open for typing: one at its end, the other at its beginning.
  private static void sponsor(Desk russia, Desk canada) {
    propose(russia.turnTo("p1"), " Six, in truth.");
    canada.turnTo("p1").button("Co-sponsor").click();
    write(russia).press("Control+End");
    write(canada).press("Control+Home");
  }

  private static void propose(Desk desk, String words) {
    desk.propose(words);
    assertThat(desk.panel().locator("[data-proposal]")).isVisible();
  }

  /// Opens the proposal for typing.
  private static Desk write(Desk desk) {
    desk.panel().locator("[data-proposal] .write").click();
    assertThat(editor(desk)).isFocused();
    return desk;
  }

  private static Locator card(Desk desk) {
    return desk.panel().locator("[data-proposal]");
  }

  private static Locator editor(Desk desk) {
    return desk.panel().locator("travaux-wording .cm-content");
  }
}
