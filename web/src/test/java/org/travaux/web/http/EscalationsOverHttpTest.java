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
import tools.jackson.databind.JsonNode;

class EscalationsOverHttpTest {

  private static final String GROUP = "/api/bodies/cwg/escalations";
  private static final String COUNCIL = "/api/bodies/council/escalations";

  private static Meeting meeting;
  private static Visitor chair;

  /// Chairs the council, and has nothing to do with the group.
  private static Visitor president;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
    chair = meeting.join("chair", "EGY", "CHAIR");
    meeting.openInstrument("plan");
    made(
        meeting.root.post(
            "/api/identity/bodies", Map.of("body", "council", "title", "The Council")));
    made(meeting.root.post("/api/bodies/cwg/place", Map.of("parent", "council")));
    president = meeting.stranger;
    for (var role : List.of("CHAIR", "SECRETARIAT")) {
      made(
          meeting.root.post(
              "/api/identity/bodies/council/accreditations",
              Map.of("person", "eve", "delegation", "SEC", "role", role)));
    }
    made(
        president.post(
            "/api/meetings",
            Map.of(
                "meeting", "c20",
                "body", "council",
                "title", "Council 2020",
                "designation", "C20",
                "session", "ORDINARY",
                "venue", "IN_ROOM",
                "first", "2020-06-09",
                "last", "2020-06-19")));
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void questions_are_seen_by_both_bodies_and_answers_stand_beside_what_they_are_for() {
    var put = made(put("e1", "r1")).json();
    assertEquals("OPEN", escalation(president, COUNCIL, "e1", "").path("state").asString());
    assertEquals(403, president.get(GROUP + "/e1").status());
    assertEquals(403, meeting.ana.get(COUNCIL + "/e1").status());
    var position = put.at("/events/0/position").asLong();
    assertEquals("questions-put", event(president, position).path("type").asString());
    assertEquals(403, chair.post(answer("e1", "a"), answering("2022 it is")).status());
    made(president.post(answer("e1", "a"), answering("2023 it is")));
    made(president.post(COUNCIL + "/e1/questions/a/take-back", Map.of("reason", "misread")));
    made(president.post(answer("e1", "a"), answering("2022 it is")));
    assertEquals(409, president.post(answer("e1", "a"), answering("2024")).status());
    made(president.post(answer("e1", "b"), answering("Online, and by September")));
    var seen = escalation(meeting.ana, GROUP, "e1", "");
    assertEquals("ANSWERED", seen.path("state").asString());
    assertEquals("2022 it is", seen.at("/questions/0/answer/says").asString());
    assertEquals("c20", seen.at("/questions/0/answer/meeting").asString());
    assertEquals("eve", seen.at("/questions/0/answer/by/person").asString());
    assertEquals(5, seen.path("history").size());
    var named = made(meeting.ana.get(GROUP)).json().path("named");
    assertEquals("C20", named.at("/meetings/0/designation").asString());
    assertTrue(
        named
            .path("bodies")
            .valueStream()
            .anyMatch(body -> body.path("title").asString().equals("The Council")));
    assertEquals(0, made(president.get(COUNCIL)).json().at("/named/texts").size());
    var plan = made(meeting.ana.get(GROUP)).json().at("/named/texts/0");
    assertEquals("plan", plan.path("instrument").asString());
    assertEquals("Draft strategic plan", plan.path("title").asString());
    var then = escalation(meeting.ana, GROUP, "e1", "?at=" + position);
    assertEquals("OPEN", then.path("state").asString());
    var consensus = made(meeting.ana.get("/api/instruments/plan/consensus")).json();
    var ruling =
        consensus
            .path("rulings")
            .valueStream()
            .filter(one -> one.at("/event/ruling").asString().equals("r1"))
            .findFirst()
            .orElseThrow();
    assertEquals("to guide the process", ruling.at("/asked/1/asks").asString());
    assertEquals("Online, and by September", ruling.at("/asked/1/answer/says").asString());
    assertEquals("eve", ruling.at("/asked/1/answer/by/person").asString());
    var about = made(meeting.ana.get("/api/instruments/plan/questions")).json().path("questions");
    var first =
        about
            .valueStream()
            .filter(one -> one.path("escalation").asString().equals("e1"))
            .findFirst()
            .orElseThrow();
    assertEquals("p1", first.at("/asked/about/0/target/provision").asString());
    assertEquals("2022 it is", first.at("/asked/answer/says").asString());
    assertEquals(403, president.get("/api/instruments/plan/questions").status());
  }

  @Test
  void questions_that_are_withdrawn_while_they_are_answered_come_to_one_end() throws Exception {
    for (int round = 0; round < 5; round++) {
      var id = "race-" + round;
      made(put(id, "r-" + round));
      made(president.post(answer(id, "a"), answering("2022 it is")));
      var barrier = new CyclicBarrier(2);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var answered =
            threads.submit(
                () -> {
                  barrier.await(30, TimeUnit.SECONDS);
                  return president.post(answer(id, "b"), answering("Online")).status();
                });
        var withdrawn =
            threads.submit(
                () -> {
                  barrier.await(30, TimeUnit.SECONDS);
                  return chair
                      .post(GROUP + "/" + id + "/withdraw", Map.of("reason", "agreed"))
                      .status();
                });
        int done = answered.get(30, TimeUnit.SECONDS);
        int gone = withdrawn.get(30, TimeUnit.SECONDS);
        assertEquals(List.of(200, 409), Stream.of(done, gone).sorted().toList());
        assertEquals(
            done == 200 ? "ANSWERED" : "WITHDRAWN",
            escalation(president, COUNCIL, id, "").path("state").asString());
      }
    }
  }

  @Test
  void a_ruling_that_asks_nothing_is_not_put_and_the_interface_describes_it() {
    rule("r-agreed", Map.of("kind", "agreed"));
    assertEquals(409, asking("e9", "r-agreed").status());
    assertEquals(404, meeting.ana.get(GROUP + "/none").status());
    assertEquals(422, meeting.ana.get(GROUP + "?at=yesterday").status());
    assertEquals(
        404, president.post(COUNCIL + "/none/questions/a/answer", answering("so")).status());
    var paths = meeting.ana.get("/v3/api-docs").json().path("paths");
    for (var path :
        List.of(
            "/api/bodies/{body}/escalations",
            "/api/bodies/{body}/escalations/{escalation}/questions/{question}/answer",
            "/api/instruments/{instrument}/questions")) {
      assertTrue(paths.has(path), path);
    }
  }

  private static Visitor.Answer put(String id, String ruling) {
    rule(
        ruling,
        Map.of(
            "kind",
            "escalated",
            "body",
            "The Council",
            "questions",
            List.of("to confirm 2022", "to guide the process")));
    return asking(id, ruling);
  }

  private static void rule(String id, Map<String, Object> outcome) {
    made(
        chair.post(
            "/api/instruments/plan/rulings",
            Map.of(
                "ruling",
                id,
                "targets",
                List.of(Map.of("kind", "instrument")),
                "outcome",
                outcome)));
  }

  private static Visitor.Answer asking(String id, String ruling) {
    return meeting.secretary.post(
        GROUP,
        Map.of(
            "escalation",
            id,
            "to",
            "council",
            "instrument",
            "plan",
            "ruling",
            ruling,
            "questions",
            List.of(
                Map.of(
                    "question",
                    "a",
                    "asks",
                    "to confirm 2022",
                    "about",
                    List.of(
                        Map.of(
                            "instrument",
                            "plan",
                            "target",
                            Map.of("kind", "provision", "provision", "p1")))),
                Map.of("question", "b", "asks", "to guide the process"))));
  }

  private static String answer(String escalation, String question) {
    return COUNCIL + "/" + escalation + "/questions/" + question + "/answer";
  }

  private static Map<String, Object> answering(String says) {
    return Map.of("says", says, "meeting", "c20");
  }

  private static JsonNode event(Visitor who, long position) {
    return made(who.get("/api/events/" + position)).json();
  }

  private static JsonNode escalation(Visitor who, String of, String id, String at) {
    return made(who.get(of + "/" + id + at)).json().path("escalation");
  }
}
