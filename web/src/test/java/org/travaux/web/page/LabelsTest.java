package org.travaux.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the page says stands in several files that become one object: of two labels with the same
/// name JavaScript keeps the later one, and says nothing.
class LabelsTest {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:\\\\.|[^\"\\\\])*\"|`(?:\\\\.|[^`\\\\])*`|(?s:/\\*.*?\\*/)|//.*|[\\w$]+|\\S");
  private static final Pattern KEY = Pattern.compile("\"[^\"]+\"|\\w+");
  private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.(\\w+)");

  @Test
  void no_label_replaces_another_one_of_the_same_name() throws Exception {
    var sources = sources();
    var spread =
        sources.stream()
            .flatMap(source -> SPREAD.matcher(source).results())
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    var labels = new ArrayList<String>();
    sources.forEach(source -> labels.addAll(labels(source, spread)));

    assertTrue(labels.size() > 1_000, () -> "only " + labels);
    var seen = new HashSet<String>();
    var twice = new TreeSet<>(labels.stream().filter(label -> !seen.add(label)).toList());
    assertEquals(Set.of(), twice);
  }

  private static List<String> sources() throws IOException, URISyntaxException {
    var one = LabelsTest.class.getResource("/static/js/labels.js").toURI();
    try (var files = Files.newDirectoryStream(Path.of(one).getParent(), "labels*.js")) {
      var sources = new ArrayList<String>();
      for (var file : files) {
        sources.add(Files.readString(file));
      }
      return sources;
    }
  }

  /// The names of all labels in a file, each behind those of the objects that it is in: the name of
  /// the outermost one only if it stays an object of its own.
  private static List<String> labels(String source, Set<String> spread) {
    var tokens = TOKEN.matcher(source).results().map(found -> found.group()).toList();
    var labels = new ArrayList<String>();
    var within = new ArrayDeque<String>();
    var name = "";
    for (int at = 1; at < tokens.size() - 1; at++) {
      var token = tokens.get(at);
      var before = tokens.get(at - 1);
      if (before.equals("const")) {
        name = spread.contains(token) ? "LABELS" : token;
      } else if (isKey(before, token, tokens.get(at + 1)) && !within.isEmpty()) {
        name = within.getLast() + "." + token.replace("\"", "");
        labels.add(name);
      } else if (token.equals("{")) {
        within.addLast(name);
      } else if (token.equals("}") && !within.isEmpty()) {
        within.removeLast();
      }
    }
    return labels;
  }

  private static boolean isKey(String before, String token, String after) {
    return (before.equals("{") || before.equals(","))
        && after.equals(":")
        && KEY.matcher(token).matches();
  }
}
