package org.travaux.web.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.travaux.core.text.Difference;
import tools.jackson.databind.JsonNode;

/// Sentences about the text that is spoken of.
final class TextSentences {

  private TextSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add("{who} opens the {word} {string} before {string}:", TextSentences::open);
    vocabulary.add(
        "we speak of the text {string}",
        (stage, said) -> stage.speakOf("instrument", said.text(0)));
    vocabulary.add("{who} replaces {string} by {string} in {string}", TextSentences::replace);
    vocabulary.add("{who} adds:", TextSentences::insert);
    vocabulary.add(
        "{who} suppresses {string}",
        (stage, said) ->
            stage.give(said.text(0), provision(stage, said.text(1)) + "/suppress", Map.of()));
    vocabulary.add(
        "{who} moves {string} behind {string} as {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                provision(stage, said.text(1)) + "/move",
                Map.of(
                    "after",
                    Stage.slug(said.text(2)),
                    "form",
                    said.fields().read(said.text(3), "form", "a form", Words::form),
                    "withSubordinates",
                    true)));
    vocabulary.add(
        "{who} freezes the text: {string}",
        (stage, said) ->
            stage.give(said.text(0), stage.path() + "/freeze", Map.of("reason", said.text(1))));
    vocabulary.add(
        "{who} unfreezes the text",
        (stage, said) -> stage.give(said.text(0), stage.path() + "/unfreeze", Map.of()));
    vocabulary.add(
        "{string} reads {string}",
        (stage, said) ->
            Check.same(
                "\"" + said.text(0) + "\"",
                said.text(1),
                shown(stage, said.text(0)).path("text").asString()));
    vocabulary.add(
        "{who} looks at the text", (stage, said) -> stage.seenBy(said.text(0), stage.path()));
    vocabulary.add(
        "the text reads in order {string}",
        (stage, said) ->
            Check.same(
                "The order of the text",
                said.text(0),
                stage
                    .see(stage.path())
                    .path("provisions")
                    .valueStream()
                    .filter(one -> !one.path("suppressed").asBoolean())
                    .map(one -> one.path("id").asString())
                    .collect(Collectors.joining(", "))));
    vocabulary.add(
        "{string} is number {string}",
        (stage, said) ->
            Check.same(
                "The number of \"" + said.text(0) + "\"",
                said.text(1),
                shown(stage, said.text(0)).path("number").asString("")));
    vocabulary.add(
        "{string} is suppressed",
        (stage, said) ->
            Check.that(
                shown(stage, said.text(0)).path("suppressed").asBoolean(),
                "It is not suppressed."));
  }

  static String provision(Stage stage, String name) {
    return stage.path() + "/provisions/" + Stage.slug(name);
  }

  private static void open(Stage stage, Said said) {
    var provisions = said.table("provision", "form", "text");
    stage.speakOf("instrument", said.text(2));
    stage.give(
        said.text(0),
        "/api/instruments",
        Map.of(
            "instrument",
            stage.current("instrument"),
            "body",
            stage.shared(said.text(3)),
            "title",
            said.text(2),
            "kind",
            said.text(1),
            "language",
            "en"));
    insert(stage, said.text(0), provisions, Optional.empty());
  }

  /// The first row goes behind the provision that it names, each other one behind the one before.
  private static void insert(Stage stage, Said said) {
    var provisions = said.table("provision", "form", "text", "after?");
    insert(stage, said.text(0), provisions, provisions.getFirst().optional("after"));
  }

  private static void insert(
      Stage stage, String who, List<Entry> provisions, Optional<String> behind) {
    var after = behind.map(Stage::slug);
    for (var entry : provisions) {
      var provision = new HashMap<String, Object>();
      provision.put("provision", Stage.slug(entry.get("provision")));
      after.ifPresent(before -> provision.put("after", before));
      provision.put("form", entry.read("form", "a kind, a level and a numbering", Words::form));
      provision.put("text", entry.get("text"));
      stage.give(who, stage.path() + "/provisions", provision);
      after = Optional.of(Stage.slug(entry.get("provision")));
    }
  }

  private static void replace(Stage stage, Said said) {
    var text = stage.seenBy(said.text(0), stage.path());
    var before = shown(text, said.text(3)).path("text").asString();
    Check.that(before.contains(said.text(1)), "\"" + said.text(3) + "\" reads \"" + before + "\".");
    var after = before.replace(said.text(1), said.text(2));
    stage.give(
        said.text(0),
        provision(stage, said.text(3)) + "/edit",
        Map.of(
            "base",
            text.path("position").asLong(),
            "edit",
            edit(before, after),
            "id",
            stage.fresh("edit")));
  }

  static List<Object> edit(String before, String after) {
    return Difference.between(before, after, Locale.ENGLISH).operations();
  }

  /// Words in a provision of a text that was seen, as commands name them.
  static Map<String, Object> words(JsonNode text, String provision, String words) {
    var reads = shown(text, provision).path("text").asString();
    return words(reads, text.path("position").asLong(), provision, words);
  }

  /// Words in what a provision reads at a position.
  static Map<String, Object> words(String reads, long base, String provision, String words) {
    int start = reads.indexOf(words);
    Check.that(start >= 0, "\"" + provision + "\" reads \"" + reads + "\".");
    var named = new HashMap<String, Object>();
    named.put("provision", Stage.slug(provision));
    named.put("base", base);
    named.put("start", start);
    named.put("end", start + words.length());
    return named;
  }

  static JsonNode shown(Stage stage, String provision) {
    return shown(stage.see(stage.path()), provision);
  }

  static JsonNode shown(JsonNode text, String provision) {
    return Check.one(
        text.path("provisions"),
        "id",
        Stage.slug(provision),
        "The text has no provision \"" + provision + "\".");
  }
}
