package org.travaux.web.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Sentences about the agenda of the meeting that is spoken of, and its sittings.
final class AgendaSentences {

  private AgendaSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add("{who} puts on the agenda:", AgendaSentences::put);
    vocabulary.add(
        "{who} brings the document {string} under the item {string}",
        (stage, said) -> allocate(stage, said.text(0), said.text(1), List.of(said.text(2))));
    vocabulary.add(
        "{who} issues the agenda as the document {string}: {string}", AgendaSentences::issue);
    vocabulary.add(
        "{who} orders the work as {string}: {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage) + "/order-of-work",
                Map.of("order", slugs(said.text(1)), "reason", said.text(2))));
    vocabulary.add(
        "{who} opens the sitting {int}, {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                MeetingSentences.path(stage) + "/sittings",
                Map.of("sitting", said.values().get(1), "name", said.text(2))));
    vocabulary.add(
        "{who} closes the sitting",
        (stage, said) ->
            stage.give(said.text(0), MeetingSentences.path(stage) + "/sittings/close", Map.of()));
    vocabulary.add(
        "{who} adopts the agenda",
        (stage, said) ->
            stage.give(
                said.text(0), path(stage) + "/adopt", Map.of("revision", revisions(stage) - 1)));
    vocabulary.add(
        "{who} takes up the item {string}",
        (stage, said) -> item(stage, said, "take-up", Map.of()));
    vocabulary.add(
        "{who} suspends the item {string}: {string}",
        (stage, said) -> item(stage, said, "suspend", Map.of("reason", said.text(2))));
    vocabulary.add(
        "{who} resumes the item {string}", (stage, said) -> item(stage, said, "resume", Map.of()));
    vocabulary.add(
        "{who} closes the item {string}: {string}",
        (stage, said) -> item(stage, said, "close", Map.of("conclusion", said.text(2))));
    vocabulary.add(
        "{who} hears the question of {who} for {string} on the item {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage) + "/items/" + Stage.slug(said.text(3)) + "/questions",
                Map.of(
                    "region", said.text(2), "delegation", stage.voice(said.text(1)).delegation())));
    vocabulary.add(
        "{who} refers {who} to {who}, coordinator for {string}, on the item {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage) + "/items/" + Stage.slug(said.text(4)) + "/referrals",
                Map.of(
                    "region",
                    said.text(3),
                    "delegation",
                    stage.voice(said.text(1)).delegation(),
                    "coordinator",
                    stage.voice(said.text(2)).delegation())));
    vocabulary.add(
        "the agenda is {string}",
        (stage, said) ->
            Check.same("The agenda", said.text(0), agenda(stage).path("symbol").asString("")));
    vocabulary.add(
        "the agenda was adopted without objection",
        (stage, said) -> Check.same("Who objected", 0, adopted(stage).path("objections").size()));
    vocabulary.add(
        "the order of work is {string}",
        (stage, said) ->
            Check.same(
                "The order of work",
                slugs(said.text(0)),
                DocumentSentences.strings(agenda(stage).path("orderOfWork"))));
    vocabulary.add("the agenda reads:", AgendaSentences::check);
  }

  private static String path(Stage stage) {
    return MeetingSentences.path(stage) + "/agenda";
  }

  private static JsonNode agenda(Stage stage) {
    return stage.see(path(stage)).path("agenda");
  }

  private static JsonNode adopted(Stage stage) {
    var adopted = agenda(stage).path("adopted");
    Check.that(adopted.isObject(), "It was not adopted.");
    return adopted;
  }

  private static int revisions(Stage stage) {
    return agenda(stage).path("revisions").size();
  }

  private static List<String> slugs(String names) {
    return List.of(names.split(", ", -1)).stream().map(Stage::slug).toList();
  }

  private static void put(Stage stage, Said said) {
    var last = new HashMap<Optional<String>, String>();
    for (var entry : said.table("item", "title", "under?", "documents?")) {
      var item = new HashMap<String, Object>();
      item.put("item", Stage.slug(entry.get("item")));
      item.put("title", entry.get("title"));
      var under = entry.optional("under").map(Stage::slug);
      under.ifPresent(over -> item.put("under", over));
      Optional.ofNullable(last.put(under, Stage.slug(entry.get("item"))))
          .ifPresent(before -> item.put("after", before));
      stage.give(said.text(0), path(stage) + "/items", item);
      for (var document : entry.list("documents")) {
        allocate(stage, said.text(0), document, List.of(entry.get("item")));
      }
    }
  }

  private static void allocate(Stage stage, String who, String document, List<String> items) {
    stage.give(
        who,
        path(stage) + "/documents/" + stage.shared(document) + "/allocate",
        Map.of("items", items.stream().map(Stage::slug).toList()));
  }

  private static void issue(Stage stage, Said said) {
    var document = DocumentSentences.document(stage, said.text(1));
    stage.give(
        said.text(0),
        path(stage) + "/issue",
        Map.of(
            "document",
            stage.shared(said.text(1)),
            "of",
            document.path("revisions").size(),
            "reason",
            said.text(2),
            "present",
            List.of("en")));
  }

  private static void item(Stage stage, Said said, String act, Map<String, Object> how) {
    stage.give(said.text(0), path(stage) + "/items/" + Stage.slug(said.text(1)) + "/" + act, how);
  }

  private static void check(Stage stage, Said said) {
    var lines = agenda(stage).path("items");
    var expected = said.table("number", "title?", "documents?", "state?");
    Check.same("The number of items", expected.size(), lines.size());
    for (int at = 0; at < expected.size(); at++) {
      var entry = expected.get(at);
      var line = lines.path(at);
      entry.requireSame("number", line.path("number").asString());
      entry.requireSame("title", line.path("title").asString());
      entry.requireSame("state", line.path("state").asString().toLowerCase(Locale.ROOT));
      var symbols = new ArrayList<String>();
      line.path("documents").forEach(one -> symbols.add(one.path("symbol").asString()));
      entry.requireSame("documents", String.join(", ", symbols));
    }
  }
}
