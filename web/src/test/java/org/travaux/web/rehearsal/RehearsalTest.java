package org.travaux.web.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plays the main job on a record of the project's own or, from the command line, on any others:
/// `-Dtravaux.records=FOLDER` names a folder of texts.
class RehearsalTest {

  @Test
  void a_record_is_drafted_on_by_twenty_delegations_through_cuts_and_kills_and_replayed(
      @TempDir Path folder) throws IOException, InterruptedException {
    long seed = Long.getLong("travaux.seed", System.nanoTime());
    System.out.println("seed " + seed + " (repeat with -Dtravaux.seed=" + seed + ")");
    for (var record : records().entrySet()) {
      try (var rehearsal = new Rehearsal(folder.resolve(record.getKey()), seed)) {
        System.out.println(record.getKey() + ": " + rehearsal.play(record.getValue()));
      }
    }
  }

  private static Map<String, String> records() throws IOException {
    var records = new TreeMap<String, String>();
    var named = System.getProperty("travaux.records", "");
    if (named.isEmpty()) {
      try (var own = RehearsalTest.class.getResourceAsStream("record.txt")) {
        records.put("record.txt", new String(Objects.requireNonNull(own).readAllBytes(), UTF_8));
      }
    } else {
      try (var files = Files.newDirectoryStream(Path.of(named), "*.txt")) {
        for (var file : files) {
          records.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    if (records.isEmpty()) {
      throw new IllegalArgumentException("There is no record (*.txt) in " + named);
    }
    return records;
  }
}
