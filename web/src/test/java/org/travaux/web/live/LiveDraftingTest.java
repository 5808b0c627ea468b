package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;

/// Delegations draft together on a real server, over real WebSockets.
@TestInstance(Lifecycle.PER_CLASS)
class LiveDraftingTest {

  private static final int DELEGATIONS = 20;

  private final LiveServer server;

  LiveDraftingTest(@TempDir Path data) {
    server = LiveServer.busy(data, DELEGATIONS);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void what_one_types_all_see() throws Exception {
    var draft = new InstrumentId("one");
    server.open(draft);
    try (var ana = new LiveClient("d0", draft, "ana");
        var ben = new LiveClient("d1", draft, "ben")) {
      ana.connect(server.live());
      ben.connect(server.live());
      ana.await("joined", ana::isJoined);
      ben.await("joined", ben::isJoined);
      ana.type(LiveServer.WORLD, 3, 0, "peaceful and ");
      ana.awaitSettled();
      ben.awaitPosition(ana.position());
      assertEquals("An peaceful and inclusive world", ben.text(LiveServer.WORLD));
      assertEquals(server.head(draft), ben.draft());
    }
  }

  @Test
  void twenty_delegations_that_type_at_once_end_with_one_text() throws Exception {
    var draft = new InstrumentId("twenty");
    server.open(draft);
    var clients = new ArrayList<LiveClient>();
    for (int i = 0; i < DELEGATIONS; i++) {
      clients.add(new LiveClient("d" + i, draft, "c" + i).connect(server.live()));
    }
    for (var client : clients) {
      client.await("joined", client::isJoined);
    }
    long seed = 71;
    var random = new Random(seed);
    for (int turn = 0; turn < 40; turn++) {
      for (var client : clients) {
        var provision = random.nextBoolean() ? LiveServer.VISION : LiveServer.WORLD;
        var text = client.text(provision);
        int at = random.nextInt(text.length() + 1);
        int deleted = Math.min(random.nextInt(3), text.length() - at);
        client.type(provision, at, deleted, random.nextInt(4) == 0 ? "" : "w" + turn + " ");
      }
    }
    for (var client : clients) {
      client.awaitSettled();
    }
    var last = clients.stream().map(LiveClient::position).max(LogPosition::compareTo).orElseThrow();
    var head = server.bean(Past.class).head(draft).orElseThrow();
    for (var client : clients) {
      client.awaitPosition(last);
      assertEquals(head.state().provisions(), client.draft().provisions());
      assertTrue(client.errors().isEmpty(), () -> "seed " + seed + " " + client.errors());
      client.close();
    }
  }

  @Test
  void a_room_that_may_have_missed_something_begins_anew_and_its_clients_go_on() throws Exception {
    var draft = new InstrumentId("anew");
    server.open(draft);
    try (var ana = new LiveClient("d0", draft, "ana").connect(server.live());
        var ben = new LiveClient("d1", draft, "ben").connect(server.live())) {
      ana.await("joined", ana::isJoined);
      ben.await("joined", ben::isJoined);
      for (int i = 0; i < 20; i++) {
        ana.type(LiveServer.WORLD, 0, 0, "a" + i + " ");
        if (i % 5 == 0) {
          server.bean(Rooms.class).reopen();
        }
        ben.type(LiveServer.WORLD, 0, 0, "b" + i + " ");
      }
      ana.awaitSettled();
      ben.awaitSettled();
      ana.awaitPosition(ben.position());
      ben.awaitPosition(ana.position());
      ben.await("told to come back", () -> ben.resyncs() > 0);
      assertEquals(server.head(draft).provisions(), ana.draft().provisions());
      assertEquals(server.head(draft).provisions(), ben.draft().provisions());
    }
  }

  @Test
  void how_the_rooms_are_doing_is_measured() throws Exception {
    var draft = new InstrumentId("measured");
    server.open(draft);
    try (var ana = new LiveClient("d0", draft, "ana").connect(server.live())) {
      ana.await("joined", ana::isJoined);
      ana.type(LiveServer.WORLD, 0, 0, "a");
      ana.awaitSettled();
      var meters = server.bean(MeterRegistry.class);
      assertTrue(meters.get("travaux.live.rooms").gauge().value() >= 1);
      assertTrue(meters.get("travaux.live.connections").gauge().value() >= 1);
      assertTrue(meters.get("travaux.live.inbox").gauge().value() >= 0);
      assertTrue(meters.get("travaux.live.batch").summary().count() >= 1);
    }
  }
}
