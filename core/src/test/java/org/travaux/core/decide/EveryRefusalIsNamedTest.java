package org.travaux.core.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Whatever a decision refuses with, a test of its package says so by reason and field. Refusals
/// whose reason or field is not written where they are thrown are not seen here.
class EveryRefusalIsNamedTest {

  private static final Path MAIN = Path.of("src/main/java/org/travaux/core");
  private static final Path TEST = Path.of("src/test/java/org/travaux/core");
  private static final Pattern THROWN =
      Pattern.compile("new Refusal\\(\\s*(?:Reason\\.)?([A-Z]+),\\s*(\"\\w*\"),");
  private static final Pattern NAMED = Pattern.compile("\\b([A-Z]+),\\s*(\"\\w*\")");
  private static final int REFUSALS_FLOOR = 200;

  @Test
  void every_refusal_is_named_by_a_test_of_its_package() throws IOException {
    var unnamed = new ArrayList<String>();
    int thrown = 0;
    try (var packages = Files.list(MAIN)) {
      for (var each : packages.filter(Files::isDirectory).sorted().toList()) {
        var called = each.getFileName();
        var refused = pairs(each, THROWN);
        thrown += refused.size();
        // what all decisions share is named where it is met
        refused.removeAll(pairs(called.endsWith("decide") ? TEST : TEST.resolve(called), NAMED));
        refused.forEach(pair -> unnamed.add(called + ": " + pair));
      }
    }
    assertEquals(Set.of(), Set.copyOf(unnamed));
    assertTrue(thrown > REFUSALS_FLOOR, "seen: " + thrown);
  }

  private static Set<String> pairs(Path folder, Pattern written) throws IOException {
    if (Files.notExists(folder)) {
      return Set.of();
    }
    try (var files = Files.walk(folder)) {
      var found = new TreeSet<String>();
      for (var file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        found.addAll(
            written
                .matcher(Files.readString(file))
                .results()
                .map(pair -> pair.group(1) + " " + pair.group(2))
                .collect(Collectors.toSet()));
      }
      return found;
    }
  }
}
