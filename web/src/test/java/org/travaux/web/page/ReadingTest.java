package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.web.Installation;

/// What one sees and can do, at any moment, by keyboard, in any direction of writing.
class ReadingTest extends AtTheTable {

  private static final String SLIDER = "input[type=range]";
  private static final int LONG = 40;
  private static final String IS_LAID_OUT =
      "there => there.checkVisibility({ contentVisibilityAuto: true })";

  private static final String CAN_BE_POINTED_AT =
      """
      there => {
        const { left, top, width, height } = there.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === there;
      }
      """;

  @Test
  void an_arabic_provision_runs_from_right_to_left_among_the_others() {
    var desk = table.delegate("ARE");
    assertThat(desk.provision("p3")).hasAttribute("dir", "rtl");
    assertThat(desk.provision("p3")).hasAttribute("lang", "ar");
    assertThat(desk.provision("p1")).hasAttribute("dir", "ltr");
    assertThat(desk.provision("p1")).hasAttribute("lang", "en");
    assertTrue(
        left(desk.provision("p3").locator(".n")) > left(desk.words("p3")),
        "its number stands to the right of it");

    desk.edit("p3").type(" كل سنة");
    assertThat(desk.editor("p3")).hasCSS("direction", "rtl");
    assertThat(desk.state()).containsText("all saved");
    assertEquals(Table.ARABIC + " كل سنة", table.text("p3"));
  }

  private static double left(Locator there) {
    return (double) there.evaluate("there => there.getBoundingClientRect().left + 0.5");
  }

  @Test
  void what_is_out_of_sight_in_a_long_text_is_not_laid_out() {
    for (int i = 0; i < LONG; i++) {
      table.insertIn(table.instrument(), "q" + i, "The Union goes on. ".repeat(20));
    }
    var desk = table.delegate("RUS");
    assertThat(desk.provision("p1")).isAttached();
    assertEquals(false, desk.words("p1").evaluate(IS_LAID_OUT));
    desk.provision("p1").scrollIntoViewIfNeeded();
    desk.page().waitForFunction(IS_LAID_OUT, desk.words("p1").elementHandle());
    assertEquals(true, desk.provision("p1").locator(".n").evaluate(CAN_BE_POINTED_AT));
    assertEquals(false, desk.words("q" + (LONG - 1)).evaluate(IS_LAID_OUT));
  }

  @Test
  void the_slider_shows_an_earlier_moment_with_what_changed_and_by_whom() {
    var desk = table.delegate("RUS").edit("p1").type(" Now.");
    assertThat(desk.state()).containsText("all saved");
    desk.press("Escape");

    desk.page().locator(SLIDER).focus();
    desk.press("Home").press("ArrowRight").press("ArrowRight");
    assertThat(desk.page().locator("[data-id]")).hasCount(2);
    assertThat(desk.words("p1").locator("ins")).containsText("The Union has five priorities.");
    assertThat(desk.words("p1").locator("sup")).hasText("SEC");
    assertThat(desk.page().locator("footer .where")).containsText("changed by SEC");

    desk.page().getByLabel("Changes").selectOption("now");
    assertThat(desk.page().locator("[data-id]")).hasCount(4);
    assertThat(desk.words("p1").locator("ins")).containsText(" Now.");
    assertThat(desk.words("p1").locator("sup")).hasText("RUS");

    desk.button("Back to now").click();
    assertThat(desk.words("p1")).hasText("The Union has five priorities. Now.");
    assertThat(desk.page().locator("article ins")).hasCount(0);
  }

  @Test
  void the_keyboard_is_enough_for_all_of_it() {
    var person = table.personWithPassword("CHE", "CHAIR");
    var desk = table.stranger().open("/");
    desk.tabTo("input[name=person]").type(person);
    desk.tabTo("input[name=password]").type(Installation.PASSWORD).press("Enter");
    assertThat(desk.page().locator(".instruments")).containsText("Plan " + table.instrument());
    assertThat(desk.page().locator(".instruments")).containsText("· opened ");
    desk.tabTo("a[href=\"#/" + table.instrument() + "\"]").press("Enter");
    assertThat(desk.state()).containsText("all saved");

    desk.tabTo("[data-id]").press("ArrowDown");
    assertThat(desk.provision("p1")).isFocused();
    desk.press("Enter");
    assertThat(desk.editor("p1")).isFocused();
    desk.press("Control+End").type(" Typed.").press("Alt+ArrowDown");
    assertThat(desk.editor("p2")).isFocused();
    desk.press("Escape");
    assertThat(desk.provision("p2")).isFocused();
    assertThat(desk.words("p1")).hasText("The Union has five priorities. Typed.");

    focusButton(desk, "Place in the draft…");
    desk.press("Enter");
    focusButton(desk, "Insert below");
    desk.press("Enter");
    assertThat(desk.page().locator(".cm-content")).isFocused();
    desk.type("New.");
    assertThat(desk.page().locator("[data-id]")).hasCount(5);
    desk.press("Escape");
    focusButton(desk, "Place in the draft…");
    desk.press("Enter");
    focusButton(desk, "Suppress");
    desk.press("Enter");
    assertThat(desk.page().locator(".p.suppressed")).containsText("New.");

    desk.tabTo(SLIDER).press("Home");
    assertThat(desk.page().locator("[data-id]")).hasCount(0);
    desk.press("ArrowRight");
    assertThat(desk.page().locator("[data-id]")).hasCount(1);
    focusButton(desk, "Back to now");
    desk.press("Enter");
    assertThat(desk.page().locator("[data-id]")).hasCount(5);
    assertEquals(List.of(), desk.complaints());
  }

  private static void focusButton(Desk desk, String name) {
    for (int presses = 0; presses < 80; presses++) {
      if ((boolean)
          desk.page()
              .evaluate("name => document.activeElement.textContent.trim() === name", name)) {
        return;
      }
      desk.press("Tab");
    }
    throw new AssertionError("the keyboard does not lead to " + name);
  }

  @Test
  void what_one_may_not_do_is_not_shown() {
    var observer = table.seat("ITC", "OBSERVER").openDraft(table.instrument());
    var keys = observer.page().locator("nav .keys");
    assertThat(keys).hasText("↑ ↓ move");
    var number = observer.turnTo("p1").panel().locator("h2").first().locator(".as-is");
    assertThat(number).hasText("1.");
    assertThat(number).hasCSS("text-transform", "none");
    observer.provision("p1").click();
    assertThat(observer.page().locator(".history")).containsText("inserted");
    assertThat(observer.page().locator(".cm-editor")).hasCount(0);
    assertThat(observer.disclosure("Place in the draft…")).hasCount(0);
    assertThat(observer.disclosure("Propose…")).hasCount(0);
    assertThat(observer.button("Support")).hasCount(0);
    assertThat(observer.button("Freeze")).hasCount(0);

    var delegate = table.delegate("RUS").edit("p1");
    assertThat(delegate.page().locator("nav .keys")).containsText("Enter edits");
    assertThat(delegate.disclosure("Place in the draft…")).hasCount(0);
    assertThat(delegate.disclosure("Propose…")).isVisible();
    assertThat(delegate.disclosure("Rule…")).hasCount(0);

    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument());
    chair.page().getByLabel("Reason").fill("Adopted.");
    chair.button("Freeze").click();
    assertThat(delegate.page().locator("header")).containsText("frozen: Adopted.");
    assertThat(delegate.page().locator(".cm-editor")).hasCount(0);
    chair.button("Unfreeze").click();
    assertThat(delegate.page().locator("header")).not().containsText("frozen");
    delegate.edit("p1");
  }

  @Test
  void who_wrote_which_words_is_told() {
    var desk = table.delegate("RUS").edit("p1").type(" Ours.");
    assertThat(desk.state()).containsText("all saved");
    desk.button("Show whose words these are").click();
    assertThat(desk.page().locator("aside .card.words ins").nth(0)).containsText("priorities.SEC");
    assertThat(desk.page().locator("aside .card.words ins").nth(1)).containsText("Ours.RUS");
    assertThat(desk.page().locator(".history li").first()).containsText("Ours.");
  }
}
