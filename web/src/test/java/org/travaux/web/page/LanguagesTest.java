package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The same text in two languages, side by side, one of them stale as soon as the other moves.
class LanguagesTest extends AtTheTable {

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
  }
}
