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
        table.task("Count the votes", "secretariat", "2022-02-20", meeting));

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

  @Test
  void a_deadline_says_in_which_time_it_is_told_and_asked_for() {
    var meeting = table.convene();
    var chair = table.seatIn("Europe/Zurich", "CHE", "CHAIR").openMeeting(meeting);
    var far = table.seatIn("America/New_York", "USA", "DELEGATE").openMeeting(meeting);
    assertThat(chair.page().locator(".due")).containsText("20 Dec 2021, 13:00 CET");
    assertThat(far.page().locator(".due")).containsText("20 Dec 2021, 07:00 GMT-5");

    chair.disclosure("Set the deadline…").click();
    assertThat(chair.page().locator("travaux-dates form")).containsText("Europe/Zurich time");
    chair.page().locator("travaux-dates input[name=deadline]").fill("2030-07-01T18:00");
    chair.page().locator("travaux-dates input[name=reason]").fill("Summer");
    chair.page().locator("travaux-dates button.do").click();
    assertThat(far.page().locator("travaux-dates")).containsText("1 Jul 2030, 12:00 GMT-4");
    assertThat(far.page().locator("travaux-dates")).containsText("20 Dec 2021, 07:00 GMT-5");
    assertThat(chair.page().locator(".due")).containsText("1 Jul 2030, 18:00 CEST");
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
