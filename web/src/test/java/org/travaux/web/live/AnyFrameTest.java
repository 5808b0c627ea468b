package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Role;
import org.travaux.core.instrument.FreezeInstrument;
import tools.jackson.databind.JsonNode;

/// Whatever frames are sent, in whatever order: each is done, or refused by a code of the protocol,
/// and the connection, the room and everybody else go on.
@TestInstance(Lifecycle.PER_CLASS)
class AnyFrameTest {

  private static final int FRAMES = 150;
  private static final InstrumentId FROZEN = new InstrumentId("res-72");

  private final AnyFrame frames = new AnyFrame();
  private final LiveServer server;
  private int edits;

  AnyFrameTest(@TempDir Path data) {
    server = LiveServer.busy(data, 2).accredit(LiveServer.delegate("olga", "UNDP", Role.OBSERVER));
    server.open(LiveServer.DRAFT).open(FROZEN);
    server.tell(
        new FreezeInstrument(FROZEN, LiveServer.BODY, "adopted", LiveServer.by(LiveServer.CHAIR)));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void whatever_is_said_is_done_or_refused_and_everybody_else_goes_on() {
    long first = Long.getLong("travaux.seed", System.nanoTime());
    for (long seed = first; seed < first + Integer.getInteger("travaux.times", 1); seed++) {
      try {
        plays(new Random(seed));
      } catch (Exception | AssertionError failed) {
        throw new AssertionError("fails with -Dtravaux.seed=" + seed, failed);
      }
    }
  }

  @Test
  void what_is_said_in_an_odd_order_is_refused_by_a_code() throws Exception {
    try (var ana = new Speaker("d0")) {
      assertEquals(List.of("NOT_JOINED"), codes(ana.says(leave())));
      assertEquals(List.of("NOT_JOINED"), codes(ana.says(edit("early"))));
      assertEquals(List.of(), codes(ana.says(join())));
      assertEquals(List.of(), codes(ana.says(join())));
      assertEquals(List.of(), codes(ana.says(leave())));
      assertEquals(List.of("NOT_JOINED"), codes(ana.says(leave())));
      assertEquals(List.of("NOT_JOINED"), codes(ana.says(edit("late"))));
      goesOn(ana);
    }
  }

  @Test
  void who_has_seen_more_than_there_is_may_not_join() throws Exception {
    try (var ana = new Speaker("d0")) {
      for (var after : List.of(1L << 40, Long.MAX_VALUE - 1)) {
        var join = "{\"type\":\"join\",\"draft\":\"res-71\",\"after\":" + after + "}";
        var refused = ana.says(AnyFrame.of("join", "", join)).getFirst();
        assertEquals("INVALID", refused.path("code").asString());
        assertEquals("after", refused.path("field").asString());
      }
      goesOn(ana);
    }
  }

  @Test
  void what_is_no_text_ends_the_connection_for_a_reason_and_no_other() throws Exception {
    try (var ana = new Speaker("d0");
        var line = Line.open(server.live(), "d1")) {
      line.send(join().text()).next("joined");
      assertEquals(1003, line.sendBytes(new byte[] {1, 2, 3}).closedWith());
      goesOn(ana);
    }
  }

  private void plays(Random random) throws Exception {
    try (var bystander = Line.open(server.live(), "d1")) {
      bystander.send(join().text()).next("joined");
      var speakers = List.of(new Speaker("d0"), new Speaker("olga"), new Speaker("d1"));
      var refused = new ArrayList<String>();
      for (int said = 0; said < FRAMES; said++) {
        var speaker = speakers.get(random.nextInt(speakers.size()));
        if (random.nextInt(40) == 0) {
          speaker.comesBack();
        }
        refused.addAll(codes(speaker.says(frames.any(random))));
      }
      refused.addAll(codes(speakers.getFirst().says(AnyFrame.raw("no JSON"))));
      assertTrue(frames.codes().containsAll(refused), refused::toString);
      assertTrue(refused.contains("MALFORMED"));
      for (var speaker : List.of(speakers.getFirst(), speakers.getLast())) {
        var id = goesOn(speaker);
        while (!bystander.next("events").toString().contains('"' + id + '"')) {
          assertTrue(bystander.isOpen());
        }
      }
      speakers.forEach(Speaker::close);
    }
  }

  /// Drafts as if nothing had been said.
  ///
  /// @return the id of the edit
  private String goesOn(Speaker speaker) throws Exception {
    var joined =
        speaker.says(join()).stream()
            .filter(answer -> answer.path("type").asString().equals("joined"))
            .findFirst()
            .orElseThrow();
    var texts =
        joined.path("provisions").valueStream().map(one -> one.path("text").asString()).toList();
    assertEquals(
        server.head(LiveServer.DRAFT).provisions().stream().map(one -> one.text()).toList(), texts);
    var id = "well-" + edits++;
    var edit = edit(id, joined.path("head").asLong());
    var answers = speaker.says(edit);
    assertEquals(List.of(), codes(answers));
    assertTrue(answers.stream().anyMatch(answer -> answer.toString().contains(id)));
    return id;
  }

  private static AnyFrame.Frame join() {
    return AnyFrame.of("join", "", "{\"type\":\"join\",\"draft\":\"res-71\"}");
  }

  private static AnyFrame.Frame leave() {
    return AnyFrame.raw("{\"type\":\"leave\",\"draft\":\"res-71\"}");
  }

  private static AnyFrame.Frame edit(String id) {
    return edit(id, 9);
  }

  private static AnyFrame.Frame edit(String id, long base) {
    return AnyFrame.of(
        "edit",
        id,
        "{\"type\":\"edit\",\"draft\":\"res-71\",\"provision\":\"p2\",\"id\":\"%s\",\"base\":%d,\"edit\":[\"w\"]}"
            .formatted(id, base));
  }

  private static List<String> codes(List<JsonNode> answers) {
    return answers.stream()
        .filter(answer -> answer.path("type").asString().equals("error"))
        .map(answer -> answer.path("code").asString())
        .toList();
  }

  /// Somebody who says anything, and waits for what comes of it.
  private final class Speaker implements AutoCloseable {

    private final String name;
    private Line line;
    private int marks;

    Speaker(String name) {
      this.name = name;
      line = Line.open(server.live(), name);
    }

    void comesBack() {
      line.close();
      line = Line.open(server.live(), name);
    }

    /// What comes of it: all that is said up to the refusal of a field that nobody knows, and, if
    /// nothing is refused before that, up to the answer that is due.
    List<JsonNode> says(AnyFrame.Frame frame) throws InterruptedException {
      var answers = new ArrayList<JsonNode>();
      try {
        return says(frame, answers);
      } catch (AssertionError failed) {
        throw new AssertionError(name + " said " + frame + " and heard " + answers, failed);
      }
    }

    private List<JsonNode> says(AnyFrame.Frame frame, List<JsonNode> answers)
        throws InterruptedException {
      var mark = "s" + marks++;
      line.send(frame.text()).send("{\"type\":\"ping\",\"" + mark + "\":1}");
      while (answers.isEmpty() || !answers.getLast().path("field").asString("").equals(mark)) {
        answers.add(Line.JSON.readTree(line.next()));
      }
      answers.removeLast();
      while (frame.isAwaited()
          && codes(answers).isEmpty()
          && answers.stream().noneMatch(frame::isAnsweredBy)) {
        answers.add(Line.JSON.readTree(line.next()));
      }
      answers.forEach(answer -> isTold(answer, frame));
      assertTrue(line.isOpen(), frame::text);
      return answers;
    }

    private void isTold(JsonNode answer, AnyFrame.Frame frame) {
      var told = answer.toString();
      if (answer.path("type").asString().equals("error")) {
        assertFalse(answer.path("message").asString("").isBlank(), frame::text);
        assertFalse(told.contains("org.travaux") || told.contains("java."), told);
      }
    }

    @Override
    public void close() {
      line.close();
    }
  }

  @Test
  void the_frames_are_of_all_kinds_that_are_described() {
    var random = new Random(1);
    var seen =
        Stream.generate(() -> frames.any(random))
            .limit(500)
            .map(AnyFrame.Frame::type)
            .collect(Collectors.toSet());
    assertTrue(
        seen.containsAll(Set.of("join", "edit", "presence", "leave", "ping")), seen::toString);
  }
}
