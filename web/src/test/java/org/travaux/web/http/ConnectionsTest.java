package org.travaux.web.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.RunningTravaux;

/// What connections are served with is let go of when they are closed.
class ConnectionsTest {

  private static final int CONNECTIONS = 600;

  /// What is kept for the next requests, and a few that are under way.
  private static final int LEFT_LIMIT = 100;

  private static final int WITHIN_MS = 30_000;
  private static final Pattern SERVING =
      Pattern.compile("(\\d+) +\\d+ +org\\.apache\\.coyote\\.http11\\.Http11Processor\\s");

  @Test
  void what_many_connections_at_once_were_served_with_is_not_kept_for_ever(@TempDir Path folder)
      throws Exception {
    try (var travaux = RunningTravaux.start(folder)) {
      var connections = new ArrayList<Socket>();
      try {
        for (int i = 0; i < CONNECTIONS; i++) {
          connections.add(beginning(travaux));
        }
        awaitServing(travaux, serving -> serving >= CONNECTIONS);
        for (var connection : connections) {
          end(connection);
        }
      } finally {
        for (var connection : connections) {
          connection.close();
        }
      }
      awaitServing(travaux, serving -> serving <= LEFT_LIMIT);
    }
  }

  /// Half a request, of which the rest is waited for.
  private static Socket beginning(RunningTravaux travaux) throws IOException {
    var at = travaux.uri();
    var connection = new Socket(at.getHost(), at.getPort());
    connection
        .getOutputStream()
        .write("GET /actuator/health HTTP/1.1\r\nHost: here\r\n".getBytes(US_ASCII));
    return connection;
  }

  private static void end(Socket connection) throws IOException {
    connection.getOutputStream().write("Connection: close\r\n\r\n".getBytes(US_ASCII));
    var answer = new BufferedReader(new InputStreamReader(connection.getInputStream(), US_ASCII));
    assertEquals("HTTP/1.1 200 ", answer.readLine());
  }

  private static void awaitServing(RunningTravaux travaux, IntPredicate wanted) throws IOException {
    long deadline = System.nanoTime() + WITHIN_MS * 1_000_000L;
    int serving = serving(travaux);
    while (!wanted.test(serving) && System.nanoTime() < deadline) {
      serving = serving(travaux);
    }
    assertTrue(wanted.test(serving), serving + " are held");
  }

  /// With how many requests can be served that anything still refers to.
  private static int serving(RunningTravaux travaux) throws IOException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var asking = new ProcessBuilder(jcmd, travaux.pid() + "", "GC.class_histogram").start();
    try (var told = asking.inputReader()) {
      var found = SERVING.matcher(told.readAllAsString());
      return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
  }
}
