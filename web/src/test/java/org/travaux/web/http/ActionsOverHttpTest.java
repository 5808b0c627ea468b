package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.made;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
import tools.jackson.databind.JsonNode;

class ActionsOverHttpTest {

  private static final String ACTIONS = "/api/bodies/cwg/actions";

  private static Meeting meeting;
  private static Visitor chair;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
    chair = meeting.join("chair", "EGY", "CHAIR");
    meeting.openInstrument("plan");
    convene("cwg-2", "2022-01-13");
    convene("cwg-3", "2099-01-13");
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void an_item_is_carried_over_when_its_meeting_closes_and_done_with_a_document() {
    register();
    var given =
        made(
            chair.post(
                ACTIONS,
                Map.of(
                    "action",
                    "a1",
                    "what",
                    "links of goals to action lines",
                    "owners",
                    List.of(
                        Map.of("kind", "delegation", "delegation", "BRA"),
                        Map.of("kind", "outside", "name", "the three Sectors")),
                    "due",
                    Map.of("kind", "meeting", "meeting", "cwg-2"),
                    "meeting",
                    "cwg-2",
                    "on",
                    List.of(
                        Map.of(
                            "instrument",
                            "plan",
                            "target",
                            Map.of("kind", "provision", "provision", "p1"))))));
    assertEquals(List.of("a1 0"), list("a1", "cwg-2", ""));
    assertEquals(List.of(), list("a1", "cwg-3", ""));
    made(chair.post("/api/meetings/cwg-2/close", Map.of()));
    assertEquals(List.of("a1 1"), list("a1", "cwg-3", ""));
    assertEquals(List.of(), list("a1", "cwg-3", "?at=" + given.json().path("position").asLong()));
    made(
        chair.post(
            ACTIONS + "/a1/reassign",
            Map.of("owners", List.of(Map.of("kind", "person", "person", "bo")), "reason", "so")));
    assertEquals(403, meeting.ana.post(ACTIONS + "/a1/finish", Map.of()).status());
    made(
        meeting.bo.post(
            ACTIONS + "/a1/finish",
            Map.of("outcome", Map.of("meeting", "cwg-3", "document", "d1"))));
    var done = find("a1");
    assertEquals("DONE", done.path("state").asString());
    assertEquals("d1", done.at("/ended/outcome/document").asString());
    assertEquals("so", done.at("/changes/0/reason").asString());
    assertEquals("p1", done.at("/on/0/target/provision").asString());
    var again = chair.post(ACTIONS + "/a1/drop", Map.of("reason", "overtaken"));
    assertEquals(409, again.status(), again.body());
    var event =
        meeting.ana.get("/api/events/" + given.json().at("/events/0/position").asLong()).json();
    assertEquals("action-assigned", event.path("type").asString());
  }

  @Test
  void what_a_ruling_instructs_is_an_item_and_can_be_put_off_and_dropped() {
    made(
        chair.post(
            "/api/instruments/plan/rulings",
            Map.of(
                "ruling",
                "r1",
                "targets",
                List.of(Map.of("kind", "instrument")),
                "outcome",
                Map.of(
                    "kind", "instructed",
                    "owner", "secretariat",
                    "task", "elaborate both options",
                    "meeting", "CWG-3",
                    "due", "cwg-3"))));
    assertEquals(List.of("plan:r1 0"), list("plan:r1", "cwg-3", ""));
    assertEquals(
        "cwg-3",
        chair.get("/api/instruments/plan/consensus").json().at("/followUps/0/due").asString());
    made(
        meeting.secretary.post(
            ACTIONS + "/plan:r1/due",
            Map.of("due", Map.of("kind", "day", "day", "2099-03-01"), "reason", "more time")));
    assertEquals("day", find("plan:r1").at("/due/kind").asString());
    made(meeting.secretary.post(ACTIONS + "/plan:r1/drop", Map.of("reason", "overtaken")));
    assertEquals("DROPPED", find("plan:r1").path("state").asString());
    assertEquals(422, chair.post(ACTIONS + "/a:b:c/drop", Map.of("reason", "x")).status());
    assertEquals(404, chair.post(ACTIONS + "/plan:r9/drop", Map.of("reason", "x")).status());
  }

  @Test
  void an_item_that_is_finished_and_dropped_at_once_comes_to_one_end() throws Exception {
    for (int round = 0; round < 6; round++) {
      var item = "race-" + round;
      made(
          chair.post(
              ACTIONS,
              Map.of(
                  "action",
                  item,
                  "what",
                  "elaborate both options",
                  "owners",
                  List.of(Map.of("kind", "secretariat")),
                  "due",
                  Map.of("kind", "named", "name", "C99"))));
      var barrier = new CyclicBarrier(2);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var finished =
            threads.submit(
                () -> {
                  barrier.await(30, TimeUnit.SECONDS);
                  return meeting.secretary.post(ACTIONS + "/" + item + "/finish", Map.of());
                });
        var dropped =
            threads.submit(
                () -> {
                  barrier.await(30, TimeUnit.SECONDS);
                  return chair.post(ACTIONS + "/" + item + "/drop", Map.of("reason", "overtaken"));
                });
        var done = finished.get(30, TimeUnit.SECONDS).status();
        var gone = dropped.get(30, TimeUnit.SECONDS).status();
        assertEquals(List.of(200, 409), Stream.of(done, gone).sorted().toList());
        assertEquals(done == 200 ? "DONE" : "DROPPED", find(item).path("state").asString());
      }
    }
  }

  @Test
  void a_stranger_sees_nothing_of_it_and_the_interface_describes_it() {
    assertEquals(403, meeting.stranger.get(ACTIONS).status());
    assertEquals(403, meeting.stranger.get("/api/meetings/cwg-2/actions").status());
    assertEquals(403, meeting.ana.post("/api/meetings/cwg-2/close", Map.of()).status());
    assertEquals(422, meeting.ana.get(ACTIONS + "?at=yesterday").status());
    var paths = meeting.ana.get("/v3/api-docs").json().path("paths");
    for (var path :
        List.of(
            "/api/bodies/{body}/actions",
            "/api/bodies/{body}/actions/{item}/finish",
            "/api/meetings/{meeting}/actions",
            "/api/meetings/{meeting}/close")) {
      assertTrue(paths.has(path), path);
    }
  }

  private static List<String> list(String item, String of, String at) {
    return meeting
        .ana
        .get("/api/meetings/" + of + "/actions" + at)
        .json()
        .path("actions")
        .valueStream()
        .filter(one -> one.at("/action/item").asString().equals(item))
        .map(one -> one.at("/action/item").asString() + " " + one.path("carried").asInt())
        .toList();
  }

  private static JsonNode find(String item) {
    return meeting
        .ana
        .get(ACTIONS)
        .json()
        .path("actions")
        .valueStream()
        .filter(action -> action.path("item").asString().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private static void convene(String id, String first) {
    made(
        meeting.secretary.post(
            "/api/meetings",
            Map.of(
                "meeting",
                id,
                "body",
                "cwg",
                "title",
                "Meeting of the working group",
                "designation",
                id.toUpperCase(Locale.ROOT),
                "session",
                "ORDINARY",
                "venue",
                "IN_ROOM",
                "first",
                first,
                "last",
                first)));
  }

  private static void register() {
    made(
        meeting.secretary.post(
            "/api/meetings/cwg-3/documents",
            Map.of(
                "document", "d1",
                "kind", "SECRETARIAT_INPUT",
                "title", "Links",
                "from", List.of(),
                "on", List.of(),
                "wanted", List.of("en"),
                "present", List.of("en"))));
  }
}
