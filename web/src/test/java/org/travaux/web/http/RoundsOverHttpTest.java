package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.made;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;

/// Drafts of a report, over months that pass when they are told to.
class RoundsOverHttpTest {

  private static final String ROUNDS = "/api/instruments/report/rounds";

  private static Meeting meeting;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data, "--travaux.clock=given");
    moved("2019-11-01T09:00:00Z");
    meeting.openInstrument("report");
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void a_draft_is_commented_on_until_its_deadlines_and_the_next_one_says_what_it_took() {
    var first = meeting.secretary.post(ROUNDS, draft("d1", List.of(), List.of()));
    assertEquals(201, first.status(), first.body());
    made(comment(meeting.ana, "c1", "MEMBERS", Map.of("provision", "p1")));
    made(comment(meeting.secretary, "c2", "PUBLIC", Map.of("contributor", "A library")));
    made(
        meeting.secretary.post(
            ROUNDS + "/d1/extend",
            Map.of("channel", "PUBLIC", "deadline", "2020-02-07T23:00:00Z", "reason", "asked")));

    moved("2020-02-04T09:00:00Z");
    made(comment(meeting.secretary, "c3", "PUBLIC", Map.of("contributor", "A union")));
    made(comment(meeting.bo, "late", "MEMBERS", Map.of()));
    moved("2020-03-01T09:00:00Z");
    var refused = comment(meeting.secretary, "c4", "PUBLIC", Map.of("contributor", "A club"));
    assertEquals(409, refused.status(), refused.body());

    made(dispose("c1", Map.of("disposition", "TAKEN", "into", List.of("p2"))));
    made(dispose("c2", Map.of("disposition", "NOT_TAKEN", "reason", "beyond the mandate")));
    made(
        dispose(
            "c3",
            Map.of("disposition", "TAKEN_IN_PART", "reason", "shorter", "into", List.of("p2"))));
    made(
        meeting.secretary.post(
            ROUNDS, draft("d2", List.of("Second expert meeting"), List.of("d1"))));

    var now = meeting.bo.get(ROUNDS + "/d1").expect(200).json();
    assertEquals("p2", now.at("/takenIn/0/provision").asString());
    assertEquals("[\"c1\",\"c3\"]", now.at("/takenIn/0/comments").toString());
    var comments = now.at("/draft/comments");
    assertEquals("TAKEN", comments.at("/0/dispositions/0/disposition").asString());
    assertEquals("BRA", comments.at("/0/from/delegation").asString());
    assertEquals("A library", comments.at("/1/from/name").asString());
    assertEquals("2019-12-23T23:00:00Z", comments.at("/3/late").asString());
    assertFalse(comments.at("/2").has("late"), "the channel had more time");
    assertEquals(0, comments.at("/3/dispositions").size());
    assertEquals("2019-12-23T23:00:00Z", now.at("/draft/channels/0/closed/at").asString());
    assertEquals("2020-02-07T23:00:00Z", now.at("/draft/channels/1/closed/at").asString());
    var drafts = meeting.bo.get(ROUNDS).expect(200).json().path("drafts");
    assertEquals("d1", drafts.at("/1/takesUp/0").asString());
    assertEquals("Second expert meeting", drafts.at("/1/discussions/0").asString());

    var christmas = meeting.bo.get(ROUNDS + "/d1?at=2019-12-24T00:00:00Z").expect(200).json();
    assertEquals(2, christmas.at("/draft/comments").size());
    assertTrue(christmas.at("/draft/channels/0").has("closed"));
    assertFalse(christmas.at("/draft/channels/1").has("closed"));
    assertEquals(0, meeting.bo.get(ROUNDS + "?at=0").expect(200).json().path("drafts").size());
    refusals();
  }

  private static void refusals() {
    var paths = meeting.ana.get("/v3/api-docs").json().path("paths");
    assertTrue(
        paths.has("/api/instruments/{instrument}/rounds/{round}/comments/{comment}/dispose"));
    assertEquals(403, meeting.ana.post(ROUNDS, draft("d3", List.of(), List.of())).status());
    assertEquals(403, meeting.stranger.get(ROUNDS).status());
    assertEquals(404, meeting.ana.get(ROUNDS + "/nothing").status());
    assertEquals(404, comment(meeting.ana, "d9", "c9", "MEMBERS", Map.of()).status());
    assertEquals(
        422, meeting.secretary.post(ROUNDS, draft("d3", List.of(" "), List.of())).status());
  }

  private static void moved(String to) {
    meeting.root.post("/api/clock/move", Map.of("to", to)).expect(200);
  }

  private static Map<String, Object> draft(
      String round, List<String> discussions, List<String> takesUp) {
    boolean first = round.equals("d1");
    return Map.of(
        "round", round,
        "title", "Draft " + round,
        "channels",
            List.of(
                Map.of(
                    "channel", "MEMBERS",
                    "deadline", first ? "2019-12-23T23:00:00Z" : "2020-06-15T22:00:00Z",
                    "late", "ACCEPTED"),
                Map.of(
                    "channel", "PUBLIC",
                    "deadline", first ? "2020-02-03T23:00:00Z" : "2020-06-15T22:00:00Z",
                    "late", "REFUSED")),
        "discussions", discussions,
        "takesUp", takesUp);
  }

  private static Answer comment(
      Visitor by, String comment, String channel, Map<String, String> more) {
    return comment(by, "d1", comment, channel, more);
  }

  private static Answer comment(
      Visitor by, String round, String comment, String channel, Map<String, String> more) {
    var all = new HashMap<>(more);
    all.putAll(Map.of("comment", comment, "channel", channel, "text", "Say more.\nMuch more."));
    return by.post(ROUNDS + "/" + round + "/comments", all);
  }

  private static Answer dispose(String comment, Map<String, Object> fate) {
    return meeting.secretary.post(ROUNDS + "/d1/comments/" + comment + "/dispose", fate);
  }
}
