package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.form;
import static org.travaux.web.http.Meeting.made;
import static org.travaux.web.http.Meeting.texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CrossReferencesOverHttpTest {

  private static final String PLAN = "/api/instruments/plan";
  private static final String REFERENCES = PLAN + "/cross-references";

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
  void a_reference_follows_its_target_s_number_and_is_brought_up_to_date() {
    made(
        meeting.secretary.post(
            PLAN + "/provisions",
            Map.of(
                "provision", "p3", "after", "p2", "form", form(), "text", "as resolved under 2")));
    var position = meeting.ana.get(PLAN).json().path("position").asLong();
    var marked =
        made(
            meeting.ana.post(
                REFERENCES,
                Map.of(
                    "reference",
                    "x1",
                    "provision",
                    "p3",
                    "base",
                    position,
                    "start",
                    18,
                    "end",
                    19,
                    "target",
                    "p2")));
    assertEquals("CURRENT", reading("").path("state").asString());
    made(
        meeting.secretary.post(
            PLAN + "/provisions",
            Map.of("provision", "p0", "after", "p1", "form", form(), "text", "recalling")));
    assertEquals("STALE", reading("").path("state").asString());
    assertEquals("2", reading("").path("says").asString());
    assertEquals("3", reading("").path("ought").asString());
    var then = "?at=" + marked.json().path("position").asLong();
    assertEquals("CURRENT", reading(then).path("state").asString());
    made(meeting.bo.post(REFERENCES + "/update", Map.of("id", "e1")));
    assertEquals("CURRENT", reading("").path("state").asString());
    assertTrue(texts(meeting.bo.get(PLAN)).contains("as resolved under 3"));
    var event = meeting.bo.get("/api/events/" + marked.json().path("position").asLong()).json();
    assertEquals("cross-reference-marked", event.path("type").asString());
    made(meeting.ana.post(REFERENCES + "/x1/drop", Map.of()));
    assertEquals(0, meeting.ana.get(REFERENCES).json().path("references").size());
    assertEquals(404, meeting.ana.post(REFERENCES + "/x9/drop", Map.of()).status());
  }

  @Test
  void a_paragraph_of_a_report_is_traced_to_what_happened() {
    meeting.openInstrument("report");
    var traces = "/api/instruments/report/traces";
    var frozen = made(meeting.secretary.post(PLAN + "/freeze", Map.of("reason", "adopted")));
    long happened = frozen.json().at("/events/0/position").asLong();
    var thawed = made(meeting.secretary.post(PLAN + "/unfreeze", Map.of()));
    long later = thawed.json().at("/events/0/position").asLong();
    var before = meeting.ana.get(traces).json();
    assertEquals(0, before.path("paragraphs").size());
    made(meeting.secretary.post(traces + "/p2", Map.of("reports", List.of(happened))));
    made(meeting.secretary.post(traces + "/p1", Map.of("reports", List.of(happened, later))));
    var told = meeting.ana.get(traces).json().path("paragraphs");
    assertEquals(List.of("p1", "p2"), told.findValuesAsString("provision"));
    assertEquals("[" + happened + "," + later + "]", told.at("/0/reports").toString());
    var then = meeting.ana.get(traces + "?at=" + before.path("position").asLong()).json();
    assertEquals(0, then.path("paragraphs").size());
    made(meeting.secretary.post(traces + "/p1", Map.of("reports", List.of())));
    assertEquals(1, meeting.ana.get(traces).json().path("paragraphs").size());

    var nowhere = Map.of("reports", List.of(999_999_999));
    assertEquals(404, meeting.secretary.post(traces + "/p1", nowhere).status());
    assertEquals(
        403, meeting.ana.post(traces + "/p1", Map.of("reports", List.of(happened))).status());
    assertEquals(403, meeting.stranger.get(traces).status());
  }

  @Test
  void what_somebody_may_not_see_is_not_reported() {
    made(meeting.root.post("/api/identity/bodies", Map.of("body", "closed", "title", "Closed")));
    var guest = meeting.join("guest", "SEC", "SECRETARIAT");
    made(
        meeting.root.post(
            "/api/identity/bodies/closed/accreditations",
            Map.of("person", "sec", "delegation", "SEC", "role", "SECRETARIAT")));
    meeting.openInstrument("minutes");
    var opened =
        made(
            meeting.secretary.post(
                "/api/instruments",
                Map.of(
                    "instrument", "secret",
                    "body", "closed",
                    "title", "Secret",
                    "kind", "report",
                    "language", "en")));
    var reports = Map.of("reports", List.of(opened.json().at("/events/0/position").asLong()));
    var traces = "/api/instruments/minutes/traces/p1";
    assertEquals(403, guest.post(traces, reports).status());
    made(meeting.secretary.post(traces, reports));
  }

  @Test
  void where_words_of_a_pending_proposal_come_from_is_told_of_it_and_of_the_text_once_accepted() {
    meeting.openInstrument("res-180");
    meeting.openInstrument("res-1307");
    var text = "/api/instruments/res-1307";
    long seen = meeting.ana.get(text).json().path("position").asLong();
    var part = Map.of("kind", "MOD", "provision", "p1", "edit", List.of("for a strategic plan: "));
    made(
        meeting.ana.post(
            text + "/proposals",
            Map.of(
                "proposal", "one",
                "source", Map.of("kind", "FLOOR"),
                "sponsors", List.of("BRA"),
                "base", seen,
                "parts", List.of(part))));
    seen = meeting.ana.get(text).json().path("position").asLong();
    var from = Map.of("instrument", "res-180", "provision", "p1", "position", seen);
    var wanted =
        Map.of(
            "borrowing",
            "t1",
            "proposal",
            "one",
            "provision",
            "p1",
            "base",
            seen,
            "start",
            6,
            "end",
            20,
            "from",
            from);
    assertEquals(403, meeting.auditor.post(text + "/provenance", wanted).status());
    made(meeting.ana.post(text + "/provenance", wanted));
    var pending = text + "/provenance?proposal=one";
    var told = meeting.bo.get(pending).json().path("borrowings").path(0);
    assertEquals("strategic plan", told.path("says").asString(), told.toString());
    assertEquals("one", told.path("proposal").asString());
    assertEquals("WORD_FOR_WORD", told.path("likeness").asString());
    long before = meeting.bo.get(pending).json().path("position").asLong();
    made(
        meeting
            .join("ruling", "CHE", "CHAIR")
            .post(text + "/proposals/one/accept", Map.of("seen", before, "id", "accept-1")));
    assertEquals(0, meeting.bo.get(pending).json().path("borrowings").size());
    var now = meeting.bo.get(text + "/provenance?provision=p1").json().path("borrowings").path(0);
    assertEquals("strategic plan", now.path("says").asString(), now.toString());
    assertTrue(!now.has("proposal"), now.toString());
    var then = meeting.bo.get(pending + "&at=" + before).json().path("borrowings");
    assertEquals("one", then.path(0).path("proposal").asString());
  }

  @Test
  void where_words_come_from_is_told_of_a_provision_whatever_is_written_since() {
    meeting.openInstrument("res-179");
    meeting.openInstrument("res-1306");
    var path = "/api/instruments/res-1306/provenance";
    long seen = meeting.ana.get("/api/instruments/res-1306").json().path("position").asLong();
    var wanted =
        Map.of(
            "borrowing",
            "t1",
            "provision",
            "p1",
            "base",
            seen,
            "start",
            16,
            "end",
            30,
            "from",
            Map.of("instrument", "res-179", "provision", "p1", "position", seen));
    assertEquals(403, meeting.auditor.post(path, wanted).status());
    var named = made(meeting.ana.post(path, wanted));
    made(meeting.edit(meeting.bo, "/api/instruments/res-1306/provisions/p1", "b-9", "now "));
    var borrowed = meeting.bo.get(path + "?provision=p1").json().path("borrowings").path(0);
    assertEquals("strategic plan", borrowed.path("says").asString());
    assertEquals(20, borrowed.path("pieces").path(0).path("from").asInt());
    assertEquals("res-179", borrowed.path("from").path("instrument").asString());
    assertEquals("WORD_FOR_WORD", borrowed.path("likeness").asString());
    assertEquals("ana", borrowed.path("by").path("person").asString());
    assertEquals(0, meeting.bo.get(path + "?provision=p2").json().path("borrowings").size());
    assertEquals(0, meeting.bo.get(path + "?at=" + seen).json().path("borrowings").size());
    var history = meeting.bo.get("/api/instruments/res-1306/history").json().path("events");
    assertTrue(history.findValuesAsString("type").contains("words-borrowed"));
    var event = named.json().path("events").path(0);
    assertEquals(event, meeting.bo.get("/api/events/" + event.path("position").asLong()).json());
    made(meeting.ana.post(path + "/t1/drop", Map.of("reason", "it was written here")));
    assertEquals(0, meeting.bo.get(path).json().path("borrowings").size());
    assertEquals(403, meeting.stranger.get(path).status());
  }

  @Test
  void a_stranger_sees_nothing_of_it_and_the_interface_describes_it() {
    assertEquals(403, meeting.stranger.get(REFERENCES).status());
    assertEquals(403, meeting.auditor.post(REFERENCES + "/update", Map.of("id", "e2")).status());
    var paths = meeting.ana.get("/v3/api-docs").json().path("paths");
    for (var path :
        List.of(
            "/api/instruments/{instrument}/cross-references",
            "/api/instruments/{instrument}/cross-references/{reference}/drop",
            "/api/instruments/{instrument}/cross-references/update",
            "/api/instruments/{instrument}/traces",
            "/api/instruments/{instrument}/traces/{provision}")) {
      assertTrue(paths.has(path), path);
    }
  }

  private static JsonNode reading(String at) {
    return meeting.ana.get(REFERENCES + at).json().path("references").path(0);
  }
}
