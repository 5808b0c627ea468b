package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the secretariat keeps of a meeting beside its record, as others see it without reading the
/// page again.
class SecretariatTest extends AtTheTable {

  @Test
  void a_document_is_corrected_revised_found_elsewhere_and_bears_on_something_else() {
    var meeting = table.convene();
    table.contribute(meeting, "paper", "On priorities", "RUS");
    var canada = table.seat("CAN", "DELEGATE").openMeeting(meeting);
    var secretariat = table.seat("SEC", "SECRETARIAT").openMeeting(meeting);
    var row = secretariat.page().locator(".documents tbody tr");
    row.locator("summary").getByText("Do…").click();
    var corrigendum = open(row, "Corrigendum…");
    corrigendum.getByLabel("What is corrected").fill("A figure in section 2.");
    secretariat.button("Correct").click();
    var seen = canada.page().locator(".documents tbody tr");
    assertThat(seen).containsText("1(Cor.1): A figure in section 2. · SEC");

    var revision = open(row, "New revision…");
    revision.getByLabel("Reason").fill("New targets.");
    revision.getByLabel("fr", Desk.exactlyIn()).check();
    secretariat.button("Revise").click();
    assertThat(seen.locator("th")).containsText("1(Rev.1)");
    assertThat(seen).containsText("1(Rev.1): New targets. · SEC");
    assertThat(seen.locator("td").nth(2)).containsText("en fr");

    var alias = open(row, "Another symbol for it…");
    alias.getByLabel("Symbol, such as").fill("not one");
    secretariat.button("Add").click();
    assertThat(alias.locator(".field.wrong")).containsText("An alias is a symbol such as");
    alias.getByLabel("Symbol, such as").fill("S20-CWG2-C-0001");
    secretariat.button("Add").click();
    assertThat(seen).containsText("also S20-CWG2-C-0001");

    assertThat(seen).containsText("On Plan");
    var bearing = open(row, "What it bears on…");
    bearing.getByLabel("Plan").uncheck();
    bearing.getByText("Set", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(seen).not().containsText("On Plan");
    assertEquals(List.of(), secretariat.complaints());
  }

  @Test
  void a_delegate_asks_for_a_document_of_others_in_one_more_language() {
    var meeting = table.convene();
    table.contribute(meeting, "paper", "On priorities", "RUS");
    var secretariat = table.seat("SEC", "SECRETARIAT").openMeeting(meeting);
    var canada = table.seat("CAN", "DELEGATE").openMeeting(meeting);
    assertThat(canada.disclosure("Do…")).hasCount(0);
    canada.disclosure("Ask for it in another language…").focus();
    canada.press("Enter");
    var wanted = canada.page().locator(".documents select[name=language]");
    wanted.selectOption("Arabic");
    assertThat(wanted.locator("option")).hasCount(4);
    canada.button("Ask for it").focus();
    canada.press("Enter");
    assertThat(secretariat.page().locator(".documents tbody tr")).containsText("fr ar due");
    assertEquals(List.of(), canada.complaints());
  }

  /// What can be done, once it is opened.
  private static Locator open(Locator where, String what) {
    var act = where.locator("travaux-act").filter(new Locator.FilterOptions().setHasText(what));
    act.locator("summary").click();
    return act;
  }
}
