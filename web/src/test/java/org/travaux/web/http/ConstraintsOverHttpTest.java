package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.made;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;
import tools.jackson.databind.JsonNode;

class ConstraintsOverHttpTest {

  private static final String PLAN = "/api/instruments/plan";
  private static final String CONSTRAINTS = PLAN + "/constraints";
  private static final long WAIT_S = 30;

  private static Meeting meeting;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
    meeting.openInstrument("plan");
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void what_is_recalled_is_flagged_on_each_proposal_that_costs_something_and_on_no_other() {
    propose("meetings");
    propose("commas");
    var cost = PLAN + "/proposals/meetings/expenditure";
    var stated = made(meeting.ana.post(cost, Map.of("what", "Two more meetings")));
    assertEquals("[[\"meetings\"]]", flags(""));
    var recalled = made(recall(meeting.secretary, "limits", "CS 142", "CV 488-489"));
    assertEquals("[[\"meetings\",\"limits\"]]", flags(""));
    assertEquals(
        "constraint-recalled",
        meeting
            .bo
            .get("/api/events/" + recalled.json().path("position").asLong())
            .json()
            .path("type")
            .asString());
    var told = meeting.bo.get(CONSTRAINTS).json();
    assertEquals(
        List.of("CS 142", "CV 488-489"),
        told.at("/constraints/0/sources").valueStream().map(JsonNode::asString).toList());
    assertEquals("Two more meetings", told.at("/proposals/0/what").asString());
    assertEquals("[[\"meetings\"]]", flags("?at=" + stated.json().path("position").asLong()));
    made(meeting.ana.post(cost + "/retract", Map.of("reason", "They are held on line")));
    assertEquals("[]", flags(""));
    made(meeting.secretary.post(CONSTRAINTS + "/limits/lift", Map.of("reason", "Raised")));
    assertEquals(0, meeting.bo.get(CONSTRAINTS).json().path("constraints").size());
    assertEquals(403, meeting.bo.post(cost, Map.of("what", "Much")).status());
    assertEquals(
        404,
        meeting.ana.post(PLAN + "/proposals/none/expenditure", Map.of("what", "Much")).status());
    assertEquals(409, recall(meeting.secretary, "limits", "CS 142").status());
  }

  @Test
  void of_two_who_recall_different_things_under_one_name_at_once_one_does() throws Exception {
    var chair = meeting.join("cleo", "KEN", "CHAIR");
    for (int round = 0; round < 5; round++) {
      var name = "race-" + round;
      var barrier = new CyclicBarrier(2);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var one =
            threads.submit(
                () -> {
                  barrier.await(WAIT_S, TimeUnit.SECONDS);
                  return recall(meeting.secretary, name, "CS 142").status();
                });
        var other =
            threads.submit(
                () -> {
                  barrier.await(WAIT_S, TimeUnit.SECONDS);
                  return recall(chair, name, "CV 488").status();
                });
        int first = one.get(WAIT_S, TimeUnit.SECONDS);
        int second = other.get(WAIT_S, TimeUnit.SECONDS);
        assertEquals(List.of(201, 409), Stream.of(first, second).sorted().toList());
        assertEquals(first == 201 ? "CS 142" : "CV 488", source(name));
        made(chair.post(CONSTRAINTS + "/" + name + "/lift", Map.of("reason", "Over")));
      }
    }
  }

  @Test
  void a_stranger_sees_nothing_of_it_and_the_interface_describes_it() {
    assertEquals(403, meeting.stranger.get(CONSTRAINTS).status());
    assertEquals(403, recall(meeting.stranger, "mine", "CS 142").status());
    assertEquals(403, recall(meeting.ana, "mine", "CS 142").status());
    assertEquals(422, meeting.ana.get(CONSTRAINTS + "?at=yesterday").status());
    var paths = meeting.ana.get("/v3/api-docs").json().path("paths");
    for (var path :
        List.of(
            "/api/instruments/{instrument}/constraints",
            "/api/instruments/{instrument}/constraints/{constraint}/lift",
            "/api/instruments/{instrument}/proposals/{proposal}/expenditure",
            "/api/instruments/{instrument}/proposals/{proposal}/expenditure/retract")) {
      assertTrue(paths.has(path), path);
    }
  }

  private static Answer recall(Visitor by, String constraint, String... sources) {
    return by.post(
        CONSTRAINTS,
        Map.of(
            "constraint",
            constraint,
            "sources",
            List.of(sources),
            "demand",
            "Decisions stay within the financial limits"));
  }

  private static void propose(String proposal) {
    made(
        meeting.ana.post(
            PLAN + "/proposals",
            Map.of(
                "proposal",
                proposal,
                "source",
                Map.of("kind", "FLOOR"),
                "sponsors",
                List.of("BRA"),
                "base",
                meeting.ana.get(PLAN).json().path("position").asLong(),
                "parts",
                List.of(Map.of("kind", "SUP", "provision", "p1", "reason", "No need")))));
  }

  /// Each proposal that costs something, with what is flagged on it.
  private static String flags(String at) {
    return meeting
        .bo
        .get(CONSTRAINTS + at)
        .json()
        .path("proposals")
        .valueStream()
        .map(
            one ->
                Stream.concat(
                        Stream.of(one.path("proposal")), one.path("constraints").valueStream())
                    .map(JsonNode::toString)
                    .toList())
        .map(flagged -> "[" + String.join(",", flagged) + "]")
        .toList()
        .toString()
        .replace(", ", ",");
  }

  private static String source(String constraint) {
    return meeting
        .bo
        .get(CONSTRAINTS)
        .json()
        .path("constraints")
        .valueStream()
        .filter(one -> one.path("constraint").asString().equals(constraint))
        .map(one -> one.at("/sources/0").asString())
        .findFirst()
        .orElse("");
  }
}
