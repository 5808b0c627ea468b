package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.made;
import static org.travaux.web.http.Meeting.state;
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

/// Choices between options: opened, worked on, merged and split, and made.
class ChoicesOverHttpTest {

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
    var sets = meeting.consensus(path).json().path("sets");
    assertEquals(List.of("of-p1", "of-p2", "both"), sets.findValuesAsString("set"));
    assertEquals("both", sets.path(0).path("carried").path(1).path("into").asString());
    assertEquals("[\"of-p1\",\"of-p2\"]", sets.path(2).path("from").toString());
    assertEquals(3, sets.path(2).path("options").size());
    var shares =
        List.of(
            Map.of("set", "left", "title", "Left", "provisions", List.of("p1")),
            Map.of("set", "right", "title", "Right", "provisions", List.of("p2")));
    made(chair.post(path + "/option-sets/both/split", Map.of("into", shares)));
    var split = meeting.consensus(path).json().path("sets");
    assertEquals(5, split.size());
    assertTrue(split.path(4).path("open").asBoolean());
    assertEquals("[\"both\"]", split.path(4).path("from").toString());
    assertEquals("OPEN", state(meeting.consensus(path), "p2"));
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
  void a_choice_is_opened_worked_on_read_and_made() {
    var path = "/api/instruments/res-81";
    meeting.openInstrument("res-81");
    made(meeting.openChoice(path));
    long before = meeting.consensus(path).json().path("position").asLong();
    assertEquals("OPEN", state(meeting.consensus(path), "p1"));
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
    var said = meeting.consensus(path).json().at("/sets/0/options/1/said");
    assertEquals("{\"stances\":{\"SUPPORTS\":1},\"onEarlierText\":1}", said.toString());
    assertEquals(403, keep(meeting.ana, path, "r1", "2").status());
    made(keep(chair, path, "r1", "2"));
    assertEquals(
        List.of("anothervision text", "resolves to adopt it"), texts(meeting.bo.get(path)));
    assertEquals("AGREED", state(meeting.consensus(path), "p1"));
    assertEquals("UNTOUCHED", state(meeting.consensus(path), "p2"));
    assertEquals("OPEN", state(meeting.bo.get(path + "/consensus?at=" + before), "p1"));
    made(
        meeting.ana.post(path + "/rulings/r1/objections", Map.of("reason", "more time is needed")));
    made(chair.post(path + "/provisional", Map.of("ruling", "r2", "reason", "preliminary")));
    assertEquals("PROVISIONALLY_AGREED", state(meeting.consensus(path), "p1"));
    made(chair.post(path + "/rulings/r1/reopen", Map.of("reason", "new facts")));
    assertEquals("OPEN", state(meeting.consensus(path), "p1"));
    assertEquals(403, meeting.stranger.get(path + "/consensus").status());
    assertEquals(404, meeting.bo.get(path + "/choice?option=vision:9").status());
    assertEquals(422, meeting.bo.get(path + "/choice?option=vision").status());
  }

  @Test
  void two_chairs_who_rule_at_once_come_to_one_outcome() throws Exception {
    for (int round = 0; round < 8; round++) {
      var path = "/api/instruments/race-" + round;
      meeting.openInstrument("race-" + round);
      made(meeting.openChoice(path));
      var barrier = new CyclicBarrier(2);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var first = threads.submit(at(barrier, () -> keep(chair, path, "r1", "1")));
        var second = threads.submit(at(barrier, () -> keep(deputy, path, "r2", "2")));
        var statuses =
            List.of(
                first.get(30, TimeUnit.SECONDS).status(),
                second.get(30, TimeUnit.SECONDS).status());
        assertEquals(List.of(201, 409), statuses.stream().sorted().toList());
        var told = meeting.consensus(path).json();
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
}
