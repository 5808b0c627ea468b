package org.travaux.web.scenario;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// To whom something is said: the secretariat, Member States, the body "Council" without its
/// quotation marks, a delegation by who speaks for it, and whoever else by name.
final class Addressees {

  private static final String BODY = "the body ";

  private Addressees() {}

  static List<Map<String, String>> read(Stage stage, Entry entry, String column) {
    return entry.list(column).stream().map(one -> one(stage, one)).toList();
  }

  private static Map<String, String> one(Stage stage, String name) {
    if (name.startsWith(BODY)) {
      return Map.of("kind", "body", "body", stage.shared(name.substring(BODY.length())));
    }
    return switch (name) {
      case "the secretariat" -> Map.of("kind", "secretariat");
      case "Member States" -> Map.of("kind", "member-states");
      default ->
          stage
              .present(name)
              .map(voice -> Map.of("kind", "delegation", "delegation", voice.delegation()))
              .orElse(Map.of("kind", "outside", "name", name));
    };
  }

  /// The same names as were [#read], but for a body that of its slug.
  static String told(Stage stage, JsonNode to) {
    return to.valueStream().map(one -> one(stage, one)).collect(joining(", "));
  }

  static String one(Stage stage, JsonNode one) {
    var kind = one.path("kind").asString();
    return switch (kind) {
      case "body" -> BODY + stage.bare(one.path("body").asString());
      case "delegation" -> stage.called(one.path("delegation").asString());
      case "member-states" -> "Member States";
      case "outside" -> one.path("name").asString();
      default -> "the " + kind;
    };
  }

  /// Names of bodies as they are told.
  static String bare(String names) {
    return names.contains(BODY)
        ? List.of(names.split(", ", -1)).stream()
            .map(
                name ->
                    name.startsWith(BODY) ? BODY + Stage.slug(name.substring(BODY.length())) : name)
            .collect(joining(", "))
        : names;
  }
}
