package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Whoever comes to another page begins where it says what it is, by keyboard too.
class ArrivingTest extends AtTheTable {

  @Test
  void whoever_convenes_a_meeting_is_at_the_beginning_of_its_page() {
    var chair = table.seat("CHE", "CHAIR");
    var page = chair.page();
    chair.disclosure("Convene a meeting").click();
    var form = page.locator("travaux-meetings form");
    form.locator("input[name=title]").fill("Third meeting");
    form.locator("input[name=designation]").fill("CWG-3-" + table.instrument());
    form.locator("input[name=first]").fill("2922-01-20");
    form.locator("input[name=last]").fill("2922-01-21");
    form.locator("input[name=last]").press("Enter");
    assertThat(page.locator("h1")).hasText("Third meeting");
    assertThat(page.locator("h1")).isFocused();
    assertEquals(List.of(), chair.complaints());
  }

  @Test
  void whoever_follows_a_link_is_at_the_beginning_of_what_it_leads_to() {
    var russia = table.seat("RUS", "DELEGATE");
    var title = russia.page().locator("h1");
    russia.page().locator(".instruments a").focus();
    russia.press("Enter");
    assertThat(title).hasText("Plan " + table.instrument());
    assertThat(title).isFocused();
    russia.page().locator(".back").focus();
    russia.press("Enter");
    assertThat(title).hasText("Travaux");
    assertThat(title).isFocused();
    russia.open("/#/" + table.instrument() + "/p2");
    assertThat(russia.provision("p2")).isFocused();
  }

  @Test
  void headings_stand_apart_from_what_is_above_them() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p1");
    var headings = chair.panel().locator("h2");
    assertThat(headings.filter(Desk.saying("What happened to it"))).isVisible();
    var spaces =
        headings.evaluateAll("all => all.map(it => parseFloat(getComputedStyle(it).marginTop))");
    var all = (List<?>) spaces;
    assertEquals("0", String.valueOf(all.getFirst()));
    assertEquals(
        List.of(), all.stream().skip(1).filter(space -> ((Number) space).intValue() < 14).toList());
  }
}
