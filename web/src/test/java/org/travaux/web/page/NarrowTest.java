package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The page of a meeting on a telephone.
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
}
