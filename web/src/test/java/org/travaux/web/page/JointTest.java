package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A joint meeting as those see it who belong to both of the bodies, and how often a meeting's page
/// reads what it shows.
class JointTest extends AtTheTable {

  @Test
  void what_both_bodies_have_to_do_is_told_leads_to_its_place_and_is_done_in_its_own_body() {
    try (var other = new Table(chromium)) {
      var meeting = holdWith(other);
      var chair = table.seatAtBoth(other, "CHE", "CHAIR").openMeeting(meeting);
      var page = chair.page();
      assertThat(page.locator("aside h3"))
          .containsText(new String[] {"Plan " + table.instrument(), "Plan " + other.instrument()});

      other.begin(
          "/api/bodies/" + other.body() + "/consultations",
          Map.of(
              "consultation", "c-" + other.instrument(),
              "subject", "Who pays",
              "mandate", "Find out.",
              "lead", "CHE",
              "members", List.of(),
              "deadline", "2922-01-01T12:00:00Z"));
      other.begin(
          "/api/bodies/" + other.body() + "/actions",
          other.task("Count the costs", "chair", "2922-02-20", meeting));
      var due = page.locator(".due");
      due.getByText("Who pays").click();
      assertThat(page.locator("[data-consultation]")).isFocused();
      due.getByText("Count the costs").click();
      var task = page.locator("[data-action]");
      assertThat(task).isFocused();

      task.locator("summary").filter(Desk.saying("Done…")).click();
      task.locator("button.do").click();
      assertThat(task).hasClass("done");
      var consultation = page.locator("[data-consultation]");
      consultation.locator("summary").filter(Desk.saying("They have met")).click();
      consultation.locator("button.do").click();
      assertThat(consultation.locator(".tag")).containsText("under way");

      chair.disclosure("Refer to informal consultations…").click();
      var form = page.locator("travaux-consultations > travaux-act form");
      form.locator("select[name=body]").selectOption(other.body());
      form.locator("input[name=subject]").fill("Who counts");
      form.locator("textarea[name=mandate]").fill("Name somebody.");
      form.locator("input[name=lead]").fill("CHE");
      form.locator("input[name=deadline]").fill("2922-02-01T18:00");
      form.locator("button.do").click();
      assertThat(page.locator("[data-consultation]")).hasCount(2);
      assertEquals(
          2,
          other
              .signedIn("SEC", "SECRETARIAT")
              .get("/api/bodies/" + other.body() + "/consultations")
              .json()
              .path("consultations")
              .size());
      assertEquals(List.of(), chair.complaints());
    }
  }

  @Test
  void what_each_body_recommends_asks_and_tells_is_told_apart_and_done_where_one_may() {
    try (var other = new Table(chromium)) {
      other.reportTo(table.body());
      var meeting = holdWith(other);
      var secretariat =
          table.seatAtBoth(other, "SEC", "DELEGATE", "SECRETARIAT").openMeeting(meeting);
      var chair = table.seatAtBoth(other, "CHE", "DELEGATE", "CHAIR").openMeeting(meeting);
      var own = secretariat.page().locator("[data-kept='" + table.body() + "']");
      var there = secretariat.page().locator("[data-kept='" + other.body() + "']");
      assertThat(there.locator("h2").first()).hasText(other.body());
      var act = Desk.saying("Begin a register");
      assertThat(own.locator("summary").filter(act)).hasCount(0);

      there.locator("summary").filter(act).click();
      there.locator("travaux-recommendations input[name=title]").fill("To both Councils");
      secretariat.press("Enter");
      assertThat(there.locator("[data-register] h3")).containsText("To both Councils");
      assertThat(own.locator("travaux-recommendations")).containsText("Nothing is recommended");
      assertEquals(List.of(1, 0), List.of(registers(other).size(), registers(table).size()));

      there.locator("summary").filter(Desk.saying("Send a liaison statement")).click();
      var form = there.locator("travaux-liaisons form");
      form.locator("input[name=title]").fill("On our costs");
      form.locator("textarea[name=says]").fill("They grow.");
      form.getByLabel(table.body()).check();
      form.locator("button.do").click();
      assertThat(there.locator("[data-liaison]")).containsText("On our costs");
      assertThat(own.locator("[data-liaison]")).containsText("On our costs");
      assertThat(own.locator("[data-liaison] summary")).hasCount(0);

      var text = chair.page().locator("[data-text='" + other.instrument() + "']");
      text.locator("summary").filter(Desk.saying("Rule…")).click();
      text.locator("select[name=kind]").selectOption("escalated");
      text.getByLabel("The whole draft").check();
      text.getByLabel("To which body").fill("The Council");
      text.getByLabel("Questions (one per line)").fill("Who pays?");
      text.locator("button.do").click();
      assertThat(there.locator("[data-not-put]")).containsText("Who pays?");
      there.locator("[data-not-put] summary").click();
      there.locator("[data-not-put] button.do").click();
      var asked = chair.page().locator("[data-kept='" + table.body() + "'] [data-escalation]");
      assertThat(asked).containsText("Who pays?");
      assertThat(own.locator("[data-not-put]")).hasCount(0);
      assertEquals(List.of(), AccessibilityTest.grave(secretariat));
      assertEquals(List.of(), secretariat.complaints());
    }
  }

  private static JsonNode registers(Table at) {
    var path = "/api/bodies/" + at.body() + "/registers";
    return at.signedIn("SEC", "SECRETARIAT").get(path).expect(200).json().path("registers");
  }

  @Test
  void a_meeting_is_read_once_when_it_is_opened_and_once_after_something_has_happened() {
    var meeting = table.convene();
    table.contribute(meeting, "d1", "On priorities", "CHE");
    var other = table.signedIn("NGA", "CHAIR");
    var chair = table.seat("CHE", "CHAIR");
    var page = chair.page();
    var reads = new HashMap<String, Integer>();
    page.onRequest(request -> reads.merge(read(request), 1, Integer::sum));
    chair.openMeeting(meeting);
    assertThat(page.locator("aside .counts")).containsText("4 untouched");
    assertThat(page.locator("aside h3")).hasText("Plan " + table.instrument());
    other
        .post(
            "/api/bodies/" + table.body() + "/actions",
            table.task("Count the votes", "secretariat", "2922-02-20", meeting))
        .expect(201);
    assertThat(page.locator(".due")).containsText("Count the votes");
    var path = "/api/meetings/" + meeting;
    var text = "/api/instruments/" + table.instrument();
    assertEquals(
        List.of(1, 1, 2, 2, 2),
        List.of(text, text + "/consensus", path, path + "/documents", path + "/due").stream()
            .map(reads::get)
            .toList());
  }

  private static String read(Request request) {
    return URI.create(request.url()).getPath();
  }

  private String holdWith(Table other) {
    var meeting = "joint-" + table.instrument();
    table.begin(
        "/api/meetings",
        Map.of(
            "meeting", meeting,
            "body", table.body(),
            "title", "Joint meeting",
            "designation", "JOINT-1",
            "session", "JOINT",
            "venue", "VIRTUAL",
            "first", "2922-01-20",
            "last", "2922-01-20"));
    table.begin("/api/meetings/" + meeting + "/hold-jointly", Map.of("with", other.body()));
    return meeting;
  }
}
