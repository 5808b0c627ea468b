package org.travaux.web.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Sentences about the documents of the meeting that is spoken of.
final class DocumentSentences {

  private DocumentSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add("{who} registers:", DocumentSentences::register);
    vocabulary.add(
        "{who} revises the document {string}: {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage, said.text(1)) + "/revise",
                Map.of(
                    "of",
                    document(stage, said.text(1)).path("revisions").size(),
                    "reason",
                    said.text(2),
                    "present",
                    List.of("en"))));
    vocabulary.add(
        "{who} also calls the document {string} {string}",
        (stage, said) ->
            stage.give(
                said.text(0), path(stage, said.text(1)) + "/alias", Map.of("alias", said.text(2))));
    vocabulary.add(
        "{who} wants the document {string} in {word}",
        (stage, said) -> language(stage, said, "want-language"));
    vocabulary.add(
        "{who} has the document {string} in {word}",
        (stage, said) -> language(stage, said, "provide-language"));
    vocabulary.add(
        "{who} introduces the document {string} by {who}",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage, said.text(1)) + "/introduce",
                Map.of("delegation", stage.voice(said.text(2)).delegation())));
    vocabulary.add(
        "{who} notes the document {string}", (stage, said) -> note(stage, said, "NOTED"));
    vocabulary.add(
        "{who} notes the document {string} with thanks",
        (stage, said) -> note(stage, said, "NOTED_WITH_THANKS"));
    vocabulary.add(
        "{who} notes the document {string} on condition that {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage, said.text(1)) + "/note",
                Map.of("manner", "NOTED", "condition", said.text(2))));
    vocabulary.add(
        "{who} withdraws the document {string}: {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage, said.text(1)) + "/withdraw",
                Map.of("reason", said.text(2))));
    vocabulary.add("the documents are:", DocumentSentences::check);
    vocabulary.add(
        "the document {string} is wanting in {string}",
        (stage, said) ->
            Check.same(
                "What it is wanting in",
                said.text(1),
                String.join(
                    ", ", strings(document(stage, said.text(0)).at("/languages/missing")))));
  }

  private static String path(Stage stage) {
    return MeetingSentences.path(stage) + "/documents";
  }

  private static String path(Stage stage, String document) {
    return path(stage) + "/" + stage.shared(document);
  }

  static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  static JsonNode document(Stage stage, String document) {
    return stage.see(path(stage, document)).path("document");
  }

  private static void register(Stage stage, Said said) {
    for (var entry : said.table("document", "kind", "title", "from?", "on?", "in?")) {
      stage.give(
          said.text(0),
          path(stage),
          Map.of(
              "document",
              stage.shared(entry.get("document")),
              "kind",
              Words.constant(entry.get("kind")),
              "title",
              entry.get("title"),
              "from",
              entry.list("from").stream().map(name -> stage.voice(name).delegation()).toList(),
              "on",
              bearings(stage, entry),
              "wanted",
              List.of(),
              "present",
              entry.list("in").stream()
                  .map(in -> entry.read(in, "in", "a language", Words::language))
                  .toList()));
    }
  }

  /// On parts of the instrument that is spoken of, or on all of it.
  private static List<Map<String, Object>> bearings(Stage stage, Entry entry) {
    if (entry.optional("on").isEmpty()) {
      return List.of();
    }
    var parts = entry.list("on").stream().filter(part -> !part.equals("all")).toList();
    return List.of(
        Map.of(
            "instrument",
            stage.current("instrument"),
            "provisions",
            parts.stream().map(Stage::slug).toList()));
  }

  private static void language(Stage stage, Said said, String how) {
    stage.give(
        said.text(0),
        path(stage, said.text(1)) + "/" + how,
        Map.of(
            "language",
            said.fields().read(said.text(2), "the language", "a language", Words::language)));
  }

  private static void note(Stage stage, Said said, String manner) {
    stage.give(said.text(0), path(stage, said.text(1)) + "/note", Map.of("manner", manner));
  }

  private static void check(Stage stage, Said said) {
    var documents = stage.see(path(stage)).path("documents");
    var expected = said.table("number", "title?", "from?", "late?", "noted?");
    Check.same("The number of documents", expected.size(), documents.size());
    for (int at = 0; at < expected.size(); at++) {
      var entry = expected.get(at);
      var seen = documents.path(at);
      entry.requireSame("number", seen.path("symbol").asString());
      entry.requireSame("title", seen.path("title").asString());
      entry.requireSame("late", seen.hasNonNull("late") ? "late" : "in time");
      entry.requireSame(
          "noted",
          seen.at("/noted/manner").asString("").replace('_', ' ').toLowerCase(Locale.ROOT));
    }
  }
}
