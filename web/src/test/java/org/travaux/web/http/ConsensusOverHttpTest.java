package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.made;
import static org.travaux.web.http.Meeting.state;
import static org.travaux.web.http.Meeting.texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;

class ConsensusOverHttpTest {

  private static Meeting meeting;
  private static Visitor chair;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
    chair = meeting.join("chair", "BRA", "CHAIR");
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void positions_are_read_page_by_page_and_for_a_provision() {
    var path = "/api/instruments/res-85";
    meeting.openInstrument("res-85");
    made(meeting.openChoice(path));
    long before = meeting.consensus(path).json().path("position").asLong();
    var option = Map.of("kind", "option", "set", "vision", "option", "2");
    var instrument = Map.of("kind", "instrument");
    var other = Map.of("kind", "provision", "provision", "p2");
    for (var target : List.of(option, instrument, other)) {
      for (var delegate : List.of(meeting.ana, meeting.bo)) {
        made(
            delegate.post(
                path + "/positions", Map.of("target", target, "stance", "RESERVES", "seen", 0)));
      }
    }
    var all = path + "/positions";
    assertEquals(6, positions(all));
    assertEquals(4, positions(all + "?provision=p1"));
    assertEquals(4, positions(all + "?provision=p2"));
    assertEquals(2, positions(all + "?provision=nowhere"));
    assertEquals(3, positions(all + "?delegation=BRA"));
    assertEquals(0, positions(all + "?at=" + before));
    var page = meeting.ana.get(all + "?from=1&limit=2").json();
    assertEquals("CHE", page.at("/positions/0/delegation").asString());
    assertEquals("BRA", page.at("/positions/1/delegation").asString());
    assertEquals(2, page.path("positions").size());
    assertEquals(3, page.path("next").asInt());
    assertTrue(meeting.ana.get(all + "?from=4&limit=2").json().path("next").isMissingNode());
    assertEquals(422, meeting.ana.get(all + "?limit=1001").status());
    assertEquals(422, meeting.ana.get(all + "?from=-1").status());
    assertEquals(404, meeting.ana.get(all + "?at=0").status());
    assertEquals(403, meeting.stranger.get(all).status());
  }

  private static int positions(String path) {
    return meeting.ana.get(path).expect(200).json().path("positions").size();
  }

  @Test
  void brackets_speak_against_adoption_and_the_chair_may_insist() {
    var path = "/api/instruments/res-82";
    meeting.openInstrument("res-82");
    long base = meeting.consensus(path).json().path("position").asLong();
    made(
        meeting.ana.post(
            path + "/brackets",
            Map.of("bracket", "b1", "provision", "p1", "base", base, "start", 0, "end", 11)));
    made(meeting.bo.post(path + "/brackets/b1/comments", Map.of("comment", "too early")));
    assertEquals("BRACKETED", state(meeting.consensus(path), "p1"));
    var adopted =
        Map.of(
            "ruling",
            "r1",
            "targets",
            List.of(Map.of("kind", "instrument")),
            "outcome",
            Map.of("kind", "adopted"));
    var refused = chair.post(path + "/rulings", adopted);
    assertEquals(409, refused.status());
    assertEquals("contradicted", refused.code());
    made(
        meeting.ana.post(
            path + "/brackets/b1/close", Map.of("ending", "WORDS_GO", "id", "gone-1")));
    assertEquals(" the strategic plan,", texts(meeting.bo.get(path)).getFirst());
    made(chair.post(path + "/rulings", adopted));
    assertEquals("AGREED", state(meeting.consensus(path), "p1"));
    var unknown =
        chair.post(
            path + "/rulings",
            Map.of(
                "ruling",
                "r2",
                "targets",
                List.of(Map.of("kind", "instrument")),
                "outcome",
                Map.of("kind", "applauded")));
    assertEquals(422, unknown.status());
    assertEquals("kind", unknown.json().path("field").asString());
  }

  @Test
  void proposals_are_spoken_to_and_ruled_on_and_what_follows_is_told() {
    var path = "/api/instruments/res-83";
    meeting.openInstrument("res-83");
    long base = meeting.consensus(path).json().path("position").asLong();
    made(
        meeting.ana.post(
            path + "/proposals",
            Map.of(
                "proposal",
                "bra-1",
                "source",
                Map.of("kind", "FLOOR"),
                "sponsors",
                List.of("BRA"),
                "base",
                base,
                "parts",
                List.of(
                    Map.of(
                        "kind",
                        "NOC",
                        "provision",
                        "p1",
                        "reason",
                        "agreed",
                        "force",
                        "STATED")))));
    var proposal = Map.of("kind", "proposal", "proposal", "bra-1");
    long seen = meeting.consensus(path).json().path("position").asLong();
    made(
        meeting.bo.post(
            path + "/positions",
            Map.of("target", proposal, "stance", "NEEDS_MORE_TIME", "seen", seen)));
    made(
        chair.post(
            path + "/rulings",
            Map.of(
                "ruling",
                "r1",
                "targets",
                List.of(proposal, Map.of("kind", "provision", "provision", "p2")),
                "outcome",
                Map.of("kind", "instructed", "owner", "SEC", "task", "map", "meeting", "cwg-3"))));
    var told = meeting.consensus(path).json();
    var there = meeting.ana.get(path + "/positions?provision=p1").json();
    assertEquals("bra-1", there.at("/positions/0/target/proposal").asString());
    assertEquals(0, positions(path + "/positions?provision=p2"));
    var task = told.path("followUps").path(0);
    assertEquals("TASK", task.path("kind").asString());
    assertEquals("SEC", task.path("owner").asString());
    assertEquals("cwg-3", task.path("meeting").asString());
    var unknown = Map.of("kind", "proposal", "proposal", "bra-9");
    var outcome = Map.of("kind", "noted");
    assertEquals(
        404,
        chair
            .post(
                path + "/rulings",
                Map.of("ruling", "r2", "targets", List.of(unknown), "outcome", outcome))
            .status());
    assertEquals(0, meeting.bo.get(path + "/consensus?at=" + seen).json().path("followUps").size());
  }

  /// Each keeps another option: one ruling stands, the other is refused, and the text is of one
  /// option.
}
