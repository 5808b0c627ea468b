package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The pages of meetings and drafts on a telephone.
class NarrowTest extends AtTheTable {

  @Test
  void the_titles_of_documents_have_the_room_however_long_they_are() {
    var meeting = table.convene();
    var title = "Least developed countries and small island States ".repeat(6) + "x".repeat(80);
    table.contribute(meeting, "d1", title, "RUS");
    var delegate = table.seat("CAN", "DELEGATE");
    var page = delegate.page();
    page.setViewportSize(390, 844);
    delegate.openMeeting(meeting);
    var told = page.locator("[data-document]");
    assertThat(told).containsText("Least developed countries");
    assertTrue(told.locator("td").first().boundingBox().width > 240);
    assertEquals(true, page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"));
    var around = page.locator(".scrolls").first();
    assertEquals(true, around.evaluate("it => it.scrollWidth <= it.clientWidth"));
    assertEquals(List.of(), AccessibilityTest.grave(delegate));
  }

  @Test
  void what_cannot_be_done_takes_no_room_from_the_text() {
    var delegate = table.delegate("CAN");
    var page = delegate.page();
    assertThat(delegate.button("Back to now")).isVisible();
    page.setViewportSize(390, 844);
    assertThat(delegate.button("Back to now")).isHidden();
    page.getByLabel("Moment").focus();
    page.keyboard().press("ArrowLeft");
    assertThat(delegate.button("Back to now")).isVisible();
    assertThat(page.locator("footer .where")).containsText("changed");
    page.locator("footer select").selectOption("start");
    assertThat(page.locator("footer .where")).containsText("changed by");
    assertTrue(page.locator("footer").boundingBox().height < 150);
    delegate.button("Back to now").click();
    assertThat(page.getByLabel("Moment")).isFocused();
  }

  @Test
  void two_timetables_stand_side_by_side() {
    var meeting = table.convene();
    var path = "/api/instruments/" + table.instrument() + "/timetables";
    var draft =
        Map.of(
            "step", "s1",
            "phase", "PUBLISH",
            "title", "The first draft of the report",
            "first", "2922-03-01",
            "last", "2922-03-01");
    table.begin(
        path, Map.of("timetable", "t1", "title", "As it was agreed", "steps", List.of(draft)));
    table.begin(path + "/t1/agree", Map.of());
    table.begin(
        path,
        Map.of(
            "timetable",
            "t2",
            "title",
            "As the secretariat proposes it",
            "insteadOf",
            "t1",
            "steps",
            List.of(draft)));
    var delegate = table.seat("CAN", "DELEGATE");
    delegate.page().setViewportSize(390, 844);
    delegate.openMeeting(meeting);
    var both = delegate.page().locator("[data-timetables] .scrolls");
    assertThat(both.locator("th[data-timetable]")).hasCount(2);
    assertEquals(true, both.evaluate("it => it.scrollWidth <= it.clientWidth"));
  }

  @Test
  void what_stands_beside_a_draft_is_unfolded_above_it_and_leads_into_it() {
    var meeting = table.convene();
    table.contribute(meeting, "d1", "On priorities", "RUS");
    table.begin(
        "/api/instruments/" + table.instrument() + "/rounds",
        Map.of(
            "round", "r1",
            "title", "Draft 1",
            "channels",
                List.of(
                    Map.of(
                        "channel",
                        "MEMBERS",
                        "deadline",
                        "2922-01-01T12:00:00Z",
                        "late",
                        "REFUSED"))));
    var delegate = table.delegate("CAN");
    var page = delegate.page();
    page.setViewportSize(390, 844);
    var unfold = delegate.button("Outline, agenda and what is open");
    var heading = page.locator("nav a:has-text('Thematic priorities')");
    assertThat(heading).isHidden();
    unfold.click();
    assertThat(unfold).hasAttribute("aria-expanded", "true");
    assertThat(page.locator("nav")).containsText("On priorities");
    assertEquals(List.of(), AccessibilityTest.grave(delegate));
    assertEquals(true, page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"));
    heading.click();
    assertThat(delegate.provision("h")).isFocused();
    assertThat(heading).isHidden();

    page.setViewportSize(800, 900);
    page.locator("h1").click();
    delegate.tabTo(".unfold").press("Enter");
    delegate.tabTo("nav [href$='" + meeting + "']");
    page.locator("nav a:has-text('Draft 1')").focus();
    delegate.press("Enter");
    assertThat(page.locator("[data-round]")).isFocused();
    assertThat(heading).isHidden();

    page.setViewportSize(1440, 900);
    assertThat(heading).isVisible();
    assertThat(unfold).isHidden();
    assertEquals(List.of(), delegate.complaints());
  }
}
