package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The focus stays where somebody works, whatever becomes of what had it.
class FocusTest extends AtTheTable {

  @Test
  void it_comes_back_to_a_button_that_was_shut_while_the_server_answered() {
    var russia = table.delegate("RUS").turnTo("p1");
    press(russia, says(russia, "Support"));
    assertThat(says(russia, "Support")).hasAttribute("aria-pressed", "true");
    assertThat(says(russia, "Support")).isFocused();
    assertThat(russia.panel().locator(".standing")).hasText("Positions taken");

    press(russia, says(russia, "Take it back"));
    assertThat(says(russia, "Take it back")).hasCount(0);
    assertThat(russia.panel().locator(".standing")).hasText("Untouched");
    assertThat(russia.panel().locator("travaux-say h2")).isFocused();
    assertEquals(List.of(), russia.complaints());
  }

  @Test
  void it_goes_to_what_was_acted_on_and_tells_how_that_is_now() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p1");
    table.delegate("RUS").turnTo("p1").propose(" Six, in truth.");
    var canada = table.delegate("CAN").turnTo("p1");
    var card = canada.panel().locator("[data-proposal]");
    press(canada, canada.button("Co-sponsor"));
    assertThat(card).hasAttribute("aria-label", "MOD of RUS, CAN");
    assertThat(card).isFocused();
    press(canada, canada.button("Leave"));
    assertThat(card).hasAttribute("aria-label", "MOD of RUS");
    assertThat(card).isFocused();

    press(chair, chair.disclosure("Decide…"));
    press(chair, chair.button("Reject"));
    assertThat(chair.disclosure("Decided or withdrawn (1)")).isVisible();
    assertThat(chair.panel().locator("travaux-proposals > h2")).isFocused();
    assertEquals(List.of(), chair.complaints());
  }

  @Test
  void it_goes_to_the_provision_where_typing_is_ended_for_whoever_types() {
    var russia = table.delegate("RUS").edit("p1");
    table.begin("/api/instruments/" + table.instrument() + "/freeze", Map.of("reason", "Read."));
    assertThat(russia.page().locator("header")).containsText("frozen: Read.");
    assertThat(russia.provision("p1")).isFocused();
    russia.press("ArrowDown");
    assertThat(russia.provision("p2")).isFocused();
  }

  @Test
  void it_goes_to_the_slider_when_one_is_back_at_what_is_now() {
    var russia = table.delegate("RUS");
    russia.tabTo("input[type=range]").press("Home");
    assertThat(russia.page().locator("[data-id]")).hasCount(0);
    press(russia, russia.button("Back to now"));
    assertThat(russia.page().locator("[data-id]")).hasCount(4);
    assertThat(russia.page().locator("input[type=range]")).isFocused();
  }

  @Test
  void on_the_page_of_a_meeting_it_goes_to_what_was_acted_on() {
    var meeting = table.convene();
    var path = "/api/meetings/" + meeting;
    table
        .signedIn("SEC", "SECRETARIAT")
        .post(path + "/agenda/items", Map.of("item", "i1", "title", "Priorities"))
        .expect(201);
    var chair = table.seat("CHE", "CHAIR").openMeeting(meeting);
    press(chair, chair.disclosure("Open a sitting…"));
    chair.page().locator("travaux-agenda input[name=name]").fill("First sitting");
    chair.press("Enter");
    var item = chair.page().locator("[data-item]");
    press(chair, chair.button("Take up"));
    assertThat(item).containsText("taken up");
    assertThat(item).isFocused();
    press(chair, chair.disclosure("Close…"));
    press(chair, chair.button("Close"));
    assertThat(item).containsText("closed");
    assertThat(item).isFocused();
    assertEquals(List.of(), chair.complaints());
  }

  private static Locator says(Desk desk, String words) {
    return desk.panel().locator("travaux-say button:text-is('" + words + "')");
  }

  private static void press(Desk desk, Locator there) {
    there.focus();
    desk.press("Enter");
  }
}
