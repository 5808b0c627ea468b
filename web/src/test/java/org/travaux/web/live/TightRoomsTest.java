package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.text.Edit;

/// Rooms with hardly any place in them, before a log that takes long, or fails.
class TightRoomsTest {

  private static final InstrumentId OTHER = new InstrumentId("res-72");
  private static final InstrumentId THIRD = new InstrumentId("res-73");
  private static final int INBOX = 16;

  private LiveServer server;
  private Gate gate;

  @BeforeEach
  void start(@TempDir Path data) {
    server =
        LiveServer.start(
                data,
                Gate.class,
                "--travaux.live.rooms.open=2",
                "--travaux.live.rooms.inbox=" + INBOX,
                "--travaux.live.rooms.together=2",
                "--travaux.live.rooms.window-events=2",
                "--travaux.live.rooms.idle-ms=50",
                "--travaux.live.rooms.presence-every-ms=3600000",
                "--travaux.live.sending.heartbeat-ms=3600000")
            .found();
    for (var name : List.of("ana", "ben", "cho")) {
      server.accredit(LiveServer.delegate(name, "D-" + name, Role.DELEGATE));
    }
    server.open(LiveServer.DRAFT).open(OTHER).open(THIRD);
    gate = server.bean(Gate.class);
  }

  @AfterEach
  void stop() {
    gate.open();
    server.close();
  }

  private Line line(String person) {
    return Line.open(server.live(), person);
  }

  private static String join(InstrumentId draft) {
    return "{\"type\":\"join\",\"draft\":\"" + draft + "\"}";
  }

  private static String edit(String id, long base, String text) {
    return "{\"type\":\"edit\",\"draft\":\"res-71\",\"provision\":\"p2\",\"id\":\""
        + id
        + "\",\"base\":"
        + base
        + ",\"edit\":[\""
        + text
        + "\"]}";
  }

  private static long joined(Line line) throws InterruptedException {
    return line.send(join(LiveServer.DRAFT)).next("joined").path("position").asLong();
  }

  private static List<String> ids(Line line, int count) throws InterruptedException {
    var ids = new ArrayList<String>();
    while (ids.size() < count) {
      line.next("events").path("events").forEach(event -> ids.add(event.path("id").asString()));
    }
    return ids;
  }

  @Test
  void edits_are_told_in_the_order_in_which_they_came_so_many_together_and_no_more()
      throws Exception {
    try (var ana = line("ana");
        var ben = line("ben")) {
      long base = joined(ana);
      joined(ben);
      gate.shut();
      ana.send(edit("e0", base, "0"));
      gate.awaitSomebody();
      for (int i = 1; i < 6; i++) {
        var line = i % 2 == 0 ? ana : ben;
        line.send(edit("e" + i, base, "" + i)).send("{\"type\":\"ping\"}").next("pong");
      }
      assertFalse(gate.mostTogether() > 1, "while some are being decided, others gather");
      gate.open();
      assertEquals(List.of("e0", "e1", "e2", "e3", "e4", "e5"), ids(ana, 6));
      assertEquals(2, gate.mostTogether());
      assertEquals(
          "012345An inclusive world",
          server.head(LiveServer.DRAFT).provision(LiveServer.WORLD).orElseThrow().text());
    }
  }

  @Test
  void nothing_is_acknowledged_before_it_is_stored() throws Exception {
    try (var ana = line("ana")) {
      long base = joined(ana);
      gate.shut();
      ana.send(edit("e0", base, "0"));
      gate.awaitSomebody();
      ana.send("{\"type\":\"ping\"}");
      assertEquals("{\"type\":\"pong\"}", ana.next());
      gate.open();
      assertEquals("e0", ana.next("events").path("events").path(0).path("id").asString());
    }
  }

  @Test
  void what_the_log_did_not_answer_is_said_and_sent_again_is_stored_once() throws Exception {
    try (var ana = line("ana")) {
      long base = joined(ana);
      gate.fail();
      var error = ana.send(edit("e0", base, "0")).next("error");
      assertEquals("UNAVAILABLE", error.path("code").asString());
      assertEquals("e0", error.path("id").asString());
      gate.open();
      assertEquals(List.of("e0"), ids(ana.send(edit("e0", base, "0")), 1));
    }
  }

  @Test
  void whoever_cannot_be_told_what_was_missed_joins_again() throws Exception {
    try (var ana = line("ana");
        var ben = line("ben")) {
      long base = joined(ana);
      for (int i = 0; i < 5; i++) {
        ids(ana.send(edit("e" + i, base, "x")), 1);
      }
      gate.fail();
      ben.send("{\"type\":\"join\",\"draft\":\"res-71\",\"after\":" + base + "}");
      var error = ben.next("error");
      assertEquals("UNAVAILABLE", error.path("code").asString());
      assertEquals("res-71", error.path("draft").asString());
      ben.send("{\"type\":\"leave\",\"draft\":\"res-71\"}");
      assertEquals("NOT_JOINED", ben.next("error").path("code").asString());

      error = ana.send(edit("e0", base, "x")).next("error");
      assertEquals("UNAVAILABLE", error.path("code").asString());
      assertEquals("e0", error.path("id").asString());
      gate.open();
      assertEquals(base + 1, ana.send(edit("e0", base, "x")).next("ack").path("position").asLong());
    }
  }

  @Test
  void a_room_that_cannot_be_opened_tells_those_at_its_door() throws Exception {
    try (var ana = line("ana");
        var ben = line("ben")) {
      gate.fail();
      for (var line : List.of(ana, ben)) {
        var error = line.send(join(LiveServer.DRAFT)).next("error");
        assertEquals("UNAVAILABLE", error.path("code").asString());
        assertEquals("res-71", error.path("draft").asString());
      }
      gate.open();
      joined(ana);
      joined(ben);
    }
  }

  @Test
  void a_room_takes_only_so_much_and_says_so() throws Exception {
    try (var ana = line("ana")) {
      gate.shut();
      ana.send(join(LiveServer.DRAFT));
      for (int i = 0; i < INBOX / 2; i++) {
        ana.send("{\"type\":\"presence\",\"draft\":\"res-71\"}");
      }
      assertEquals("BUSY", Line.JSON.readTree(ana.next()).path("code").asString());
      gate.open();
      ana.next("joined");
    }
  }

  @Test
  void a_room_that_missed_something_begins_anew_with_those_at_its_door() throws Exception {
    try (var ana = line("ana");
        var ben = line("ben")) {
      gate.shut();
      ana.send(join(LiveServer.DRAFT));
      gate.awaitSomebody();
      for (int i = 0; i <= INBOX; i++) {
        server.bean(Rooms.class).committed(List.of(recorded(LiveServer.DRAFT, 1_000 + i)));
      }
      gate.open();
      long base = ana.next("joined").path("position").asLong();
      joined(ben);
      assertEquals(List.of("e0"), ids(ana.send(edit("e0", base, "0")), 1));
      assertEquals(List.of("e0"), ids(ben, 1));
    }
  }

  @Test
  void a_run_of_the_log_goes_to_the_rooms_of_all_its_drafts() throws Exception {
    try (var ana = line("ana");
        var ben = line("ben")) {
      long next = joined(ana) + 100;
      ben.send(join(OTHER)).next("joined");
      server
          .bean(Rooms.class)
          .committed(
              List.of(
                  recorded(LiveServer.DRAFT, next),
                  recorded(OTHER, next + 1),
                  recorded(LiveServer.DRAFT, next + 2)));
      var events = ana.next("events");
      assertEquals(next, events.path("from").asLong());
      assertEquals(next + 2, events.path("to").asLong());
      assertEquals(next + 1, ben.next("events").path("from").asLong());
    }
  }

  private static Recorded recorded(InstrumentId draft, long position) {
    var edited =
        new TextEdited(
            draft,
            LiveServer.WORLD,
            Edit.replace(0, 0, "x"),
            new EditId("f" + position),
            1,
            Optional.empty());
    return new Recorded(new LogPosition(position), LiveServer.by(LiveServer.CHAIR), edited);
  }

  @Test
  void only_so_many_drafts_are_open_and_those_that_nobody_is_in_close() throws Exception {
    try (var ana = line("ana")) {
      ana.send(join(LiveServer.DRAFT)).next("joined");
      ana.send(join(OTHER)).next("joined");
      assertEquals("BUSY", ana.send(join(THIRD)).next("error").path("code").asString());
      ana.send("{\"type\":\"leave\",\"draft\":\"res-71\"}");
      var open = server.bean(MeterRegistry.class).get("travaux.live.rooms").gauge();
      long deadlineNs = System.nanoTime() + Line.PATIENCE.toNanos();
      while (open.value() > 1 && System.nanoTime() < deadlineNs) {
        Thread.sleep(1);
      }
      ana.send(join(THIRD)).next("joined");
    }
  }

  @Test
  void where_others_are_is_told_now_and_then_and_not_with_every_move() throws Exception {
    try (var ana = line("ana");
        var ben = line("ben")) {
      long base = joined(ana);
      joined(ben);
      for (int i = 0; i < 5; i++) {
        ana.send("{\"type\":\"presence\",\"draft\":\"res-71\"}");
      }
      ana.send(edit("e0", base, "0"));
      assertEquals("events", Line.JSON.readTree(ben.next()).path("type").asString());
    }
  }

  @Test
  void rights_that_change_are_asked_for_though_nothing_else_happens() throws Exception {
    try (var ben = line("ben")) {
      joined(ben);
      server.tell(
          new org.travaux.core.accreditation.WithdrawAccreditation(
              LiveServer.by(LiveServer.CHAIR),
              LiveServer.BODY,
              LiveServer.delegate("ben", "D-ben", Role.DELEGATE)));
      assertEquals("FORBIDDEN", ben.next("error").path("code").asString());
    }
  }

  @Test
  void a_node_that_stops_stores_what_it_took_and_takes_no_more() throws Exception {
    try (var ana = line("ana");
        var ben = line("ben")) {
      long base = joined(ana);
      gate.shut();
      ana.send(edit("e0", base, "0"));
      gate.awaitSomebody();
      var node = server.bean(LiveNode.class);
      var stopping = Thread.ofVirtual().start(node::stop);
      awaitThatItWaits(stopping);
      ben.send(join(new InstrumentId("none")));
      assertEquals("BUSY", Line.JSON.readTree(ben.next()).path("code").asString());
      ana.send(edit("e1", base, "1")).send("{\"type\":\"ping\"}");
      assertEquals("{\"type\":\"pong\"}", ana.next());
      gate.open();
      assertEquals(
          "e0", Line.JSON.readTree(ana.next()).path("events").path(0).path("id").asString());
      assertEquals("reconnect", Line.JSON.readTree(ana.next()).path("type").asString());
      stopping.join();
      assertTrue(
          server
              .head(LiveServer.DRAFT)
              .provision(LiveServer.WORLD)
              .orElseThrow()
              .text()
              .startsWith("0An"));
    }
  }

  /// Until the node opens no rooms any more, but waits for what is on its way.
  private static void awaitThatItWaits(Thread stopping) throws InterruptedException {
    long deadlineNs = System.nanoTime() + Line.PATIENCE.toNanos();
    while (stopping.getState() != Thread.State.TIMED_WAITING) {
      if (System.nanoTime() > deadlineNs) {
        throw new AssertionError("it does not wait");
      }
      Thread.sleep(1);
    }
  }
}
