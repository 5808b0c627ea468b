package org.travaux.web.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The messages that the protocol's document shows, byte for byte.
final class Examples {

  private static final Pattern BLOCK =
      Pattern.compile(
          "^```json (client|server) (\\w+)\\n(.*?)\\n```$", Pattern.MULTILINE | Pattern.DOTALL);

  private final Map<String, List<String>> blocks = new LinkedHashMap<>();

  Examples() {
    var matcher = BLOCK.matcher(resource("travaux.v1.md"));
    while (matcher.find()) {
      blocks
          .computeIfAbsent(matcher.group(1) + " " + matcher.group(2), _ -> new ArrayList<>())
          .add(matcher.group(3));
    }
  }

  /// @param kind such as `client edit`
  String get(String kind, int number) {
    return all(kind).get(number);
  }

  Set<String> kinds() {
    return blocks.keySet();
  }

  List<String> all(String kind) {
    return blocks.getOrDefault(kind, List.of());
  }

  static String resource(String name) {
    try (var in = Examples.class.getResourceAsStream("/static/protocol/" + name)) {
      if (in == null) {
        throw new AssertionError("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
