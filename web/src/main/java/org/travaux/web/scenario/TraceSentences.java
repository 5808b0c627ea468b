package org.travaux.web.scenario;

import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Sentences about what the paragraphs of a report rest on.
final class TraceSentences {

  private TraceSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add("it is noted as {string}", (stage, said) -> stage.note(said.text(0)));
    vocabulary.add("{who} traces the paragraphs:", TraceSentences::trace);
    vocabulary.add("the paragraphs tell of:", TraceSentences::check);
    vocabulary.add(
        "no paragraph tells of anything",
        (stage, said) ->
            Check.same("How many paragraphs tell of something", 0, paragraphs(stage).size()));
  }

  private static String path(Stage stage) {
    return stage.path() + "/traces";
  }

  private static JsonNode paragraphs(Stage stage) {
    return stage.see(path(stage)).path("paragraphs");
  }

  /// To all that came of what was noted, in this order.
  private static void trace(Stage stage, Said said) {
    for (var entry : said.table("paragraph", "tells")) {
      stage.give(
          said.text(0),
          path(stage) + "/" + Stage.slug(entry.get("paragraph")),
          Map.of(
              "reports",
              entry.list("tells").stream().flatMap(name -> stage.noted(name).stream()).toList()));
    }
  }

  private static void check(Stage stage, Said said) {
    var seen = paragraphs(stage);
    var expected = said.table("paragraph", "events");
    Check.same("How many paragraphs tell of something", expected.size(), seen.size());
    for (int at = 0; at < expected.size(); at++) {
      var entry = expected.get(at);
      entry.requireSame("paragraph", seen.path(at).path("provision").asString());
      entry.requireSame("events", types(stage, seen.path(at).path("reports")));
    }
  }

  private static String types(Stage stage, JsonNode positions) {
    return positions
        .valueStream()
        .map(position -> stage.event(position.asLong()).path("type").asString())
        .collect(Collectors.joining(", "));
  }
}
