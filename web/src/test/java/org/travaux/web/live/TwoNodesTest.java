package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Role;
import org.travaux.projections.log.TestMongo;
import org.travaux.web.RunningTravaux;

/// Two nodes serve the same draft on one MongoDB, one of them a process that dies without a word.
class TwoNodesTest {

  private static final int DELEGATIONS = 6;
  private static final Set<String> DELEGATES = Set.of("d0", "d1", "d2", "d3", "d4", "d5");
  private static final long SEED = 73;

  private final String[] settings = {
    "--travaux.mongodb.uri=" + TestMongo.uri(),
    "--travaux.mongodb.database=" + TestMongo.database(),
    "--travaux.live.messages-per-second=100000",
    "--travaux.live.message-burst=100000"
  };

  @Test
  void clients_of_both_see_one_text_and_go_on_when_a_node_dies(@TempDir Path data)
      throws Exception {
    try (var first = LiveServer.start(data, settings).found()) {
      first.open(LiveServer.DRAFT);
      var clients = new ArrayList<LiveClient>();
      for (int i = 0; i < DELEGATIONS; i++) {
        first.accredit(LiveServer.delegate("d" + i, "D" + i, Role.DELEGATE));
        clients.add(new LiveClient("d" + i, LiveServer.DRAFT, "c" + i));
      }
      var second = new NodeProcess(data, settings);
      try {
        for (int i = 0; i < DELEGATIONS; i++) {
          clients.get(i).connect(i % 2 == 0 ? first.live() : second.live());
          clients.get(i).await("joined", clients.get(i)::isJoined);
        }
        for (var client : clients) {
          client.await("all others", () -> client.peers().equals(DELEGATES));
        }
        var random = new Random(SEED);
        type(clients, random, 30);
        for (var client : clients) {
          client.awaitSettled();
        }
        assertOneText(first, clients);

        type(clients, random, 20);
      } finally {
        second.kill();
      }
      for (int i = 1; i < DELEGATIONS; i += 2) {
        clients.get(i).connect(first.live());
      }
      type(clients, new Random(SEED + 1), 10);
      for (var client : clients) {
        client.awaitSettled();
      }
      assertOneText(first, clients);
      assertEachEditOnce(first);
      clients.forEach(LiveClient::close);
    }
  }

  private static void type(List<LiveClient> clients, Random random, int turns) {
    for (int turn = 0; turn < turns; turn++) {
      for (var client : clients) {
        var text = client.text(LiveServer.WORLD);
        int at = random.nextInt(text.length() + 1);
        int deleted = Math.min(random.nextInt(2), text.length() - at);
        client.type(LiveServer.WORLD, at, deleted, "n" + turn + " ");
      }
    }
  }

  private static void assertOneText(LiveServer server, List<LiveClient> clients)
      throws InterruptedException {
    var last = clients.stream().map(LiveClient::position).max(LogPosition::compareTo).orElseThrow();
    for (var client : clients) {
      client.awaitPosition(last);
      assertTrue(client.errors().isEmpty(), () -> "seed " + SEED + " " + client.errors());
      assertEquals(
          server.head(LiveServer.DRAFT).provisions(), client.draft().provisions(), "seed " + SEED);
      assertEquals(client.told().stream().distinct().sorted().toList(), client.told());
    }
  }

  private static void assertEachEditOnce(LiveServer server) {
    var stored = new HashSet<String>();
    try (var events =
        server
            .bean(Past.class)
            .read(LiveServer.DRAFT, LogPosition.NONE, new LogPosition(Long.MAX_VALUE - 1))) {
      while (events.hasNext()) {
        if (events.next().event() instanceof TextEdited edited) {
          assertTrue(stored.add(edited.id().value()), edited.id() + " is stored twice");
        }
      }
    }
    assertTrue(stored.size() >= DELEGATIONS);
  }

  /// A node in a process of its own.
  private static final class NodeProcess {

    private final Process process;
    private final URI live;

    NodeProcess(Path data, String... settings) throws Exception {
      var all = new ArrayList<>(List.of(settings));
      all.add("--travaux.data=" + data.resolve("second"));
      var command = RunningTravaux.command(LiveServer.class, all);
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var console = new StringBuilder();
      try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
        var line = lines.readLine();
        while (line != null && !line.startsWith("ws://")) {
          console.append(line).append('\n');
          line = lines.readLine();
        }
        if (line == null) {
          throw new AssertionError("the second node did not start:\n" + console);
        }
        live = URI.create(line);
      }
    }

    URI live() {
      return live;
    }

    /// As a power cut would end it.
    void kill() {
      process.destroyForcibly();
      process.onExit().orTimeout(Line.PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
  }
}
