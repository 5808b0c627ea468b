package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
}
