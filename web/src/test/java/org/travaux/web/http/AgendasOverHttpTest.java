package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.made;
import static org.travaux.web.http.Meeting.problem;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;
import tools.jackson.databind.JsonNode;

class AgendasOverHttpTest {

  private static Meeting meeting;
  private static Visitor chair;
  private static Visitor vice;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
    chair = meeting.join("chair", "BRA", "CHAIR");
    vice = meeting.join("vice", "RWA", "VICE_CHAIR");
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void two_documents_move_to_other_items_and_the_agenda_becomes_revision_one() {
    var path = convene("cwg-2");
    made(register("cwg-2", "d1", "AGENDA"));
    made(register("cwg-2", "d9", "SECRETARIAT_INPUT"));
    made(register("cwg-2", "d10", "SECRETARIAT_INPUT"));
    item(path, "opening", null, null);
    item(path, "plan", null, "opening");
    item(path, "consultation", null, "plan");
    item(path, "annex", "plan", null);
    made(allocate(path, "d9", "plan"));
    made(allocate(path, "d10", "opening"));
    made(issue(path, 0, "draft"));
    var drafted = agenda(path, "");
    assertEquals("CWG-2/1", drafted.path("symbol").asString());
    assertEquals(List.of("1", "2", "2.1", "3"), texts(drafted.path("items"), "number"));
    var before = meeting.bo.get(path).json().path("position").asLong();

    made(allocate(path, "d10", "plan"));
    made(allocate(path, "d9", "consultation"));
    assertTrue(agenda(path, "").path("changed").asBoolean());
    assertEquals(
        1,
        made(issue(path, 0, "as agreed")).json().path("events").path(1).path("revision").asInt());

    var now = agenda(path, "");
    assertEquals("CWG-2/1(Rev.1)", now.path("symbol").asString());
    assertEquals("d10", now.at("/items/1/documents/0/document").asString());
    assertEquals("CWG-2/2", now.at("/items/3/documents/0/symbol").asString());
    assertEquals(List.of("CWG-2/1", "CWG-2/1(Rev.1)"), texts(now.path("revisions"), "symbol"));
    assertEquals("d10", now.at("/revisions/0/items/0/documents/0").asString());
    assertEquals(drafted, agenda(path, "?at=" + before));
    var document = meeting.bo.get("/api/meetings/cwg-2/documents/d1").json();
    assertEquals("CWG-2/1(Rev.1)", document.at("/document/symbol").asString());
    assertEquals(404, meeting.bo.get(path + "?at=0").status());
  }

  @Test
  void a_meeting_goes_through_its_agenda_in_sittings() {
    var path = convene("cwg-3");
    made(register("cwg-3", "a1", "AGENDA"));
    item(path, "first", null, null);
    item(path, "second", null, "first");
    item(path, "third", null, "second");
    made(
        meeting.secretary.post(
            path + "/items/third/retitle", Map.of("title", "Any other business")));
    made(meeting.secretary.post(path + "/items/third/move", Map.of("after", "first")));
    made(meeting.secretary.post(path + "/items/third/remove", Map.of()));
    made(
        meeting.secretary.post(
            path + "/issue",
            Map.of("document", "a1", "of", 0, "reason", "draft", "present", List.of("en"))));
    var sittings = "/api/meetings/cwg-3/sittings";
    made(chair.post(sittings, Map.of("sitting", 1, "name", "First plenary")));
    made(
        chair.post(
            path + "/adopt",
            Map.of(
                "revision",
                0,
                "objections",
                List.of(Map.of("delegation", "CUB", "reason", "it came late")))));
    made(
        chair.post(
            path + "/order-of-work",
            Map.of("order", List.of("second"), "reason", "first what has contributions")));
    made(chair.post(path + "/items/second/take-up", Map.of()));
    made(
        meeting.secretary.post(
            path + "/items/second/questions", Map.of("region", "A", "delegation", "BRA")));
    made(
        meeting.secretary.post(
            path + "/items/second/referrals",
            Map.of("region", "A", "delegation", "CUB", "coordinator", "BRA")));
    problem(
        409,
        "taken",
        meeting.secretary.post(
            path + "/items/second/questions", Map.of("region", "A", "delegation", "CUB")));
    made(chair.post(sittings + "/suspend", Map.of("reason", "lunch")));
    made(chair.post(sittings + "/resume", Map.of()));
    problem(403, "forbidden", vice.post(path + "/items/first/take-up", Map.of()));
    meeting.openInstrument("ruled");
    problem(403, "forbidden", vice.post("/api/instruments/ruled/rulings", agreed("r1")));
    made(vice.post(sittings + "/chair", Map.of()));
    made(vice.post("/api/instruments/ruled/rulings", agreed("r1")));
    problem(403, "forbidden", chair.post("/api/instruments/ruled/rulings", agreed("r2")));
    made(vice.post(path + "/items/first/take-up", Map.of()));
    made(vice.post(path + "/items/first/suspend", Map.of("reason", "for consultations")));
    made(vice.post(path + "/items/first/resume", Map.of()));
    made(vice.post(path + "/items/first/close", Map.of("conclusion", "noted")));
    var open = agenda(path, "");
    assertEquals("second", open.at("/open/0").asString());
    made(vice.post(sittings + "/close", Map.of()));

    var now = agenda(path, "");
    assertEquals(List.of("CLOSED", "SUSPENDED"), texts(now.path("items"), "state"));
    assertEquals("noted", now.at("/items/0/steps/3/words").asString());
    assertEquals("CUB", now.at("/items/1/questions/1/delegation").asString());
    assertEquals("second", now.at("/orderOfWork/0").asString());
    assertEquals("CUB", now.at("/adopted/objections/0/delegation").asString());
    assertEquals("AS_ISSUED", now.at("/adopted/adoption").asString());
    assertEquals("vice", now.at("/sittings/0/chairs/1/chair/person").asString());
    assertEquals("CLOSED", now.at("/sittings/0/state").asString());
  }

  private static Map<String, Object> agreed(String ruling) {
    return Map.of(
        "ruling", ruling,
        "targets", List.of(Map.of("kind", "instrument")),
        "outcome", Map.of("kind", "agreed"));
  }

  @Test
  void two_bodies_hold_a_meeting_and_either_s_chair_takes_the_chair() {
    made(meeting.root.post("/api/identity/bodies", Map.of("body", "fhr", "title", "Other group")));
    made(
        meeting.root.post(
            "/api/identity/bodies/fhr/accreditations",
            Map.of("person", "eve", "delegation", "EGY", "role", "CHAIR")));
    var eve = meeting.stranger;
    var path = convene("cwg-5", "JOINT");
    problem(403, "forbidden", eve.get(path));
    made(meeting.secretary.post("/api/meetings/cwg-5/hold-jointly", Map.of("with", "fhr")));
    made(
        meeting.secretary.post(
            "/api/meetings/cwg-5/purpose", Map.of("purpose", "what both groups touch upon")));
    made(eve.get(path));
    assertEquals(
        "Other group", eve.get("/api/meetings/cwg-5").json().at("/bodies/1/title").asString());
    assertEquals("cwg-5", eve.get("/api/meetings?body=fhr").json().at("/0/meeting").asString());
    made(chair.post("/api/meetings/cwg-5/sittings", Map.of("sitting", 1, "name", "Plenary")));
    made(eve.post("/api/meetings/cwg-5/sittings/chair", Map.of()));
    made(register("cwg-5", "j1", "AGENDA"));
    item(path, "joint", null, null);
    made(eve.post(path + "/items/joint/take-up", Map.of()));
    problem(403, "forbidden", chair.post(path + "/items/joint/close", Map.of()));
    var record = meeting.bo.get("/api/meetings/cwg-5").json().path("meeting");
    assertEquals(2, record.path("bodies").size());
    assertEquals("what both groups touch upon", record.at("/purpose/purpose").asString());
    made(
        meeting.root.post(
            "/api/identity/bodies/fhr/accreditations",
            Map.of("person", "bo", "delegation", "CHE", "role", "OBSERVER")));
    made(meeting.bo.get(path));
  }

  @Test
  void what_is_not_granted_or_not_there_is_a_problem() {
    var path = convene("cwg-4");
    problem(403, "forbidden", meeting.ana.post(path + "/items", Map.of("item", "a", "title", "A")));
    problem(
        403, "forbidden", meeting.auditor.post(path + "/items", Map.of("item", "a", "title", "A")));
    problem(404, "unknown", meeting.ana.get("/api/meetings/none/agenda"));
    problem(404, "unknown", allocate(path, "none", "none"));
    problem(409, "closed", chair.post(path + "/items/none/take-up", Map.of()));
  }

  @Test
  void the_interface_describes_agendas_and_sittings() {
    var paths = meeting.ana.get("/v3/api-docs").json().path("paths");
    for (var path : List.of("/agenda", "/agenda/items/{item}/take-up", "/sittings/chair")) {
      assertTrue(paths.has("/api/meetings/{meeting}" + path), path);
    }
  }

  private static JsonNode agenda(String path, String at) {
    return made(meeting.bo.get(path + at)).json().path("agenda");
  }

  private static List<String> texts(JsonNode list, String field) {
    return list.valueStream().map(one -> one.path(field).asString()).toList();
  }

  private static String convene(String id) {
    return convene(id, "ORDINARY");
  }

  private static String convene(String id, String session) {
    made(
        meeting.secretary.post(
            "/api/meetings",
            Map.of(
                "meeting", id,
                "body", "cwg",
                "title", "Meeting of the working group",
                "designation", id.toUpperCase(Locale.ROOT),
                "session", session,
                "venue", "IN_ROOM",
                "first", "2017-09-11",
                "last", "2017-09-12")));
    return "/api/meetings/" + id + "/agenda";
  }

  private static Answer register(String to, String document, String kind) {
    return meeting.secretary.post(
        "/api/meetings/" + to + "/documents",
        Map.of(
            "document",
            document,
            "kind",
            kind,
            "title",
            "Title of " + document,
            "from",
            List.of(),
            "on",
            List.of(),
            "wanted",
            List.of(),
            "present",
            List.of()));
  }

  private static void item(
      String path, String item, @Nullable String under, @Nullable String after) {
    var wanted = new HashMap<String, Object>(Map.of("item", item, "title", "On " + item));
    if (under != null) {
      wanted.put("under", under);
    }
    if (after != null) {
      wanted.put("after", after);
    }
    made(meeting.secretary.post(path + "/items", wanted));
  }

  private static Answer allocate(String path, String document, String item) {
    return meeting.secretary.post(
        path + "/documents/" + document + "/allocate", Map.of("items", List.of(item)));
  }

  private static Answer issue(String path, int of, String reason) {
    return meeting.secretary.post(
        path + "/issue",
        Map.of("document", "d1", "of", of, "reason", reason, "present", List.of("en")));
  }
}
