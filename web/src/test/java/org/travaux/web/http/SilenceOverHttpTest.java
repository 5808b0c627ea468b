package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.made;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;
import tools.jackson.databind.JsonNode;

/// A text by silence, in days that pass when they are told to.
class SilenceOverHttpTest {

  private static Meeting meeting;
  private static int day;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data, "--travaux.clock=given");
    meeting.root.post("/api/clock/move", Map.of("to", "2020-01-01T09:00:00Z")).expect(200);
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void a_text_that_nobody_objects_to_is_adopted_at_its_deadline() {
    meeting.openInstrument("kept");
    var start = today();
    made(circulate(meeting.secretary, "kept", daysAhead(10)));
    var extended = Map.of("deadline", daysAhead(12), "reason", "asked for");
    made(meeting.secretary.post("/api/instruments/kept/silences/s/extend", extended));
    assertEquals("OPEN", state("kept", ""));
    assertEquals(409, edit("kept").status());

    var deadline = daysAhead(12);
    pass(30);

    assertEquals("ADOPTED", state("kept", ""));
    assertEquals(deadline, one("kept", "").at("/ended/at").asString());
    assertEquals("system", one("kept", "").at("/ended/by/person").asString());
    assertEquals("asked for", one("kept", "").at("/deadlines/1/reason").asString());
    assertEquals("OPEN", state("kept", "?at=" + start));
    assertEquals("ADOPTED", state("kept", "?at=" + deadline));
    var text = meeting.bo.get("/api/instruments/kept").json();
    assertTrue(text.path("frozen").asString().startsWith("Adopted by silence"), text.toString());
    var late = object(meeting.ana, "kept");
    assertEquals(409, late.status(), late.body());
    var ruling = meeting.bo.get("/api/instruments/kept/consensus").json();
    assertTrue(ruling.toString().contains("adopted-by-silence"), ruling.toString());
  }

  @Test
  void an_objection_breaks_it_and_frees_the_text() {
    meeting.openInstrument("broken");
    made(circulate(meeting.secretary, "broken", daysAhead(10)));
    pass(9);
    made(object(meeting.ana, "broken"));
    assertEquals("BROKEN", state("broken", ""));
    assertEquals("BRA", one("broken", "").at("/objection/delegation").asString());
    assertEquals("no mandate", one("broken", "").at("/objection/reason").asString());
    pass(9);
    assertEquals("BROKEN", state("broken", ""));
    made(edit("broken"));
  }

  @Test
  void what_is_not_granted_or_not_there_is_a_problem() {
    meeting.openInstrument("asked");
    assertEquals(403, circulate(meeting.ana, "asked", daysAhead(10)).status());
    assertEquals(422, circulate(meeting.secretary, "asked", today()).status());
    assertEquals(404, object(meeting.ana, "asked").status());
    assertEquals(404, circulate(meeting.secretary, "nothing", daysAhead(1)).status());
    assertEquals(403, meeting.stranger.get("/api/instruments/asked/silences").status());
    assertEquals(403, object(meeting.stranger, "asked").status());
    var paths = meeting.ana.get("/v3/api-docs").json().path("paths");
    assertTrue(paths.has("/api/instruments/{instrument}/silences/{silence}/object"));
    assertTrue(paths.has("/api/clock/move"));
  }

  private static String today() {
    return daysAhead(0);
  }

  private static String daysAhead(int days) {
    return Instant.parse("2020-01-01T09:00:00Z").plus(Duration.ofDays(day + days)).toString();
  }

  private static void pass(int days) {
    var to = daysAhead(days);
    day += days;
    meeting.root.post("/api/clock/move", Map.of("to", to)).expect(200);
  }

  private static Answer circulate(Visitor by, String instrument, String deadline) {
    return by.post(
        "/api/instruments/" + instrument + "/silences",
        Map.of("silence", "s", "subject", "Input to the forum", "deadline", deadline));
  }

  private static Answer object(Visitor by, String instrument) {
    return by.post(
        "/api/instruments/" + instrument + "/silences/s/object", Map.of("reason", "no mandate"));
  }

  private static Answer edit(String instrument) {
    return meeting.edit(
        meeting.ana, "/api/instruments/" + instrument + "/provisions/p1", "e1", "Noting, ");
  }

  private static String state(String instrument, String at) {
    return one(instrument, at).path("state").asString();
  }

  private static JsonNode one(String instrument, String at) {
    return meeting
        .bo
        .get("/api/instruments/" + instrument + "/silences" + at)
        .expect(200)
        .json()
        .at("/silences/0");
  }
}
