package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The secretariat keeps the record: what limits spending, and what a report's paragraphs rest on.
class RecordingTest extends AtTheTable {

  @Test
  void what_is_recalled_is_flagged_on_each_proposal_that_costs_something() {
    var secretariat = table.seat("SEC", "SECRETARIAT").openDraft(table.instrument()).turnTo("p1");
    var russia = table.delegate("RUS").turnTo("p1");
    var canada = table.delegate("CAN").turnTo("p1");
    assertThat(russia.disclosure("Recall a constraint…")).hasCount(0);
    russia.disclosure("Propose…").click();
    russia.page().getByLabel("SUP suppress").check();
    russia.panel().locator("travaux-propose textarea[name=reason]").fill("Not needed.");
    russia.button("Propose").click();
    assertThat(canada.panel().locator("[data-proposal]")).isVisible();
    assertThat(canada.disclosure("It costs something…")).hasCount(0);
    russia.disclosure("It costs something…").click();
    russia.page().getByLabel("What has to be paid for").fill("Two more meetings");
    russia.button("It does").click();
    var card = canada.panel().locator("[data-proposal]");
    assertThat(card.locator(".cost")).containsText("Two more meetings");
    assertThat(card.locator(".flag")).hasCount(0);

    secretariat.disclosure("Recall a constraint…").click();
    secretariat.page().getByLabel("What it asks for").fill("Decisions stay within the limits.");
    secretariat.page().getByLabel("Where it stands").fill("CS 142\nCS 142");
    secretariat.button("Recall it").click();
    assertThat(secretariat.panel().locator("travaux-constraints .field.wrong"))
        .containsText("each named once");
    secretariat.page().getByLabel("Where it stands").fill("CS 142\nCV 488-489");
    secretariat.button("Recall it").click();
    assertThat(card.locator(".flag")).containsText("CS 142, CV 488-489");
    assertThat(canada.panel().locator("[data-constraint]")).containsText("SEC");

    canada.page().locator("input[type=range]").focus();
    canada.press("ArrowLeft");
    assertThat(card.locator(".flag")).hasCount(0);
    canada.button("Back to now").click();
    assertThat(card.locator(".flag")).isVisible();
    secretariat.disclosure("No longer…").click();
    secretariat.panel().locator("[data-constraint]").getByLabel("Reason").fill("Raised.");
    secretariat.button("It need not be borne in mind").click();
    assertThat(canada.panel().locator("[data-constraint]")).hasCount(0);
    russia.disclosure("It costs nothing…").click();
    russia.panel().locator("travaux-cost").getByLabel("Reason").fill("On line.");
    russia.button("It does not").click();
    assertThat(card.locator(".cost")).hasCount(0);
    assertEquals(List.of(), secretariat.complaints());
    assertEquals(List.of(), russia.complaints());
  }

  @Test
  void a_paragraph_of_a_report_is_tied_to_what_it_reports_and_leads_there() {
    var russia = table.delegate("RUS").turnTo("p1");
    russia.disclosure("Propose…").click();
    russia.page().getByLabel("NOC no change").check();
    russia.panel().locator("travaux-propose textarea[name=reason]").fill("Agreed in 2018.");
    russia.button("Propose").click();
    assertThat(russia.panel().locator("[data-proposal]")).isVisible();
    russia.edit("p1").type(" Indeed.");
    assertThat(russia.state()).containsText("all saved");
    assertThat(russia.disclosure("Say what it reports…")).hasCount(0);

    var secretariat = table.seat("SEC", "SECRETARIAT").openDraft(table.instrument()).turnTo("p2");
    russia.press("Escape").turnTo("p2");
    secretariat.disclosure("Say what it reports…").click();
    var offered = secretariat.panel().locator("travaux-traces .long label");
    assertThat(offered.first()).containsText("RUS");
    assertThat(offered.first()).containsText("proposed");
    offered.first().click();
    secretariat
        .page()
        .getByLabel("or events by their numbers", new Page.GetByLabelOptions())
        .fill("99999999");
    secretariat.button("It reports these").click();
    assertThat(secretariat.panel().locator("travaux-traces .field.wrong"))
        .containsText("There is no event");
    secretariat.page().getByLabel("or events by their numbers").fill("");
    secretariat.button("It reports these").click();

    var known = russia.panel().locator("[data-reports]");
    assertThat(known).containsText("proposed");
    assertThat(known.locator("button")).hasCount(0);
    assertThat(russia.words("p1")).containsText("Indeed.");
    known.locator("a").click();
    assertThat(russia.page().locator("footer .where")).not().containsText("now");
    assertThat(russia.words("p1")).not().containsText("Indeed.");
    assertThat(russia.panel().locator("[data-proposal]")).isVisible();
    russia.button("Back to now").click();
    assertThat(russia.words("p1")).containsText("Indeed.");

    secretariat.turnTo("p2");
    secretariat.panel().locator("[data-reports] button").click();
    assertThat(secretariat.panel().locator("[data-reports]")).hasCount(0);
    russia.turnTo("p2");
    assertThat(known).hasCount(0);
    assertEquals(List.of(), secretariat.complaints());
    assertEquals(List.of(), russia.complaints());
  }
}
