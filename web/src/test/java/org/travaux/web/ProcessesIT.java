package org.travaux.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.projections.log.MongodProcess;

/// The packaged application as it is run by many: a replica set, two nodes, a proxy.
class ProcessesIT {

  private static final Path SCRIPT = Path.of("..", "docker", "processes");
  private static final int PORTS = 6;
  private static final int HEARD_WITHIN_SECONDS = 30;
  private static final int SCRIPT_WITHIN_SECONDS = 180;

  @Test
  void what_is_done_through_the_proxy_is_seen_on_both_nodes(@TempDir Path folder)
      throws IOException, InterruptedException {
    int base = freePorts();
    try {
      run(folder, "up", folder.toString(), Integer.toString(base));
      var console = Files.readString(folder.resolve("node1.log"));
      var administrator = new Visitor(URI.create("http://127.0.0.1:" + base));
      var link = console.substring(console.indexOf("/sign-in/")).lines().findFirst().orElseThrow();
      administrator.submit(
          link, Map.of("person", "admin", "name", "Admin", "password", "a long enough password"));
      await(administrator, "/api/identity/me", "admin");
      var founded =
          administrator.post("/api/identity/bodies", Map.of("body", "council", "title", "Council"));
      assertEquals(201, founded.status(), founded::body);
      for (int node = 1; node <= 2; node++) {
        var there =
            new Visitor(URI.create("http://127.0.0.1:" + (base + node)))
                .withCookiesOf(administrator);
        await(there, "/api/identity/bodies", "Council");
      }
    } finally {
      run(folder, "down", folder.toString());
    }
    try (var left = Files.newDirectoryStream(folder, "*.pid")) {
      assertTrue(!left.iterator().hasNext(), "all processes have ended");
    }
  }

  /// A node hears of what another one did a moment later.
  private static void await(Visitor visitor, String path, String expected) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(HEARD_WITHIN_SECONDS);
    var answer = visitor.get(path);
    while (!answer.body().contains(expected) && System.nanoTime() < until) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      answer = visitor.get(path);
    }
    assertTrue(answer.body().contains(expected), path + " says " + answer.body());
  }

  private static void run(Path folder, String... words) throws IOException, InterruptedException {
    var script = new ProcessBuilder(words);
    script.command().addFirst(SCRIPT.toString());
    script.environment().put("MONGOD", MongodProcess.program(folder).toString());
    script.environment().put("JAVA", System.getProperty("java.home") + "/bin/java");
    var process = script.inheritIO().start();
    assertTrue(process.waitFor(SCRIPT_WITHIN_SECONDS, TimeUnit.SECONDS), "the script ends");
    assertEquals(0, process.exitValue(), String.join(" ", words));
  }

  /// The first of six free ports in a row.
  private static int freePorts() {
    var chance = new SplittableRandom();
    while (true) {
      int base = chance.nextInt(20_000, 30_000);
      if (areFree(base)) {
        return base;
      }
    }
  }

  private static boolean areFree(int base) {
    for (int port = base; port < base + PORTS; port++) {
      try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        assertEquals(port, socket.getLocalPort());
      } catch (IOException taken) {
        return false;
      }
    }
    return true;
  }
}
