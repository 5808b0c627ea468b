package org.travaux.web.scenario;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Sentences about what the body that is spoken of recommends.
final class RecommendationSentences {

  private RecommendationSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add(
        "{who} opens the register {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage),
                Map.of("register", Stage.slug(said.text(1)), "title", said.text(1))));
    vocabulary.add("{who} recommends in the register {string}:", RecommendationSentences::add);
    vocabulary.add(
        "{who} puts the item {string} of the register {string} behind {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                item(stage, said) + "/move",
                Map.of("after", Stage.slug(said.text(3)))));
    vocabulary.add(
        "{who} withdraws the item {string} of the register {string}: {string}",
        (stage, said) ->
            stage.give(
                said.text(0), item(stage, said) + "/withdraw", Map.of("reason", said.text(3))));
    vocabulary.add(
        "{who} adopts the register {string}",
        (stage, said) ->
            stage.give(said.text(0), register(stage, said.text(1)) + "/adopt", Map.of()));
    vocabulary.add(
        "the item {string} of the register {string} is now {word}, says {who}: {string}",
        (stage, said) ->
            stage.give(
                said.text(3),
                register(stage, said.text(1)) + "/items/" + Stage.slug(said.text(0)) + "/follow-up",
                Map.of("state", Words.constant(said.text(2)), "remark", said.text(4))));
    vocabulary.add("the register {string} reads:", RecommendationSentences::check);
  }

  private static String path(Stage stage) {
    return "/api/bodies/" + stage.current("body") + "/registers";
  }

  private static String register(Stage stage, String register) {
    return path(stage) + "/" + Stage.slug(register);
  }

  private static String item(Stage stage, Said said) {
    return register(stage, said.text(2)) + "/items/" + Stage.slug(said.text(1));
  }

  private static void add(Stage stage, Said said) {
    for (var entry :
        said.table("item", "verb", "to?", "text", "on?", "document?", "meeting?", "after?")) {
      var says = new HashMap<String, Object>();
      says.put("verb", Words.constant(entry.get("verb")));
      says.put("to", Addressees.read(stage, entry, "to"));
      says.put("text", entry.get("text"));
      says.put("on", on(stage, entry.optional("on")));
      entry
          .optional("document")
          .ifPresent(
              document ->
                  says.put(
                      "documents",
                      List.of(
                          Map.of(
                              "meeting",
                              stage.shared(entry.get("meeting")),
                              "document",
                              stage.shared(document)))));
      var item = new HashMap<String, Object>();
      item.put("item", Stage.slug(entry.get("item")));
      item.put("says", says);
      entry.optional("after").ifPresent(after -> item.put("after", Stage.slug(after)));
      stage.give(said.text(0), register(stage, said.text(1)) + "/items", item);
    }
  }

  /// Things of the text that is spoken of.
  static List<Map<String, Object>> on(Stage stage, Optional<String> words) {
    return words.stream()
        .flatMap(all -> Targets.read(stage, all).stream())
        .map(
            target ->
                Map.<String, Object>of("instrument", stage.current("instrument"), "target", target))
        .toList();
  }

  /// All of them, in order.
  private static void check(Stage stage, Said said) {
    var seen = stage.see(register(stage, said.text(0))).at("/register/items");
    var expected = said.table("letter", "item?", "verb", "to?", "text?", "on?", "state?");
    Check.same("The number of items", expected.size(), seen.size());
    for (int at = 0; at < expected.size(); at++) {
      var entry = expected.get(at);
      var one = seen.get(at);
      entry.requireSame("letter", one.path("letter").asString());
      entry.requireSame("item", one.path("item").asString());
      entry.requireSame("verb", words(one.path("verb")));
      entry.requireSame("text", one.path("text").asString());
      entry.requireSame("state", words(one.path("state")));
      entry
          .optional("to")
          .ifPresent(
              to ->
                  Check.same(
                      "Whom it is said to",
                      Addressees.bare(to),
                      Addressees.told(stage, one.path("to"))));
      entry.requireSame(
          "on",
          one.path("on")
              .valueStream()
              .map(on -> on.at("/target/provision").asString("the text"))
              .collect(joining(", ")));
    }
  }

  private static String words(JsonNode constant) {
    return Words.kind(constant.asString("")).replace('-', ' ');
  }
}
