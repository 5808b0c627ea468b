package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What others did since somebody left a draft.
class SinceTest extends AtTheTable {

  @Test
  void what_others_did_meanwhile_is_told_by_whom_and_leads_to_its_place() {
    var russia = table.delegate("RUS").edit("p1").type(" Five!");
    assertThat(russia.state()).containsText("all saved");
    leave(russia);

    var canada = table.delegate("CAN").edit("p1").type(" Seen.");
    canada.press("Escape").turnTo("p2").propose(" And each day.");
    assertThat(canada.panel().locator("[data-proposal]")).hasCount(1);
    table.begin(
        "/api/instruments/" + table.instrument() + "/rulings",
        ruling("r1", Map.of("kind", "provision", "provision", "p3")));
    table.begin(
        "/api/instruments/" + table.instrument() + "/freeze", Map.of("reason", "It is late."));

    russia.openDraft(table.instrument());
    since(russia).click();
    var list = russia.page().locator("section.since");
    assertThat(list).isFocused();
    assertThat(list.locator("li")).hasCount(4);
    assertThat(told(list, "")).containsText("frozen");
    assertThat(told(list, "p1")).containsText("CAN edited");
    assertThat(told(list, "p2")).containsText("CAN proposed MOD");
    assertThat(told(list, "p3")).containsText("NGA agreed");
    assertEquals(List.of(), AccessibilityTest.grave(russia));

    told(list, "p2").locator("a").focus();
    russia.press("Enter");
    assertThat(russia.provision("p2")).isFocused();
    assertThat(list.locator("li")).hasCount(4);

    russia.page().setViewportSize(390, 844);
    assertThat(list).isHidden();
    since(russia).click();
    assertThat(list).isFocused();
    russia.button("Show in the text").click();
    assertThat(list).isHidden();
    russia.page().setViewportSize(1440, 900);

    assertThat(russia.provision("p1").locator("ins")).hasText(" Seen.CAN");
    russia.button("Back to now").click();
    russia.button("Close the list").click();
    assertThat(list).hasCount(0);
    assertThat(since(russia)).isFocused();
    assertEquals(List.of(), russia.complaints());
  }

  @Test
  void what_becomes_of_an_earlier_proposal_is_told_where_it_was_made() {
    table.delegate("CAN").turnTo("p2").propose(" And each day.");
    var russia = table.delegate("RUS").turnTo("p2");
    assertThat(russia.panel().locator("[data-proposal]")).hasCount(1);
    leave(russia);
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p2");
    chair.disclosure("Decide…").click();
    chair.button("Reject").click();
    assertThat(chair.disclosure("Decided or withdrawn (1)")).isVisible();
    russia.openDraft(table.instrument());
    since(russia).click();
    assertThat(told(russia.page().locator("section.since"), "p2"))
        .containsText("CHE rejected a proposal");
  }

  @Test
  void
      what_becomes_of_choices_brackets_and_rulings_is_told_where_they_are_and_nothing_of_ones_own() {
    var path = "/api/instruments/" + table.instrument();
    var first = Map.of("kind", "provision", "provision", "p1");
    table.begin(path + "/rulings", ruling("r1", first));
    var kept = option("1", "keep");
    var gone = option("2", "suppress");
    table.begin(
        path + "/option-sets",
        Map.of(
            "set", "c", "title", "C", "provisions", List.of("p2"), "options", List.of(kept, gone)));
    table.begin(
        path + "/brackets",
        Map.of("bracket", "b", "provision", "p3", "base", table.position(), "start", 0, "end", 4));
    var russia = table.delegate("RUS");
    leave(russia);

    table.begin(path + "/rulings/r1/reopen", Map.of("reason", "Too early."));
    table.begin(path + "/option-sets/c/options", option("3", "keep"));
    table.begin(path + "/brackets/b/comments", Map.of("comment", "Not ours."));
    table.insertIn(table.instrument(), "new", "All of it is new.");
    var elsewhere = russia.page().context().newPage();
    elsewhere.navigate(russia.page().url().replaceAll("#.*", "") + "#/" + table.instrument());
    elsewhere.locator("[data-id=h]").click();
    elsewhere.keyboard().type("Mine. ");
    assertThat(elsewhere.locator(".state")).containsText("all saved");
    elsewhere.locator("aside button").getByText("Reserve").click();
    assertThat(elsewhere.locator(".tally")).hasText("1 reserve");
    assertThat(elsewhere.locator(".history li").first()).containsText("Mine.");

    russia.openDraft(table.instrument());
    since(russia).click();
    var list = russia.page().locator("section.since");
    assertThat(list.locator("li"))
        .containsText(
            new String[] {
              "SEC inserted", "NGA reopened a ruling", "NGA added an option", "NGA commented on"
            });
    assertThat(list.locator("li")).hasCount(4);
    assertThat(told(list, "new")).not().containsText("edited");
    assertThat(told(list, "p1")).containsText("NGA");
    assertThat(told(list, "p2")).containsText("NGA");
    assertThat(told(list, "p3")).containsText("NGA");
  }

  private static Map<String, ?> ruling(String ruling, Map<String, ?> target) {
    return Map.of(
        "ruling", ruling, "targets", List.of(target), "outcome", Map.of("kind", "agreed"));
  }

  private static Map<String, ?> option(String option, String kind) {
    var treatment = Map.of("kind", kind, "provision", "p2");
    return Map.of("option", option, "title", "Option " + option, "treatments", List.of(treatment));
  }

  @Test
  void nothing_is_told_where_nobody_else_did_anything() {
    var russia = table.delegate("RUS");
    russia.page().waitForResponse("**/history?limit=20", () -> again(russia));
    assertThat(russia.state()).containsText("all saved");
    assertThat(russia.page().locator("footer .where")).containsText("now");
    assertThat(since(russia)).hasCount(0);

    leave(russia);
    var elsewhere = russia.page().context().newPage();
    elsewhere.navigate(russia.page().url().replaceAll("#.*", "") + "#/" + table.instrument());
    elsewhere.locator("[data-id=p1]").click();
    elsewhere.keyboard().type("Mine. ");
    assertThat(elsewhere.locator(".state")).containsText("all saved");
    assertThat(elsewhere.locator(".history li").first()).containsText("Mine.");
    russia
        .page()
        .waitForResponse("**/history?limit=20", () -> russia.openDraft(table.instrument()));
    assertThat(russia.words("p1")).containsText("Mine.");
    assertThat(since(russia)).hasCount(0);
  }

  private void again(Desk desk) {
    leave(desk);
    desk.openDraft(table.instrument());
  }

  private static void leave(Desk desk) {
    assertThat(desk.state()).containsText("all saved");
    desk.page().locator(".back").click();
    assertThat(desk.page().locator(".instruments a")).isVisible();
  }

  private static Locator since(Desk desk) {
    return desk.page().locator("footer button.since");
  }

  private static Locator told(Locator list, String provision) {
    return list.locator("[data-since='" + provision + "']");
  }
}
