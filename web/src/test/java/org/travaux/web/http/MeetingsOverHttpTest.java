package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.made;
import static org.travaux.web.http.Meeting.problem;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;
import tools.jackson.databind.JsonNode;

class MeetingsOverHttpTest {

  private static Meeting meeting;
  private static Visitor chair;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
    chair = meeting.join("chair", "EGY", "CHAIR");
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void a_meeting_is_convened_moved_and_read_at_any_moment() {
    var path = "/api/meetings/cwg-1";
    var convened = convene("cwg-1", "CWG-1");
    assertEquals(201, convened.status(), convened.body());
    made(
        meeting.secretary.post(
            path + "/move",
            Map.of("first", "2018-01-15", "last", "2018-01-16", "reason", "other meetings")));
    made(
        meeting.secretary.post(
            path + "/keep",
            Map.of("first", "2018-03-15", "last", "2018-03-16", "reason", "no room is free")));
    made(
        meeting.secretary.post(
            path + "/document-deadline",
            Map.of("deadline", "2017-12-15T22:00:00Z", "reason", "one month ahead")));
    var now = meeting.bo.get(path).json().path("meeting");
    assertEquals("2018-01-15", now.path("dates").path(1).at("/days/first").asString());
    assertEquals("2017-09-11", now.path("dates").path(0).at("/days/first").asString());
    assertEquals("no room is free", now.path("foundImpossible").path(0).path("reason").asString());
    assertEquals(2, now.path("documentDeadlines").size());
    var then = meeting.bo.get(path + "?at=" + convened.json().path("position").asLong());
    assertEquals(1, then.json().at("/meeting/dates").size());
    var listed = meeting.bo.get("/api/meetings?body=cwg").json();
    assertTrue(listed.findValuesAsString("meeting").contains("cwg-1"), listed.toString());
    assertEquals(404, meeting.bo.get(path + "?at=0").status());
    assertEquals(404, meeting.bo.get("/api/meetings/none").status());
  }

  @Test
  void documents_get_numbers_revisions_aliases_and_languages() {
    convene("cwg-2", "CWG-SFP-2");
    meeting.openInstrument("plan");
    var path = "/api/meetings/cwg-2/documents";
    var first = register(meeting.ana, "cwg-2", "d1", "CONTRIBUTION", List.of("BRA", "CHE"));
    assertEquals(201, first.status(), first.body());
    assertEquals(1, first.json().at("/events/0/number").asInt());
    made(register(meeting.secretary, "cwg-2", "d2", "INFORMATION", List.of()));
    made(register(meeting.secretary, "cwg-2", "d3", "REPORT", List.of()));
    made(
        meeting.bo.post(
            path + "/d1/revise", Map.of("of", 0, "reason", "agreed", "present", List.of("en"))));
    made(meeting.ana.post(path + "/d1/correct", Map.of("after", 0, "reason", "a figure")));
    made(meeting.secretary.post(path + "/d1/alias", Map.of("alias", "S17-CWGSFP2-C-0001")));
    made(meeting.bo.post(path + "/d2/want-language", Map.of("language", "zh")));
    made(meeting.secretary.post(path + "/d2/provide-language", Map.of("language", "en")));
    made(
        meeting.ana.post(
            path + "/d1/bear-on",
            Map.of("on", List.of(Map.of("instrument", "plan", "provisions", List.of())))));
    made(meeting.secretary.post(path + "/d1/introduce", Map.of("delegation", "BRA")));
    made(chair.post(path + "/d1/note", Map.of("manner", "NOTED_WITH_THANKS")));
    made(meeting.secretary.post(path + "/d3/withdraw", Map.of("reason", "taken over")));

    var register = meeting.bo.get(path).json().path("documents");
    assertEquals(
        List.of("CWG-SFP-2/1(Rev.1)", "CWG-SFP-2/INF-1", "CWG-SFP-2/2"),
        register.valueStream().map(document -> document.path("symbol").asString()).toList());
    var d1 = register.path(0);
    assertEquals("CWG-SFP-2/1(Rev.1)(Cor.1)", d1.at("/corrigenda/0/symbol").asString());
    assertEquals("S17-CWGSFP2-C-0001", d1.at("/aliases/0").asString());
    assertEquals("NOTED_WITH_THANKS", d1.at("/noted/manner").asString());
    assertEquals("plan", d1.at("/on/0/instrument").asString());
    assertFalse(d1.path("late").isMissingNode(), "the deadline of 2017 is over");
    assertEquals("zh", register.at("/1/languages/missing/0").asString());
    assertEquals("taken over", register.at("/2/withdrawn/reason").asString());
    var then = meeting.bo.get(path + "?at=" + first.json().path("position").asLong());
    assertEquals(1, then.json().path("documents").size());
    JsonNode one = meeting.bo.get(path + "/d1").json().path("document");
    assertEquals(d1, one);
    var event = meeting.bo.get("/api/events/" + first.json().at("/events/0/position").asLong());
    assertEquals("document-registered", event.json().path("type").asString());
  }

  @Test
  void what_is_not_granted_or_not_there_is_a_problem() {
    convene("cwg-3", "CWG-3");
    var path = "/api/meetings/cwg-3/documents";
    problem(403, "forbidden", register(meeting.ana, "cwg-3", "x1", "REPORT", List.of()));
    problem(403, "forbidden", meeting.stranger.get(path));
    problem(403, "forbidden", meeting.stranger.get("/api/meetings/cwg-3"));
    problem(403, "forbidden", meeting.stranger.get("/api/meetings?body=cwg"));
    problem(404, "unknown", meeting.ana.get(path + "/nothing"));
    problem(404, "unknown", meeting.ana.get(path + "?at=0"));
    problem(
        404,
        "unknown",
        meeting.secretary.post(path + "/nothing/withdraw", Map.of("reason", "none")));
    var days = Map.of("first", "2018-01-15", "last", "2018-01-14", "reason", "other");
    var wrong = meeting.secretary.post("/api/meetings/cwg-3/move", days);
    problem(422, "invalid", wrong);
    assertEquals("last", wrong.json().path("field").asString());
  }

  @Test
  void the_interface_describes_meetings_and_documents() {
    var paths = meeting.ana.get("/v3/api-docs").json().path("paths");
    for (var path :
        List.of(
            "/api/meetings",
            "/api/meetings/{meeting}",
            "/api/meetings/{meeting}/move",
            "/api/meetings/{meeting}/documents",
            "/api/meetings/{meeting}/documents/{document}/revise")) {
      assertTrue(paths.has(path), path);
    }
  }

  private static Answer convene(String id, String designation) {
    return meeting.secretary.post(
        "/api/meetings",
        Map.of(
            "meeting", id,
            "body", "cwg",
            "title", "Meeting of the working group",
            "designation", designation,
            "session", "ORDINARY",
            "venue", "IN_ROOM",
            "first", "2017-09-11",
            "last", "2017-09-12",
            "documentDeadline", "2017-08-28T22:00:00Z"));
  }

  private static Answer register(
      Visitor by, String to, String document, String kind, List<String> from) {
    return by.post(
        "/api/meetings/" + to + "/documents",
        Map.of(
            "document",
            document,
            "kind",
            kind,
            "title",
            "Title of " + document,
            "from",
            from,
            "on",
            List.of(),
            "wanted",
            List.of("en"),
            "present",
            List.of()));
  }
}
