package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// All that is due about a meeting, in one list on its page.
class DueTest extends AtTheTable {

  @Test
  void whatever_is_due_is_told_soonest_first_overdue_in_words_and_leads_to_its_place() {
    var meeting = table.convene();
    var chair = table.seat("CHE", "CHAIR").openMeeting(meeting);
    var due = chair.page().locator(".due");
    assertThat(due.locator("li")).hasCount(1);
    assertThat(due).containsText("Documents due");
    assertThat(due).containsText("20 Dec 2021");
    assertThat(due).containsText("has passed");

    var text = "/api/instruments/" + table.instrument();
    schedule(text);
    consult();
    table.begin(
        text + "/rounds",
        Map.of(
            "round", "r1",
            "title", "First draft",
            "channels",
                List.of(
                    Map.of(
                        "channel", "MEMBERS",
                        "deadline", "2922-03-01T12:00:00Z",
                        "late", "REFUSED"))));
    table.begin(
        text + "/silences",
        Map.of("silence", "s1", "subject", "The plan", "deadline", "2922-04-01T12:00:00Z"));
    table.begin(
        "/api/bodies/" + table.body() + "/actions",
        Map.of(
            "action",
            "a-" + table.instrument(),
            "what",
            "Count the votes",
            "owners",
            List.of(Map.of("kind", "secretariat")),
            "due",
            Map.of("kind", "day", "day", "2022-02-20"),
            "meeting",
            meeting));

    assertThat(due.locator("li"))
        .containsText(
            new String[] {
              "Documents due",
              "Expert meeting",
              "Count the votes",
              "What to call it",
              "First draft (members)",
              "The plan"
            });
    assertThat(due.locator("li").nth(1)).containsText("3 Feb 2022 overdue");
    assertThat(due.locator("li").nth(2)).containsText("overdue");
    assertThat(due.getByText("overdue")).hasCount(2);
    assertEquals(List.of(), AccessibilityTest.grave(chair));

    due.getByText("First draft").click();
    assertThat(chair.page().locator("[data-round]")).isFocused();
    due.getByText("Expert meeting").click();
    assertThat(chair.page().locator("[data-step]")).isFocused();
    due.getByText("The plan").click();
    assertThat(chair.page().locator("travaux-silence .silence")).containsText("The plan");
    chair.page().goBack();
    assertThat(chair.page()).hasURL(Pattern.compile("meetings/" + meeting));
    assertEquals(List.of(), chair.complaints());
  }

  private void schedule(String text) {
    table.begin(
        text + "/timetables",
        Map.of(
            "timetable", "t1",
            "title", "Old",
            "steps",
                List.of(
                    Map.of(
                        "step", "e1",
                        "phase", "EXPERT_MEETING",
                        "title", "Expert meeting",
                        "first", "2022-02-01",
                        "last", "2022-02-03"))));
    table.begin(text + "/timetables/t1/agree", Map.of());
  }

  private void consult() {
    table.begin(
        "/api/bodies/" + table.body() + "/consultations",
        Map.of(
            "consultation", "c-" + table.instrument(),
            "subject", "What to call it",
            "mandate", "Find a name.",
            "lead", "CHE",
            "members", List.of(),
            "deadline", "2922-01-01T12:00:00Z"));
  }
}
