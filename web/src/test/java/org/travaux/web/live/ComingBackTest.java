package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;

/// Lines are cut, clients are slow, messages are sent twice: everybody ends with the same text, and
/// nothing is lost or doubled.
@TestInstance(Lifecycle.PER_CLASS)
class ComingBackTest {

  private static final int DELEGATIONS = 8;

  private final LiveServer server;

  ComingBackTest(@TempDir Path data) {
    server =
        LiveServer.busy(
            data,
            Gate.class,
            DELEGATIONS,
            "--travaux.live.rooms.window-events=16",
            "--travaux.live.sending.queued-frames=64");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private List<LogPosition> positions(InstrumentId draft, LogPosition after) {
    var positions = new ArrayList<LogPosition>();
    try (var events =
        server.bean(Past.class).read(draft, after, new LogPosition(Long.MAX_VALUE - 1))) {
      events.forEachRemaining(recorded -> positions.add(recorded.position()));
    }
    return positions;
  }

  @Test
  void whoever_comes_back_is_told_exactly_what_was_missed() throws Exception {
    var draft = new InstrumentId("missed");
    server.open(draft);
    try (var writer = new LiveClient("d0", draft, "w").connect(server.live())) {
      writer.await("joined", writer::isJoined);
      var begin = writer.position();
      for (int i = 0; i < 700; i++) {
        writer.type(LiveServer.WORLD, 0, 0, i + " ");
        if (i % 7 == 0) {
          writer.awaitSettled();
        }
      }
      writer.awaitSettled();
      var all = positions(draft, begin);
      for (var after : List.of(begin, all.get(0), all.get(all.size() / 2), all.getLast())) {
        try (var line = Line.open(server.live(), "d1")) {
          line.send("{\"type\":\"join\",\"draft\":\"missed\",\"after\":" + after + "}");
          var joined = line.next("joined");
          assertEquals(after.value(), joined.path("position").asLong());
          assertTrue(!joined.has("provisions"));
          writer.type(LiveServer.VISION, 0, 0, ".");
          writer.awaitSettled();
          assertEquals(positions(draft, after), told(line, writer.position()), "after " + after);
        }
      }
    }
  }

  private static List<LogPosition> told(Line line, LogPosition last) throws Exception {
    var told = new ArrayList<LogPosition>();
    while (told.isEmpty() || told.getLast().isBefore(last)) {
      var events = line.next("events");
      events
          .path("events")
          .forEach(event -> told.add(new LogPosition(event.path("position").asLong())));
      assertEquals(told.getLast().value(), events.path("to").asLong());
    }
    return told;
  }

  @Test
  void cuts_lose_nothing_and_double_nothing() throws Exception {
    var draft = new InstrumentId("cuts");
    server.open(draft);
    var random = new Random(72);
    var clients = new ArrayList<LiveClient>();
    for (int i = 0; i < DELEGATIONS; i++) {
      clients.add(new LiveClient("d" + i, draft, "c" + i).connect(server.live()));
    }
    for (int turn = 0; turn < 60; turn++) {
      for (var client : clients) {
        if (client.isCut()) {
          client.connect(server.live());
        } else if (random.nextInt(6) == 0) {
          client.disconnect();
        }
        var text = client.text(LiveServer.WORLD);
        int at = random.nextInt(text.length() + 1);
        client.type(LiveServer.WORLD, at, Math.min(1, text.length() - at), "x" + turn);
      }
    }
    for (var client : clients) {
      if (client.isCut()) {
        client.connect(server.live());
      }
      client.awaitSettled();
    }
    var head = server.head(draft);
    var last = positions(draft, LogPosition.NONE).getLast();
    for (var client : clients) {
      client.awaitPosition(last);
      assertEquals(head.provisions(), client.draft().provisions());
      assertEquals(client.told().stream().distinct().sorted().toList(), client.told());
      assertTrue(client.errors().isEmpty(), () -> client.errors().toString());
      client.close();
    }
  }

  @Test
  void an_edit_that_is_sent_again_is_stored_once_and_acknowledged_with_its_first_place()
      throws Exception {
    var draft = new InstrumentId("again");
    server.open(draft);
    try (var line = Line.open(server.live(), "d0");
        var other = new LiveClient("d1", draft, "o").connect(server.live())) {
      long base =
          line.send("{\"type\":\"join\",\"draft\":\"again\"}")
              .next("joined")
              .path("position")
              .asLong();
      var edit =
          "{\"type\":\"edit\",\"draft\":\"again\",\"provision\":\"p2\",\"id\":\"a-1\",\"base\":"
              + base
              + ",\"edit\":[\"Once. \"]}";
      long first = line.send(edit).next("events").path("from").asLong();
      assertEquals(first, line.send(edit).next("ack").path("position").asLong());
      other.await("joined", other::isJoined);
      for (int i = 0; i < 40; i++) {
        other.type(LiveServer.VISION, 0, 0, "v");
        other.awaitSettled();
      }
      assertEquals(first, line.send(edit).next("ack").path("position").asLong());
      line.send(edit.replace("Once", "Twice"));
      assertEquals("TAKEN", line.next("error").path("code").asString());
    }
    long stored = 0;
    try (var events =
        server
            .bean(Past.class)
            .read(draft, LogPosition.NONE, new LogPosition(Long.MAX_VALUE - 1))) {
      while (events.hasNext()) {
        stored +=
            events.next().event() instanceof TextEdited edited && edited.id().value().equals("a-1")
                ? 1
                : 0;
      }
    }
    assertEquals(1, stored);
  }

  @Test
  void an_edit_on_what_the_node_has_not_seen_waits_for_it_but_not_for_ever() throws Exception {
    var draft = new InstrumentId("ahead");
    server.open(draft);
    try (var line = Line.open(server.live(), "d0");
        var other = new LiveClient("d1", draft, "o").connect(server.live())) {
      other.await("joined", other::isJoined);
      long base =
          line.send("{\"type\":\"join\",\"draft\":\"ahead\"}")
              .next("joined")
              .path("position")
              .asLong();
      var edit =
          "{\"type\":\"edit\",\"draft\":\"ahead\",\"provision\":\"p2\",\"id\":\"a-1\",\"base\":"
              + (base + 1)
              + ",\"edit\":[4,\"truly \"]}";
      line.send(edit).send("{\"type\":\"ping\"}").next("pong");
      other.type(LiveServer.WORLD, 0, 0, "O ");
      other.awaitSettled();
      line.next("events");
      var told = line.next("events").path("events").path(0);
      assertEquals("a-1", told.path("id").asString());
      assertEquals(
          "O Antruly  inclusive world", server.head(draft).provisions().get(1).text(), "as it was");

      line.send(edit.replace("a-1", "a-2").replace("" + (base + 1), "" + (base + 1_000)));
      var error = line.next("error");
      assertEquals("INVALID", error.path("code").asString());
      assertEquals("base", error.path("field").asString());
      assertEquals("a-2", error.path("id").asString());
    }
  }

  @Test
  void whoever_has_seen_more_than_the_node_is_not_told_it_again() throws Exception {
    var draft = new InstrumentId("more");
    server.open(draft);
    try (var line = Line.open(server.live(), "d0");
        var other = new LiveClient("d1", draft, "o").connect(server.live())) {
      other.await("joined", other::isJoined);
      long seen = other.position().value() + 2;
      server.bean(Gate.class).pretendToReach(new LogPosition(seen));
      line.send("{\"type\":\"join\",\"draft\":\"more\",\"after\":" + seen + "}").next("joined");
      for (int i = 0; i < 4; i++) {
        other.type(LiveServer.WORLD, 0, 0, "x");
        other.awaitSettled();
      }
      assertEquals(
          positions(draft, new LogPosition(seen)), told(line, other.position()), "after " + seen);
    }
  }

  @Test
  void a_slow_reader_is_told_to_resync_and_holds_nobody_up() throws Exception {
    var draft = new InstrumentId("slow");
    server.open(draft);
    var resyncs = server.bean(MeterRegistry.class).get("travaux.live.resyncs").counter();
    double before = resyncs.count();
    try (var watcher = Line.open(server.live(), "d2");
        var slow = Line.openWithoutReading(server.live(), "d0");
        var writer = new LiveClient("d1", draft, "w").connect(server.live())) {
      slow.send("{\"type\":\"join\",\"draft\":\"slow\"}");
      writer.await("joined", writer::isJoined);
      watcher.send("{\"type\":\"join\",\"draft\":\"slow\"}");
      var page = "long ".repeat(3_000);
      for (int i = 0; i < 400; i++) {
        int length = writer.text(LiveServer.WORLD).length();
        writer.type(LiveServer.WORLD, 0, length, page + i);
        writer.awaitSettled();
      }
      while (watcher.next("presence").path("gone").isEmpty()) {
        // until the slow one is told to be gone
      }
      assertEquals(before + 1, resyncs.count());
      slow.read();
      assertEquals("TOO_SLOW", slow.next("resync").path("reason").asString());
      slow.send("{\"type\":\"join\",\"draft\":\"slow\"}");
      var provisions = slow.next("joined").path("provisions");
      assertEquals(page + 399, provisions.path(1).path("text").asString());
    }
  }
}
