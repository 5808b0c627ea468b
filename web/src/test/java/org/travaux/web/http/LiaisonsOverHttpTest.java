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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;
import tools.jackson.databind.JsonNode;

class LiaisonsOverHttpTest {

  private static final String GROUP = "/api/bodies/cwg/liaisons";
  private static final String OTHER = "/api/bodies/other/liaisons";

  private static Meeting meeting;

  /// The other body's secretary.
  private static Visitor eve;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
    meeting.openInstrument("plan");
    made(meeting.root.post("/api/identity/bodies", Map.of("body", "other", "title", "Others")));
    eve = meeting.stranger;
    made(
        meeting.root.post(
            "/api/identity/bodies/other/accreditations",
            Map.of("person", "eve", "delegation", "SEC", "role", "SECRETARIAT")));
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void what_is_sent_to_another_body_is_seen_there_and_what_comes_back_is_seen_here() {
    var sent = made(send("ls-1")).json();
    assertEquals("SENT", liaison(eve, OTHER, "ls-1", "").path("state").asString());
    assertEquals(403, eve.get(GROUP + "/ls-1").status());
    made(eve.post(OTHER + "/ls-1/receive", Map.of()));
    made(
        eve.post(
            OTHER,
            Map.of(
                "liaison",
                "ls-2",
                "to",
                List.of(Map.of("kind", "body", "body", "cwg")),
                "statement",
                Map.of(
                    "purpose",
                    "FOR_INFORMATION",
                    "title",
                    "What we do",
                    "says",
                    "We work on it",
                    "answers",
                    "ls-1"))));
    var seen = liaison(meeting.ana, GROUP, "ls-1", "");
    assertEquals("ANSWERED", seen.path("state").asString());
    assertEquals("ls-2", seen.at("/cameBack/0").asString());
    assertEquals("other", seen.at("/received/0/by").asString());
    assertEquals("plan", seen.at("/on/0/instrument").asString());
    assertEquals("2022-02-01", seen.path("answerBy").asString());
    assertEquals("ls-1", liaison(meeting.ana, GROUP, "ls-2", "").path("answers").asString());
    long position = sent.at("/events/0/position").asLong();
    assertEquals(
        "SENT", liaison(meeting.ana, GROUP, "ls-1", "?at=" + position).path("state").asString());
    var listed = made(meeting.ana.get(GROUP)).json().at("/named/bodies");
    assertTrue(
        listed
            .valueStream()
            .anyMatch(
                body ->
                    body.path("body").asString().equals("other")
                        && body.path("title").asString().equals("Others")));
    for (var who : List.of(eve, meeting.ana)) {
      var event = made(who.get("/api/events/" + position)).json();
      assertEquals("FOR_COMMENT", event.at("/statement/purpose").asString());
    }
  }

  @Test
  void what_came_from_outside_is_taken_in_and_a_mistake_withdrawn() {
    var words = Map.of("purpose", "FOR_ACTION", "title", "A question", "says", "What do you do?");
    var arrived =
        made(
            meeting.secretary.post(
                GROUP + "/take-in",
                Map.of("liaison", "in-1", "from", "A forum", "statement", words)));
    var seen = liaison(meeting.ana, GROUP, "in-1", "");
    assertEquals("RECEIVED", seen.path("state").asString());
    assertEquals("A forum", seen.at("/from/name").asString());
    long position = arrived.json().at("/events/0/position").asLong();
    assertEquals(403, eve.get("/api/events/" + position).status());
    assertEquals(403, meeting.ana.post(GROUP + "/in-1/withdraw", reason()).status());
    made(meeting.secretary.post(GROUP + "/in-1/withdraw", reason()));
    assertEquals("WITHDRAWN", liaison(meeting.ana, GROUP, "in-1", "").path("state").asString());
    var all = made(meeting.ana.get(GROUP)).json().path("liaisons");
    assertTrue(all.valueStream().anyMatch(one -> one.path("liaison").asString().equals("in-1")));
  }

  @Test
  void what_is_withdrawn_while_it_is_received_comes_to_an_end_that_both_see_alike()
      throws Exception {
    for (int round = 0; round < 5; round++) {
      var id = "race-" + round;
      made(send(id));
      var barrier = new CyclicBarrier(2);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var received =
            threads.submit(
                () -> {
                  barrier.await(30, TimeUnit.SECONDS);
                  return eve.post(OTHER + "/" + id + "/receive", Map.of()).status();
                });
        var withdrawn =
            threads.submit(
                () -> {
                  barrier.await(30, TimeUnit.SECONDS);
                  return meeting.secretary.post(GROUP + "/" + id + "/withdraw", reason()).status();
                });
        assertEquals(200, withdrawn.get(30, TimeUnit.SECONDS));
        int taken = received.get(30, TimeUnit.SECONDS);
        assertTrue(taken == 200 || taken == 409, taken + "");
        var here = liaison(meeting.ana, GROUP, id, "");
        var there = liaison(eve, OTHER, id, "");
        assertEquals("WITHDRAWN", here.path("state").asString());
        assertEquals(taken == 200 ? 1 : 0, here.path("received").size());
        assertEquals(here, there);
      }
    }
  }

  @Test
  void what_is_not_there_is_not_told_and_the_interface_describes_it() {
    assertEquals(404, meeting.ana.get(GROUP + "/none").status());
    assertEquals(422, meeting.ana.get(GROUP + "?at=yesterday").status());
    assertEquals(403, meeting.bo.get(OTHER).status());
    var paths = meeting.ana.get("/v3/api-docs").json().path("paths");
    for (var path : List.of("", "/take-in", "/{liaison}", "/{liaison}/receive")) {
      assertTrue(paths.has("/api/bodies/{body}/liaisons" + path), path);
    }
  }

  private static Map<String, String> reason() {
    return Map.of("reason", "sent too early");
  }

  private static Visitor.Answer send(String id) {
    return meeting.secretary.post(
        GROUP,
        Map.of(
            "liaison",
            id,
            "to",
            List.of(
                Map.of("kind", "body", "body", "other"),
                Map.of("kind", "outside", "name", "A forum")),
            "statement",
            Map.of(
                "purpose",
                "FOR_COMMENT",
                "title",
                "On the plan",
                "says",
                "What do you think of it?",
                "answerBy",
                "2022-02-01",
                "on",
                List.of(Map.of("instrument", "plan", "target", Map.of("kind", "instrument"))))));
  }

  private static JsonNode liaison(Visitor who, String of, String id, String at) {
    return made(who.get(of + "/" + id + at)).json().path("liaison");
  }
}
