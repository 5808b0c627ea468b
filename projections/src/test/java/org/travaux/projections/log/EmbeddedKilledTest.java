package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that appends is killed, again and again, and whatever it had acknowledged is there.
class EmbeddedKilledTest {

  private static final int KILLS = 20;
  private static final int MOST_ACKNOWLEDGED = 400;

  /// Small, so that the store is written again and again while the process is being killed.
  private static final int JOURNAL_BYTES = 20_000;

  @Test
  void a_killed_process_loses_nothing_it_acknowledged(@TempDir Path folder) throws Exception {
    var seed = System.nanoTime();
    var random = new Random(seed);
    var file = folder.resolve("log");
    var acknowledged = new ArrayList<String>();
    for (var kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(appendUntilKilled(file, 1 + random.nextInt(MOST_ACKNOWLEDGED)));
      try (var log = EmbeddedEventLog.open(file, JOURNAL_BYTES)) {
        var read = Events.read(log, 0);
        EventLogContract.assertGapless(read);
        var said = Events.spoken(read);
        assertThat(said).as("seed %d", seed).doesNotHaveDuplicates();
        assertThat(new HashSet<>(said)).as("seed %d", seed).containsAll(acknowledged);
        assertThat(LogVerification.verify(log, (position, next) -> {}).holds()).isTrue();
      }
    }
    assertThat(acknowledged).hasSizeGreaterThan(KILLS);
  }

  private static List<String> appendUntilKilled(Path file, int acknowledgements)
      throws IOException, InterruptedException {
    var child =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Appending.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var acknowledged = new ArrayList<String>();
    try (var lines = new BufferedReader(child.inputReader())) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        acknowledged.add(line);
        if (acknowledged.size() == 1) {
          assertThatThrownBy(() -> EmbeddedEventLog.open(file))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageEndingWith("is open in another process.");
        }
        if (acknowledged.size() == acknowledgements) {
          child.toHandle().destroyForcibly();
        }
      }
    } finally {
      child.destroyForcibly().waitFor();
    }
    return acknowledged;
  }

  /// The process that is killed: says each event when it is acknowledged.
  static final class Appending {

    private Appending() {}

    public static void main(String[] arguments) {
      var log = EmbeddedEventLog.open(Path.of(arguments[0]), JOURNAL_BYTES);
      for (var writer = 0; writer < 4; writer++) {
        Thread.ofPlatform().start(() -> append(log));
      }
    }

    private static void append(EventLog log) {
      while (true) {
        var events = new ArrayList<StoredEvent>();
        for (var i = 0; i < 1 + log.next().value() % 5; i++) {
          events.add(Events.event(UUID.randomUUID() + "x".repeat(100), "a"));
        }
        var batch = Events.append(log, events);
        synchronized (System.out) {
          Events.spoken(List.of(batch)).forEach(System.out::println);
        }
      }
    }
  }
}
