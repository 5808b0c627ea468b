package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Saying where words come from, those of the text and those of a proposal, and going there.
class BorrowingTest extends AtTheTable {

  @Test
  void whoever_selects_words_says_where_they_come_from_and_others_go_to_that_place_as_it_was() {
    var source = table.anotherText("Opinion 4", "First: The Union has five priorities.");
    var canada = table.delegate("CAN").turnTo("p1");
    var russia = table.delegate("RUS").edit("p1").press("Control+Shift+Home");
    open(russia.panel().locator("travaux-contest + travaux-borrow"));
    assertThat(russia.panel().locator("travaux-borrow q"))
        .hasText("The Union has five priorities.");
    from(russia, "Opinion 4");
    assertThat(russia.page().getByLabel("From where in it")).hasValue("s1");
    russia.button("Say so").click();

    var told = canada.panel().locator("travaux-standing + .origin > div");
    assertThat(told)
        .hasText("The Union has five priorities. is word for word from provision 1 of “Opinion 4”");
    told.locator("a").click();
    assertThat(canada.page()).hasURL(Pattern.compile(".*#/" + source + "/s1@\\d+"));
    assertThat(canada.provision("s1")).containsText("First: The Union has five priorities.");
    assertEquals(List.of(), russia.complaints());
    assertEquals(List.of(), canada.complaints());
  }

  @Test
  void words_of_a_proposal_are_named_by_keyboard_and_the_naming_is_taken_back() {
    table.anotherText("Opinion 4", "In truth there are six.");
    var canada = table.delegate("CAN").turnTo("p1");
    var russia = table.delegate("RUS").turnTo("p1");
    russia.propose(" Six, in truth.");
    var card = russia.panel().locator("[data-proposal]");
    open(card.locator("travaux-borrow"));
    assertThat(russia.button("Say so")).isDisabled();
    card.locator("textarea").focus();
    russia.press("Control+End");
    for (int units = 0; units < "Six, in truth.".length(); units++) {
      russia.press("Shift+ArrowLeft");
    }
    assertThat(card.locator("travaux-borrow q")).hasText("Six, in truth.");
    from(russia, "Opinion 4");
    russia
        .page()
        .getByLabel("From where in it")
        .selectOption(new SelectOption().setLabel("Provision 1. In truth there are six."));
    russia.button("Say so").click();

    var told = canada.panel().locator("[data-proposal] .origin");
    assertThat(told).containsText("Six, in truth. is adapted from provision 1 of “Opinion 4”");
    canada.disclosure("They do not come from there…").click();
    told.getByLabel("Reason").fill("We wrote it ourselves.");
    canada.button("They do not come from there").click();
    assertThat(card.locator(".origin")).hasCount(0);
  }

  @Test
  void whoever_proposes_words_moved_here_chooses_where_they_were_and_others_go_there() {
    var source = table.anotherText("Opinion 4", "In truth there are six.");
    var canada = table.delegate("CAN").turnTo("p1");
    var russia = table.delegate("RUS").turnTo("p1");
    begin(russia, "an addition below", "its words are moved here from elsewhere");
    from(russia, "Opinion 4");
    russia
        .page()
        .getByLabel("Which place in it")
        .selectOption(new SelectOption().setLabel("Provision 1. In truth there are six."));
    assertThat(russia.page().getByLabel("The text to be added"))
        .hasValue("In truth there are six.");
    russia.button("Propose").click();

    var card = canada.panel().locator("[data-proposal]");
    assertThat(card.locator(".kind")).hasText("ADD*");
    assertThat(card.locator("ins")).hasText("In truth there are six.");
    assertThat(card.locator(".elsewhere")).hasText("moved here from provision 1 of “Opinion 4”");
    card.locator(".elsewhere a").click();
    assertThat(canada.page()).hasURL(Pattern.compile(".*#/" + source + "/s1"));
    assertThat(canada.provision("s1")).containsText("In truth there are six.");
    assertEquals(List.of(), russia.complaints());
    assertEquals(List.of(), canada.complaints());
  }

  @Test
  void whoever_proposes_that_words_go_elsewhere_says_where_to() {
    var canada = table.delegate("CAN").turnTo("p1");
    var russia = table.delegate("RUS").turnTo("p1");
    begin(russia, "suppress it", "its words go elsewhere");
    russia
        .page()
        .getByLabel("To which text")
        .selectOption(new SelectOption().setLabel("this text"));
    russia
        .page()
        .getByLabel("Which place in it")
        .selectOption(new SelectOption().setLabel("Provision 2. Progress is measured each year."));
    russia.panel().locator("travaux-propose textarea[name=reason]").fill("It belongs there.");
    russia.tabTo("travaux-propose button.do").press("Enter");

    var card = canada.panel().locator("[data-proposal]");
    assertThat(card.locator(".kind")).hasText("SUP*");
    assertThat(card.locator(".elsewhere"))
        .hasText("transferred to Provision 2. Progress is measured each year.");
    assertEquals(List.of(), russia.complaints());
  }

  private static void begin(Desk desk, String kind, String starred) {
    desk.disclosure("Propose…").click();
    desk.panel().getByLabel(kind).check();
    desk.panel().getByLabel(starred).focus();
    desk.press("Space");
  }

  private static void open(Locator part) {
    part.locator("summary").click();
    assertThat(part.locator("textarea")).isVisible();
  }

  private static void from(Desk desk, String title) {
    desk.page().getByLabel("From which text").selectOption(new SelectOption().setLabel(title));
  }
}
