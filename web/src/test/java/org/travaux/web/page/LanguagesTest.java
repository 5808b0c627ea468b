package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The same text in two languages, side by side, one of them stale as soon as the other moves.
class LanguagesTest extends AtTheTable {

  /// What the page of a meeting asks for of each text.
  private static final Pattern TABLE =
      Pattern.compile("/instruments/[^/]+/(consensus|rounds|timetables|silences)");

  @Test
  void a_rendering_is_begun_filled_and_stale_as_soon_as_the_source_moves() {
    var secretariat = table.seat("SEC", "SECRETARIAT").openDraft(table.instrument());
    var russia = table.delegate("RUS").turnTo("p1");
    assertThat(russia.disclosure("Add a language…")).hasCount(0);
    secretariat.disclosure("Add a language…").click();
    secretariat.page().locator("select[name=language]").selectOption("Arabic");
    secretariat.page().getByLabel("Title in that language").fill("الخطة");
    secretariat.button("Add it").click();
    var languages = secretariat.page().locator("nav a").getByText("4 missing");
    assertThat(russia.page().locator("nav")).containsText("4 missing");
    languages.click();
    assertThat(secretariat.page().locator("header h1")).hasText("الخطة");

    secretariat.disclosure("Not rendered yet (4)").click();
    var missing = secretariat.page().locator("[data-missing=p1]");
    assertThat(missing.locator(".words")).hasAttribute("lang", "en");
    missing.locator("summary").click();
    missing.getByLabel("The text in this language").fill("للاتحاد خمس أولويات");
    secretariat.button("Put it in").click();
    assertThat(secretariat.words("p1")).hasText("للاتحاد خمس أولويات");
    secretariat.turnTo("p1");
    var beside = secretariat.panel().locator("[data-beside]");
    assertThat(beside).containsText("says what the source says");
    assertThat(beside.locator(".words")).hasText("The Union has five priorities.");

    russia.edit("p1").type(" So.").press("Escape");
    assertThat(beside).containsText("stale: the source has changed");
    assertThat(beside.locator("ins")).hasText(" So.");
    assertThat(secretariat.provision("p1").locator(".sign")).containsText("⟳");
    assertThat(russia.page().locator("nav")).containsText("1 stale, 3 missing");
    secretariat.button("It says what the source says now").click();
    assertThat(beside).containsText("says what the source says");
    assertThat(secretariat.button("It says what the source says now")).hasCount(0);

    russia.page().getByLabel("Beside it").selectOption("Arabic");
    var seen = russia.panel().locator("[data-beside] .words");
    assertThat(seen).hasText("للاتحاد خمس أولويات");
    assertThat(seen).hasAttribute("dir", "rtl");
    secretariat.edit("p1").type(" أ");
    assertThat(seen).hasText("للاتحاد خمس أولويات أ");
    assertEquals(List.of(), secretariat.complaints());
    assertEquals(List.of(), russia.complaints());
    assertEquals(List.of(), secretariat.missed());
    assertEquals(List.of(), russia.missed());
  }

  @Test
  void a_translation_is_asked_for_taken_on_done_by_itself_and_open_again() {
    var meeting = table.convene("2022-01-20");
    table.requestTranslation("ar");
    var secretariat = table.seat("SEC", "SECRETARIAT").openDraft(table.instrument());
    var russia = table.delegate("RUS").turnTo("p1");
    var requested = russia.panel().locator("[data-ruling] [data-requested]");
    assertThat(requested).hasCount(0);
    assertThat(russia.disclosure("Ask for a translation…")).hasCount(0);
    secretariat.disclosure("Ask for a translation…").click();
    var asking = secretariat.page().locator("travaux-translations form");
    asking.locator("select[name=language]").selectOption("Arabic");
    asking.getByLabel("Who is to see to it").fill("FRA");
    asking.locator("select[name=due]").selectOption("on a day");
    asking.getByLabel("Day, if on a day").fill("2022-03-01");
    asking.getByLabel("The Union has five").check();
    assertEquals(List.of(), AccessibilityTest.grave(secretariat));
    secretariat.button("Ask for it").click();
    assertThat(asking.locator(".wrong")).containsText("not accredited here");
    asking.getByLabel("Who is to see to it").fill("secretariat");
    secretariat.button("Ask for it").click();
    var asked = secretariat.page().locator("[data-translation]");
    var seen = russia.page().locator("[data-translation]");
    assertThat(seen).containsText("Arabic");
    assertThat(seen).containsText("1 missing");
    assertThat(seen).containsText("overdue");
    assertThat(seen).containsText("due on 1 Mar 2022");
    assertThat(russia.disclosure("Take it on…")).hasCount(0);
    assertThat(russia.page().locator("nav")).containsText("Arabic: overdue, 1 missing");
    secretariat.disclosure("Take it on…").click();
    secretariat.button("Take it on").click();
    assertThat(seen).containsText("worked on by SEC");
    assertThat(requested).containsText("◐ Arabic");

    secretariat.disclosure("Add a language…").click();
    secretariat.page().locator("travaux-tongues select[name=language]").selectOption("Arabic");
    secretariat.page().getByLabel("Title in that language").fill("الخطة");
    secretariat.button("Add it").click();
    secretariat.page().locator("nav a").getByText("4 missing").click();
    assertThat(asked).containsText("1 missing");
    secretariat.disclosure("Not rendered yet (4)").click();
    var missing = secretariat.page().locator("[data-missing=p1]");
    missing.locator("summary").click();
    missing.getByLabel("The text in this language").fill("للاتحاد خمس أولويات");
    secretariat.button("Put it in").click();
    assertThat(seen).containsText("1 up to date");
    assertThat(asked).not().containsText("overdue");
    assertThat(requested).containsText("☑ Arabic");
    russia.edit("p1").type(" So.").press("Escape");
    assertThat(seen).containsText("open again, since what it renders moved on");
    assertThat(asked).containsText("1 stale");
    assertThat(requested).containsText("◐ Arabic");

    var chair = table.seat("CHE", "CHAIR").openMeeting(meeting);
    var due = chair.panel().locator("[data-due=translation]");
    assertThat(due).containsText("Arabic translation · Plan");
    assertThat(due).containsText("overdue");
    var told = chair.page().locator("[data-translation]");
    assertThat(told).containsText("1 stale");
    secretariat.turnTo("p1");
    secretariat.button("It says what the source says now").click();
    assertThat(told).containsText("1 up to date");
    assertThat(due).hasCount(0);
    chair.disclosure("Give it to others, or more time…").click();
    told.locator("select[name=due]").selectOption("on a day");
    told.locator("input[name=day]").fill("2999-05-01");
    told.getByLabel("Reason").fill("More hands.");
    chair.button("Change it").click();
    assertThat(told).containsText("More hands.");
    chair.disclosure("Withdraw it…").click();
    told.getByLabel("Reason").fill("Overtaken.");
    chair.button("Withdraw it").click();
    assertThat(told).containsText("withdrawn");
    assertThat(asked).containsText("Overtaken.");
    assertEquals(List.of(), secretariat.complaints());
    assertEquals(List.of(), russia.complaints());
    assertEquals(List.of(), chair.complaints());
  }

  @Test
  void how_far_a_translation_has_come_is_told_however_late_its_text_is_read() {
    var arabic = table.rendering("ar", "الخطة");
    table.insertIn(arabic, "p1", "للاتحاد خمس أولويات");
    table.assignTranslation("ar");
    var chair = table.seat("CHE", "CHAIR");
    var held = new ArrayList<Route>();
    chair.page().route(TABLE, held::add);
    chair.openMeeting(table.convene());
    var told = chair.page().locator("[data-translation]");
    assertThat(told).containsText("1 not marked");
    var russia = table.seat("RUS", "DELEGATE").openDraft(arabic).turnTo("p1");
    russia.button("It says what the source says now").click();
    assertThat(russia.panel().locator("[data-beside]")).containsText("says what the source says");
    chair.page().unroute(TABLE);
    held.forEach(Route::resume);
    assertThat(told).containsText("1 up to date");
  }

  @Test
  void what_the_source_says_is_followed_from_where_it_was_read() {
    var arabic = table.rendering("ar", "الخطة");
    table.insertIn(arabic, "p1", "للاتحاد خمس أولويات");
    var russia = table.seat("RUS", "DELEGATE");
    russia.openDraft(arabic).turnTo("p1").button("It says what the source says now").click();
    assertThat(russia.panel().locator("[data-beside]")).containsText("says what the source says");
    var canada = table.seat("CAN", "DELEGATE");
    var held = new ArrayList<Route>();
    var source = "**/api/instruments/" + table.instrument();
    canada.page().route(source, held::add);
    canada.openDraft(arabic).turnTo("p1");
    canada.page().waitForCondition(() -> !held.isEmpty());
    table.delegate("BRA").edit("p1").type(" So.").press("Escape");
    assertThat(russia.panel().locator("[data-beside]")).containsText("stale");
    canada.page().unroute(source);
    held.forEach(Route::resume);
    assertThat(canada.panel().locator("[data-beside]")).containsText("stale");
  }

  @Test
  void a_term_of_a_rendering_is_found_replaced_where_ticked_and_taken_back() {
    var arabic = table.rendering("ar", "الخطة");
    table.insertIn(arabic, "p1", "المجتمع الرقمي، والمجتمع الرقمي");
    table.insertIn(arabic, "p2", "في المجتمع الرقمي");
    var secretariat = table.seat("SEC", "SECRETARIAT").openDraft(arabic);
    var russia = table.seat("RUS", "DELEGATE").openDraft(arabic);
    secretariat.disclosure("Replace a term…").click();
    secretariat.page().getByLabel("Term in this language").fill("المجتمع الرقمي");
    secretariat.page().getByLabel("To stand in its place").fill("مجتمع المعلومات");
    secretariat.button("Find the places").click();
    var places = secretariat.page().locator("travaux-replacements .places li");
    assertThat(places).hasCount(3);
    assertThat(places.filter(new Locator.FilterOptions().setHasText("part of a longer word")))
        .hasCount(1);
    assertThat(places.locator("input:checked")).hasCount(2);
    assertThat(places.first().locator("bdi")).hasAttribute("dir", "rtl");
    assertEquals(List.of(), AccessibilityTest.grave(secretariat));
    secretariat.button("Replace it where ticked").click();
    assertThat(russia.words("p1")).hasText("مجتمع المعلومات، والمجتمع الرقمي");
    assertThat(russia.words("p2")).hasText("في مجتمع المعلومات");
    var done = russia.page().locator("[data-replaced]");
    assertThat(done).containsText("2 places");
    done.locator("summary").click();
    done.getByLabel("Reason").fill("Not agreed.");
    russia.button("Take it back everywhere").click();
    assertThat(secretariat.words("p1")).hasText("المجتمع الرقمي، والمجتمع الرقمي");
    assertThat(secretariat.words("p2")).hasText("في المجتمع الرقمي");
    assertThat(secretariat.page().locator("[data-replaced]")).containsText("Not agreed.");
    assertEquals(List.of(), secretariat.complaints());
    assertEquals(List.of(), russia.complaints());
  }
}
