package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Role;

/// A node stops while others type, and another one goes on with the same log.
class StoppingTest {

  private static final int DELEGATIONS = 6;
  private static final String[] FAST = {
    "--travaux.live.messages-per-second=100000", "--travaux.live.message-burst=100000"
  };

  @Test
  void a_node_that_stops_sends_all_on_and_they_lose_nothing(@TempDir Path data) throws Exception {
    var clients = new ArrayList<LiveClient>();
    try (var first = LiveServer.start(data, FAST).found()) {
      first.open(LiveServer.DRAFT);
      for (int i = 0; i < DELEGATIONS; i++) {
        first.accredit(LiveServer.delegate("d" + i, "D" + i, Role.DELEGATE));
        clients.add(new LiveClient("d" + i, LiveServer.DRAFT, "c" + i).connect(first.live()));
      }
      for (var client : clients) {
        client.await("joined", client::isJoined);
      }
      var stopping = Thread.ofVirtual().unstarted(first::close);
      for (int turn = 0; turn < 60; turn++) {
        for (var client : clients) {
          client.type(LiveServer.WORLD, 0, 0, client.position() + " ");
        }
        if (turn == 30) {
          stopping.start();
        }
      }
      stopping.join();
      for (var client : clients) {
        assertEquals(1012, client.closedWith());
        assertTrue(client.wasSentOn());
      }
    }
    try (var second = LiveServer.start(data, FAST)) {
      for (var client : clients) {
        client.connect(second.live());
        client.awaitSettled();
      }
      var last =
          clients.stream().map(LiveClient::position).max(LogPosition::compareTo).orElseThrow();
      var head = second.bean(Past.class).head(LiveServer.DRAFT).orElseThrow();
      for (var client : clients) {
        client.awaitPosition(last);
        assertEquals(head.state().provisions(), client.draft().provisions());
        client.close();
      }
    }
  }
}
