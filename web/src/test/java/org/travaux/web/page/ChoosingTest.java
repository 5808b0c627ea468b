package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Options whose text is typed by several together, side by side, until one of them is kept.
class ChoosingTest extends AtTheTable {

  private static final String READ = "Read the text as options would make it…";
  private static final String OFFERED = "Progress is measured each year. Twice.";

  @Test
  void delegations_type_in_one_option_at_once_and_all_others_read_it_as_it_is_typed() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p2");
    var russia = table.delegate("RUS");
    var canada = table.delegate("CAN");
    choose(russia, canada);
    for (int letter = 0; letter < 6; letter++) {
      russia.type("r");
      canada.type("c");
    }
    assertThat(editor(russia)).hasText("cccccc" + OFFERED + "rrrrrr");
    assertThat(editor(canada)).hasText("cccccc" + OFFERED + "rrrrrr");
    assertThat(second(chair)).hasText("cccccc" + OFFERED + "rrrrrr");
    assertThat(russia.state()).containsText("all saved");

    table.delegate("EGY").edit("p2").press("Control+Home").type("Now: ");
    assertThat(chair.page().locator("article [data-option=\"1\"] p").first())
        .containsText("Now: Progress is measured each year.");
    assertThat(editor(russia)).hasText("cccccc" + OFFERED + "rrrrrr");
    canada.press("Escape");
    assertThat(canada.panel().locator("[data-of=\"2\"] .write")).isFocused();
    assertEquals(List.of(), russia.complaints());
    assertEquals(List.of(), canada.complaints());
  }

  @Test
  void what_is_typed_in_an_option_while_cut_off_comes_in_beside_the_others() {
    var russia = table.delegate("RUS");
    var canada = table.delegate("CAN");
    choose(russia, canada);
    russia.cut();
    russia.type(" Kept.");
    canada.type("Meanwhile: ");
    assertThat(canada.state()).containsText("all saved");
    russia.page().reload();
    assertThat(russia.state()).containsText("1 unsent");
    russia.mend();
    assertThat(editor(canada)).hasText("Meanwhile: " + OFFERED + " Kept.");
    assertThat(second(russia)).hasText("Meanwhile: " + OFFERED + " Kept.");
  }

  @Test
  void typing_in_an_option_ends_where_the_choice_is_made_and_what_was_not_sent_is_told() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p2");
    var russia = table.delegate("RUS").turnTo("p2");
    open(russia);
    write(russia).press("Control+End");
    russia.cut();
    russia.type(" Too late.");
    chair.disclosure("Rule…").click();
    chair.panel().locator("select[name=kind]").selectOption("option kept");
    chair.page().getByLabel("This text").uncheck();
    chair.page().getByLabel("Measuring: Option 2").check();
    chair.button("Declare").click();
    assertThat(chair.words("p2")).hasText(OFFERED);

    russia.mend();
    var fault = russia.page().locator("article .fault");
    assertThat(fault).containsText("Too late.");
    assertThat(fault).containsText("not open for these words any more");
    assertThat(russia.panel().locator("travaux-wording")).hasCount(0);
    assertThat(russia.words("p2")).hasText(OFFERED);
    assertEquals(List.of(), russia.complaints());
  }

  @Test
  void an_option_is_split_off_merged_again_and_choices_become_one_and_two() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p2");
    var russia = table.delegate("RUS").turnTo("p2");
    open(russia);
    var options = chair.page().locator("article .options [data-option]");
    var mine = russia.panel().locator("[data-of=\"2\"]");
    mine.locator("summary").getByText("Split an option off…").click();
    mine.locator("input[name=title]").fill("Later");
    russia.button("Split it off").click();
    assertThat(options).hasCount(3);
    assertThat(options.last()).containsText(OFFERED);
    var later =
        russia.panel().locator(".option").filter(new Locator.FilterOptions().setHasText("Later"));
    later.locator("summary").getByText("Merge into another option…").click();
    later.locator("select[name=into]").selectOption("Option 2");
    russia.button("Merge them").click();
    assertThat(options).hasCount(2);
    assertThat(russia.disclosure("Make one choice with others…")).hasCount(0);

    russia.turnTo("p1");
    offer(russia, "Priorities");
    assertThat(chair.page().locator("article .options")).hasCount(2);
    chair.disclosure("Make one choice with others…").click();
    chair.panel().locator("travaux-choices input[name=title]").fill("All of it");
    chair.panel().locator("travaux-choices").getByLabel("Priorities").check();
    chair.button("Make one of them").click();
    var sets = chair.page().locator("article .options");
    assertThat(sets).hasCount(1);
    assertThat(sets).containsText("All of it");
    assertThat(options).hasCount(3);
    chair.disclosure("Make two choices of it…").click();
    chair.panel().locator("travaux-choices input[name=title]").fill("Measuring alone");
    chair.panel().locator("travaux-choices").getByLabel("Provision 2.").check();
    chair.button("Make two of it").click();
    assertThat(sets).hasCount(2);
    assertThat(chair.panel().locator("[data-choice]")).containsText("Measuring alone");
    assertEquals(List.of(), chair.complaints());
  }

  @Test
  void any_choice_of_options_is_read_as_a_whole_text_and_nothing_comes_of_it() {
    var canada = table.delegate("CAN").turnTo("p3");
    var russia = table.delegate("RUS").turnTo("p2");
    assertThat(canada.button(READ)).hasCount(0);
    open(russia);
    offer(russia.turnTo("p1"), "Priorities");
    assertThat(canada.page().locator("article .options")).hasCount(2);

    canada.button(READ).focus();
    canada.press("Enter");
    var dialog = canada.page().locator("dialog.choice");
    assertThat(dialog.locator("[data-reads]")).hasCount(4);
    assertThat(dialog.locator("[role=status]")).hasText("This is the text as it stands.");
    dialog.getByLabel("Measuring").selectOption("Option 2");
    assertThat(dialog.locator("[role=status]"))
        .hasText("1 provision differs from the text as it stands.");
    assertThat(dialog.locator("[data-reads=p2] ins")).hasText(" Twice.");
    dialog.getByLabel("Priorities").selectOption("Option 2");
    assertThat(dialog.locator("[data-reads] ins")).hasCount(2);
    dialog.getByLabel("Measuring").selectOption("Option 1");
    assertThat(dialog.locator("[data-reads] ins")).hasCount(1);
    assertThat(dialog.locator("[data-reads=p2]")).containsText("Progress is measured each year.");
    assertThat(dialog.locator("[data-reads=p1] ins")).hasText(" Twice.");

    canada.press("Escape");
    assertThat(dialog).isHidden();
    assertThat(canada.button(READ)).isFocused();
    assertEquals("The Union has five priorities.", table.text("p1"));
    assertThat(canada.page().locator("article .options")).hasCount(2);
    assertEquals(List.of(), canada.complaints());
  }

  @Test
  void an_option_adds_words_that_are_typed_together_and_another_moves_the_provision() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p2");
    var russia = table.delegate("RUS").turnTo("p2");
    russia.disclosure("Open a choice of options…").click();
    russia.page().getByLabel("What the choice is about").fill("Measuring");
    var treating = russia.panel().locator("travaux-contest travaux-treating");
    treating.locator("select").selectOption("words added behind it");
    treating.locator("textarea").fill("It is told to all.");
    russia.tabTo("travaux-contest button.do").press("Enter");
    var added = chair.page().locator("article [data-option=\"2\"] ins");
    assertThat(added).hasText("It is told to all.");

    var canada = table.delegate("CAN").turnTo("p2");
    write(canada).press("Control+End").type(" Often.");
    write(russia).press("Control+Home").type("So: ");
    assertThat(added).hasText("So: It is told to all. Often.");
    canada.press("Escape");
    canada.disclosure("Add an option…").click();
    var adding = canada.panel().locator("travaux-choices travaux-treating");
    adding.locator("select").selectOption("in another place");
    adding.getByLabel("Behind which provision").selectOption("p3");
    canada.panel().locator("travaux-choices button.do").click();
    var options = chair.page().locator("article .options [data-option]");
    assertThat(options).hasCount(3);
    assertThat(options.last()).containsText("moved behind Provision 3");

    chair.button(READ).click();
    var dialog = chair.page().locator("dialog.choice");
    dialog.getByLabel("Measuring").selectOption("Option 2");
    assertThat(dialog.locator("[data-reads]")).hasCount(5);
    assertThat(dialog.locator("ins")).hasText("So: It is told to all. Often.");
    dialog.getByLabel("Measuring").selectOption("Option 3");
    assertThat(dialog.locator("[data-reads]")).hasCount(4);
    assertThat(dialog.locator("[data-reads]").last()).containsText("moved here");
    assertThat(dialog.locator(".tag")).hasCount(1);
    assertEquals(List.of(), chair.complaints());
    assertEquals(List.of(), canada.complaints());
  }

  /// Both have the second option open for typing: one at its end, the other at its beginning.
  private static void choose(Desk russia, Desk canada) {
    open(russia.turnTo("p2"));
    canada.turnTo("p2");
    write(russia).press("Control+End");
    write(canada).press("Control+Home");
  }

  private static void open(Desk desk) {
    offer(desk, "Measuring");
    assertThat(second(desk)).hasText(OFFERED);
  }

  /// Opens a choice between the text at hand and one with a word more.
  private static void offer(Desk desk, String title) {
    desk.disclosure("Open a choice of options…").click();
    desk.page().getByLabel("What the choice is about").fill(title);
    desk.panel().locator("travaux-contest .cm-content").click();
    desk.press("Control+End").type(" Twice.");
    desk.button("Open the choice").click();
  }

  /// Opens the second option for typing.
  private static Desk write(Desk desk) {
    desk.panel().locator("[data-of=\"2\"] .write").click();
    assertThat(editor(desk)).isFocused();
    return desk;
  }

  /// What all read the second option as.
  private static Locator second(Desk desk) {
    return desk.page().locator("article [data-option=\"2\"] p").first();
  }

  private static Locator editor(Desk desk) {
    return desk.panel().locator("travaux-wording .cm-content");
  }
}
