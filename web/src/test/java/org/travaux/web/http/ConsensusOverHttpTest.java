package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.made;
import static org.travaux.web.http.Meeting.texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;

class ConsensusOverHttpTest {

  private static Meeting meeting;
  private static Visitor chair;
  private static Visitor deputy;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
    chair = meeting.join("chair", "BRA", "CHAIR");
    deputy = meeting.join("deputy", "RWA", "CHAIR");
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void whole_choices_are_merged_and_split_with_links_both_ways() {
    var path = "/api/instruments/res-88";
    meeting.openInstrument("res-88");
    for (var provision : List.of("p1", "p2")) {
      made(
          chair.post(
              path + "/option-sets",
              Map.of(
                  "set",
                  "of-" + provision,
                  "title",
                  "Choice",
                  "provisions",
                  List.of(provision),
                  "options",
                  List.of(option("1", "keep", provision), option("2", "suppress", provision)))));
    }
    var merger = Map.of("set", "both", "title", "Both", "from", List.of("of-p1", "of-p2"));
    assertEquals(403, meeting.ana.post(path + "/option-sets/merge", merger).status());
    made(chair.post(path + "/option-sets/merge", merger));
    var sets = consensus(path).json().path("sets");
    assertEquals(List.of("of-p1", "of-p2", "both"), sets.findValuesAsString("set"));
    assertEquals("both", sets.path(0).path("carried").path(1).path("into").asString());
    assertEquals("[\"of-p1\",\"of-p2\"]", sets.path(2).path("from").toString());
    assertEquals(3, sets.path(2).path("options").size());
    var shares =
        List.of(
            Map.of("set", "left", "title", "Left", "provisions", List.of("p1")),
            Map.of("set", "right", "title", "Right", "provisions", List.of("p2")));
    made(chair.post(path + "/option-sets/both/split", Map.of("into", shares)));
    var split = consensus(path).json().path("sets");
    assertEquals(5, split.size());
    assertTrue(split.path(4).path("open").asBoolean());
    assertEquals("[\"both\"]", split.path(4).path("from").toString());
    assertEquals("OPEN", state(consensus(path), "p2"));
  }

  private static Map<String, Object> option(String id, String kind, String provision) {
    return Map.of(
        "option",
        id,
        "title",
        kind,
        "treatments",
        List.of(Map.of("kind", kind, "provision", provision)));
  }

  @Test
  void positions_are_read_page_by_page_and_for_a_provision() {
    var path = "/api/instruments/res-85";
    meeting.openInstrument("res-85");
    made(openChoice(path));
    long before = consensus(path).json().path("position").asLong();
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
  void a_choice_is_opened_worked_on_read_and_made() {
    var path = "/api/instruments/res-81";
    meeting.openInstrument("res-81");
    made(openChoice(path));
    long before = consensus(path).json().path("position").asLong();
    assertEquals("OPEN", state(consensus(path), "p1"));
    made(
        meeting.bo.post(
            path + "/option-sets/vision/options/2/edit",
            Map.of("provision", "p1", "base", before, "edit", List.of(7, "vision"), "id", "e-1")));
    var chosen = meeting.bo.get(path + "/choice?option=vision:2");
    assertEquals(List.of("anothervision text", "resolves to adopt it"), texts(chosen));
    made(
        meeting.ana.post(
            path + "/positions",
            Map.of(
                "target",
                Map.of("kind", "option", "set", "vision", "option", "2"),
                "stance",
                "SUPPORTS",
                "seen",
                before)));
    var position = meeting.bo.get(path + "/positions").json().path("positions").path(0);
    assertTrue(position.path("onEarlierText").asBoolean());
    var said = consensus(path).json().at("/sets/0/options/1/said");
    assertEquals("{\"stances\":{\"SUPPORTS\":1},\"onEarlierText\":1}", said.toString());
    assertEquals(403, keep(meeting.ana, path, "r1", "2").status());
    made(keep(chair, path, "r1", "2"));
    assertEquals(
        List.of("anothervision text", "resolves to adopt it"), texts(meeting.bo.get(path)));
    assertEquals("AGREED", state(consensus(path), "p1"));
    assertEquals("UNTOUCHED", state(consensus(path), "p2"));
    assertEquals("OPEN", state(meeting.bo.get(path + "/consensus?at=" + before), "p1"));
    made(
        meeting.ana.post(path + "/rulings/r1/objections", Map.of("reason", "more time is needed")));
    made(chair.post(path + "/provisional", Map.of("ruling", "r2", "reason", "preliminary")));
    assertEquals("PROVISIONALLY_AGREED", state(consensus(path), "p1"));
    made(chair.post(path + "/rulings/r1/reopen", Map.of("reason", "new facts")));
    assertEquals("OPEN", state(consensus(path), "p1"));
    assertEquals(403, meeting.stranger.get(path + "/consensus").status());
    assertEquals(404, meeting.bo.get(path + "/choice?option=vision:9").status());
    assertEquals(422, meeting.bo.get(path + "/choice?option=vision").status());
  }

  @Test
  void brackets_speak_against_adoption_and_the_chair_may_insist() {
    var path = "/api/instruments/res-82";
    meeting.openInstrument("res-82");
    long base = consensus(path).json().path("position").asLong();
    made(
        meeting.ana.post(
            path + "/brackets",
            Map.of("bracket", "b1", "provision", "p1", "base", base, "start", 0, "end", 11)));
    made(meeting.bo.post(path + "/brackets/b1/comments", Map.of("comment", "too early")));
    assertEquals("BRACKETED", state(consensus(path), "p1"));
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
    assertEquals("AGREED", state(consensus(path), "p1"));
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
    long base = consensus(path).json().path("position").asLong();
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
    long seen = consensus(path).json().path("position").asLong();
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
    var told = consensus(path).json();
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
  @Test
  void two_chairs_who_rule_at_once_come_to_one_outcome() throws Exception {
    for (int round = 0; round < 8; round++) {
      var path = "/api/instruments/race-" + round;
      meeting.openInstrument("race-" + round);
      made(openChoice(path));
      var barrier = new CyclicBarrier(2);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var first = threads.submit(at(barrier, () -> keep(chair, path, "r1", "1")));
        var second = threads.submit(at(barrier, () -> keep(deputy, path, "r2", "2")));
        var statuses =
            List.of(
                first.get(30, TimeUnit.SECONDS).status(),
                second.get(30, TimeUnit.SECONDS).status());
        assertEquals(List.of(201, 409), statuses.stream().sorted().toList());
        var told = consensus(path).json();
        var kept = told.path("sets").path(0).path("kept").asString();
        assertEquals(statuses.getFirst() == 201 ? "1" : "2", kept);
        assertEquals(1, told.path("rulings").size());
        assertEquals(
            kept.equals("1") ? "considering the strategic plan," : "another text",
            texts(meeting.bo.get(path)).getFirst());
      }
    }
  }

  private static Callable<Answer> at(CyclicBarrier barrier, Callable<Answer> call) {
    return () -> {
      barrier.await(30, TimeUnit.SECONDS);
      return call.call();
    };
  }

  private static Answer openChoice(String path) {
    return meeting.ana.post(
        path + "/option-sets",
        Map.of(
            "set",
            "vision",
            "title",
            "Vision",
            "provisions",
            List.of("p1"),
            "options",
            List.of(
                Map.of(
                    "option",
                    "1",
                    "title",
                    "As it is",
                    "treatments",
                    List.of(Map.of("kind", "keep", "provision", "p1"))),
                Map.of(
                    "option",
                    "2",
                    "title",
                    "Another",
                    "treatments",
                    List.of(Map.of("kind", "replace", "provision", "p1", "text", "another text")),
                    "owners",
                    List.of("BRA")))));
  }

  private static Answer keep(Visitor by, String path, String ruling, String option) {
    return by.post(
        path + "/rulings",
        Map.of(
            "ruling",
            ruling,
            "targets",
            List.of(Map.of("kind", "option", "set", "vision", "option", option)),
            "outcome",
            Map.of("kind", "option-kept")));
  }

  private static Answer consensus(String path) {
    return made(meeting.bo.get(path + "/consensus"));
  }

  private static String state(Answer consensus, String provision) {
    return consensus
        .json()
        .path("provisions")
        .valueStream()
        .filter(one -> one.path("provision").asString().equals(provision))
        .map(one -> one.path("state").asString())
        .findFirst()
        .orElse("none");
  }
}
