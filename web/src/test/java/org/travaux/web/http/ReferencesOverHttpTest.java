package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.made;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor.Answer;
import tools.jackson.databind.JsonNode;

class ReferencesOverHttpTest {

  private static Meeting meeting;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
    made(
        meeting.root.post(
            "/api/identity/bodies", Map.of("body", "cwg-fhr", "title", "Another group")));
    made(
        meeting.secretary.post(
            "/api/meetings",
            Map.of(
                "meeting", "cwg-2",
                "body", "cwg",
                "title", "Second meeting",
                "designation", "CWG-2",
                "session", "ORDINARY",
                "venue", "IN_ROOM",
                "first", "2017-09-11",
                "last", "2017-09-12")));
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void references_follow_the_text_and_the_register_and_are_read_at_any_moment() {
    meeting.openInstrument("plan");
    var path = "/api/instruments/plan/references";
    meeting.insert("plan", "p3", "见CWG-2/1号文件");
    var before = meeting.bo.get(path + "?flagged=true").json();
    assertEquals("UNKNOWN_DOCUMENT", only(before).path("finding").asString());

    made(register("d1", "Reply to CWG-2/77"));
    assertEquals(0, meeting.bo.get(path + "?flagged=true").json().path("references").size());
    var found = only(meeting.bo.get(path).json());
    assertEquals("DOCUMENT", found.path("finding").asString());
    assertEquals("d1", found.path("document").asString());
    assertEquals(1, found.path("from").asInt());
    assertEquals(8, found.path("to").asInt());
    var then = meeting.bo.get(path + "?at=" + before.path("position").asLong()).json();
    assertEquals(before.path("references"), then.path("references"));

    made(meeting.edit(meeting.ana, "/api/instruments/plan/provisions/p3", "e1", "CWG-FHR", 8));
    var now = meeting.bo.get(path + "?flagged=true").json();
    assertEquals("OTHER_BODY", only(now).path("finding").asString());
    assertEquals("CWG", only(now).path("nearest").asString());
    assertEquals("p3", now.at("/references/0/provision").asString());

    var titles = meeting.bo.get("/api/meetings/cwg-2/references").json();
    assertEquals("UNKNOWN_DOCUMENT", only(titles).path("finding").asString());
    assertEquals("d1", titles.at("/references/0/title").asString());
    assertEquals(
        0,
        meeting
            .bo
            .get("/api/meetings/cwg-2/references?at=" + before.path("position").asLong())
            .json()
            .path("references")
            .size());
  }

  @Test
  void any_text_is_checked_as_if_it_were_the_bodys() {
    var found = check("to the next meeting of CWG-FH, with CWG-2/9");
    assertEquals(200, found.status(), found.body());
    var references = found.json().path("references");
    assertEquals("CWG-FHR", references.at("/0/nearest").asString());
    assertEquals("UNKNOWN_BODY", references.at("/0/finding").asString());
    assertEquals("CWG-2/9", references.at("/1/said").asString());
  }

  @Test
  void what_is_not_granted_or_not_there_is_a_problem() {
    meeting.openInstrument("other");
    assertEquals(403, meeting.stranger.get("/api/instruments/other/references").status());
    assertEquals(403, meeting.stranger.get("/api/meetings/cwg-2/references").status());
    assertEquals(
        403,
        meeting
            .stranger
            .post("/api/references", Map.of("body", "cwg", "text", "CWG-2/1"))
            .status());
    assertEquals(404, meeting.ana.get("/api/instruments/none/references").status());
    assertEquals(404, meeting.ana.get("/api/instruments/other/references?at=0").status());
    assertEquals(422, check("x".repeat(1_000_001)).status());
  }

  @Test
  void the_interface_describes_references() {
    var paths = meeting.ana.get("/v3/api-docs").json().path("paths");
    for (var path :
        List.of(
            "/api/instruments/{instrument}/references",
            "/api/meetings/{meeting}/references",
            "/api/references")) {
      assertTrue(paths.has(path), path);
    }
  }

  private static JsonNode only(JsonNode answer) {
    assertEquals(1, answer.path("references").size(), answer.toString());
    return answer.at("/references/0/reference");
  }

  private static Answer check(String text) {
    return meeting.ana.post("/api/references", Map.of("body", "cwg", "text", text));
  }

  private static Answer register(String document, String title) {
    return meeting.secretary.post(
        "/api/meetings/cwg-2/documents",
        Map.of(
            "document",
            document,
            "kind",
            "REPORT",
            "title",
            title,
            "from",
            List.of(),
            "on",
            List.of(),
            "wanted",
            List.of(),
            "present",
            List.of()));
  }
}
