package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The chair refers a question to a few delegations, who come back with a text or with words.
class ConsultingTest extends AtTheTable {

  @Test
  void its_members_work_on_a_text_of_their_own_and_come_back_with_a_proposal() {
    table.convene();
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p1");
    var russia = table.delegate("RUS").turnTo("p1");
    var canada = table.delegate("CAN").turnTo("p1");
    assertThat(russia.disclosure("Refer to informal consultations…")).hasCount(0);
    refer(chair, "USA");
    assertThat(chair.panel().locator("travaux-consultations .fault")).isVisible();
    chair.page().getByLabel("Led by (a delegation)").fill("RUS");
    chair.button("Refer").click();

    var known = canada.panel().locator("[data-consultation]");
    assertThat(known).containsText("How many priorities");
    assertThat(known).containsText("led by RUS");
    assertThat(known.locator("a")).hasCount(0);
    assertThat(canada.disclosure("Report back…")).hasCount(0);
    var own = russia.panel().locator("[data-consultation]");
    russia.disclosure("They have met").click();
    russia.button("They have met").click();
    assertThat(chair.panel().locator("[data-consultation]")).containsText("under way");
    own.locator("a").click();
    assertThat(russia.page().locator("header .about")).containsText("How many priorities");
    russia.edit("p1").press("Control+Home").type("Agreed: ");
    assertThat(russia.state()).containsText("all saved");
    russia.openDraft(table.instrument()).turnTo("p1");
    russia.disclosure("Report back…").click();
    russia.page().getByLabel("What came of it, in words").fill("All agree.");
    russia.button("Report").click();

    var proposal = canada.panel().locator("[data-proposal]");
    assertThat(proposal.locator("ins")).hasText("Agreed: ");
    assertThat(proposal).containsText("from an informal consultation");
    assertThat(known).containsText("All agree.");
    assertThat(chair.disclosure("Let it lapse…")).hasCount(0);
    assertEquals(List.of(), chair.complaints());
    assertEquals(List.of(), russia.complaints());
  }

  @Test
  void on_the_meetings_page_it_comes_back_orally_or_lapses() {
    var meeting = table.convene();
    var chair = table.seat("CHE", "CHAIR").openMeeting(meeting);
    var canada = table.seat("CAN", "DELEGATE").openMeeting(meeting);
    for (var subject : List.of("Climate", "Forum")) {
      refer(chair, "CAN", subject);
      assertThat(canada.page().getByText(subject)).isVisible();
    }
    var climate = chair.page().locator("[data-consultation]").first();
    climate.locator("summary").getByText("Let it lapse…").click();
    climate.getByLabel("Reason").fill("No time.");
    chair.button("Let it lapse").click();
    assertThat(canada.disclosure("Report back…")).hasCount(1);
    canada.disclosure("Report back…").click();
    canada.page().getByLabel("What came of it, in words").fill("No agreement.");
    canada.button("Report").click();
    assertThat(chair.page().locator("travaux-consultations")).containsText("No agreement.");
    assertThat(chair.page().locator("travaux-consultations")).containsText("lapsed");
    assertThat(chair.disclosure("Report back…")).hasCount(0);
  }

  private static void refer(Desk desk, String lead) {
    refer(desk, lead, "How many priorities");
  }

  private static void refer(Desk desk, String lead, String subject) {
    desk.disclosure("Refer to informal consultations…").click();
    desk.page().getByLabel("On what").fill(subject);
    desk.page().getByLabel("What they are asked to do").fill("Come back with a text.");
    desk.page().getByLabel("Led by (a delegation)").fill(lead);
    desk.page().getByLabel("To report to").fill("the fourth plenary");
    desk.button("Refer").click();
  }
}
