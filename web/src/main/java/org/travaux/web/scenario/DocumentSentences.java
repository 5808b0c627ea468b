package org.travaux.web.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
    vocabulary.add(
        "{who} registers {int} more documents, {string}", DocumentSentences::registerMore);
    vocabulary.add(
        "the documents are:",
        (stage, said) ->
            Check.same(
                "The number of documents",
                check(stage, said),
                stage.see(path(stage)).path("documents").size()));
    vocabulary.add("among the documents are:", DocumentSentences::check);
    vocabulary.add("the document {string} led to:", DocumentSentences::ledTo);
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
    for (var entry : said.table("document", "kind", "title", "from?", "on?", "in?", "wanted in?")) {
      register(
          stage,
          said.text(0),
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
              languages(entry, "wanted in"),
              "present",
              languages(entry, "in")));
    }
  }

  private static void register(Stage stage, String who, Map<String, Object> document) {
    stage.give(who, path(stage), document);
  }

  private static List<String> languages(Entry entry, String column) {
    return entry.list(column).stream()
        .map(in -> entry.read(in, column, "a language", Words::language))
        .toList();
  }

  /// Inputs of the secretariat that nothing more is said of; they have their numbers.
  private static void registerMore(Stage stage, Said said) {
    for (int at = 0; at < (int) said.values().get(1); at++) {
      register(
          stage,
          said.text(0),
          Map.of(
              "document",
              stage.shared(stage.fresh("more")),
              "kind",
              "SECRETARIAT_INPUT",
              "title",
              said.text(2),
              "from",
              List.of(),
              "on",
              List.of(),
              "wanted",
              List.of(),
              "present",
              List.of("en")));
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

  /// By their numbers, in any order.
  ///
  /// @return how many
  private static int check(Stage stage, Said said) {
    var documents = stage.see(path(stage)).path("documents");
    var expected =
        said.table(
            "number", "title?", "from?", "on?", "late?", "noted?", "also called?", "wanting?");
    for (var entry : expected) {
      var number = entry.get("number");
      var seen = Check.one(documents, "symbol", number, "There is no document " + number + ".");
      entry.requireSame("title", seen.path("title").asString());
      entry.requireSame(
          "from",
          strings(seen.path("from")).stream().map(stage::called).collect(Collectors.joining(", ")));
      entry.requireSame("on", String.join(", ", strings(seen.at("/on/0/provisions"))));
      entry.requireSame("late", seen.hasNonNull("late") ? "late" : "in time");
      entry.requireSame(
          "noted",
          seen.at("/noted/manner").asString("").replace('_', ' ').toLowerCase(Locale.ROOT));
      entry.requireSame("also called", String.join(", ", strings(seen.path("aliases"))));
      entry.requireSame("wanting", String.join(", ", strings(seen.at("/languages/missing"))));
    }
    return expected.size();
  }

  /// What was proposed in it, provision by provision, and where that stands.
  private static void ledTo(Stage stage, Said said) {
    var parts =
        ProposalSentences.all(stage)
            .filter(
                one -> one.at("/source/document").asString("").equals(stage.shared(said.text(0))))
            .flatMap(one -> ProposalSentences.dispositions(stage, one))
            .toList();
    ProposalSentences.check(said, parts);
  }
}
