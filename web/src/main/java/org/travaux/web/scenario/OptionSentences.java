package org.travaux.web.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Sentences about what is contested: option sets, brackets, and where delegations stand.
final class OptionSentences {

  private OptionSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add("{who} opens the option set {string}, {string}:", OptionSentences::open);
    vocabulary.add("{who} adds to the option set {string}:", OptionSentences::addOption);
    vocabulary.add(
        "{who} withdraws option {string} of {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                set(stage, said.text(2)) + "/options/" + Stage.slug(said.text(1)) + "/withdraw",
                Map.of()));
    vocabulary.add(
        "{who} puts brackets round {string} in {string} as {string}", OptionSentences::bracket);
    vocabulary.add(
        "{who} comments on the bracket {string}: {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                bracket(stage, said.text(1)) + "/comments",
                Map.of("comment", said.text(2))));
    for (var ending : List.of("stay", "go")) {
      vocabulary.add(
          "{who} closes the bracket {string}, its words " + ending,
          (stage, said) ->
              stage.give(
                  said.text(0),
                  bracket(stage, said.text(1)) + "/close",
                  Map.of("ending", Words.constant("words " + ending), "id", stage.fresh("edit"))));
    }
    stance(vocabulary, "supports", "SUPPORTS");
    stance(vocabulary, "supports with changes", "SUPPORTS_WITH_CHANGES");
    stance(vocabulary, "reserves its position on", "RESERVES");
    stance(vocabulary, "objects to", "OBJECTS");
    stance(vocabulary, "needs more time for", "NEEDS_MORE_TIME");
    vocabulary.add(
        "{who} withdraws its position on {target}",
        (stage, said) ->
            stage.give(
                said.text(0),
                stage.path() + "/positions/withdraw",
                Map.of("target", Targets.one(stage, said.text(1)))));
    views(vocabulary);
  }

  private static void views(Vocabulary vocabulary) {
    vocabulary.add(
        "the option set {string} is open",
        (stage, said) -> Check.that(shown(stage, said).path("open").asBoolean(), "It is closed."));
    vocabulary.add(
        "the option set {string} is closed, option {string} kept",
        (stage, said) -> {
          Check.that(!shown(stage, said).path("open").asBoolean(), "It is open.");
          Check.same(
              "The option kept",
              Stage.slug(said.text(1)),
              shown(stage, said).path("kept").asString(""));
        });
    vocabulary.add(
        "with option {string} of {string}, {string} would read {string}",
        (stage, said) -> {
          var choice = Stage.slug(said.text(1)) + ":" + Stage.slug(said.text(0));
          var text = stage.see(stage.path() + "/choice?option=" + choice);
          Check.same(
              "\"" + said.text(2) + "\"",
              said.text(3),
              TextSentences.shown(text, said.text(2)).path("text").asString());
        });
    vocabulary.add(
        "{int} bracket(s) is/are open",
        (stage, said) ->
            Check.same(
                "The number of brackets",
                said.values().getFirst(),
                stage.see(consensus(stage)).path("brackets").size()));
    vocabulary.add("the brackets are:", OptionSentences::brackets);
    vocabulary.add("the positions are:", OptionSentences::positions);
  }

  private static String set(Stage stage, String set) {
    return stage.path() + "/option-sets/" + Stage.slug(set);
  }

  private static String bracket(Stage stage, String bracket) {
    return stage.path() + "/brackets/" + Stage.slug(bracket);
  }

  static String consensus(Stage stage) {
    return stage.path() + "/consensus";
  }

  private static JsonNode shown(Stage stage, Said said) {
    return Check.one(
        stage.see(consensus(stage)).path("sets"),
        "set",
        Stage.slug(said.text(0)),
        "There is no option set \"" + said.text(0) + "\".");
  }

  private static void open(Stage stage, Said said) {
    var rows = rows(said);
    stage.give(
        said.text(0),
        stage.path() + "/option-sets",
        Map.of(
            "set",
            Stage.slug(said.text(1)),
            "title",
            said.text(2),
            "provisions",
            rows.stream()
                .filter(row -> !row.get("treatment").equals("add"))
                .map(row -> Stage.slug(row.get("provision")))
                .distinct()
                .toList(),
            "options",
            options(rows)));
  }

  private static void addOption(Stage stage, Said said) {
    for (var option : options(rows(said))) {
      stage.give(said.text(0), set(stage, said.text(1)) + "/options", option);
    }
  }

  private static List<Entry> rows(Said said) {
    return said.table("option", "title", "treatment", "provision", "text?", "after?", "form?");
  }

  /// Rows of one option in a row are of one option.
  private static List<Map<String, Object>> options(List<Entry> rows) {
    var options = new LinkedHashMap<String, Map<String, Object>>();
    var treatments = new HashMap<String, List<Object>>();
    for (var row : rows) {
      var id = Stage.slug(row.get("option"));
      var all = treatments.computeIfAbsent(id, _ -> new ArrayList<>());
      all.add(treatment(row));
      options.putIfAbsent(id, Map.of("option", id, "title", row.get("title"), "treatments", all));
    }
    return List.copyOf(options.values());
  }

  private static Map<String, Object> treatment(Entry row) {
    var treatment = new HashMap<String, Object>();
    treatment.put("kind", row.get("treatment"));
    treatment.put("provision", Stage.slug(row.get("provision")));
    row.optional("text").ifPresent(text -> treatment.put("text", text));
    row.optional("after").ifPresent(after -> treatment.put("after", Stage.slug(after)));
    if (row.optional("form").isPresent()) {
      treatment.put("form", row.read("form", "a kind, a level and a numbering", Words::form));
    }
    return treatment;
  }

  private static void bracket(Stage stage, Said said) {
    var bracket = TextSentences.words(stage.see(stage.path()), said.text(2), said.text(1));
    bracket.put("bracket", Stage.slug(said.text(3)));
    stage.give(said.text(0), stage.path() + "/brackets", bracket);
  }

  private static void stance(Vocabulary vocabulary, String verb, String stance) {
    vocabulary.add(
        "{who} " + verb + " {target}", (stage, said) -> take(stage, said, stance, Map.of()));
    vocabulary.add(
        "{who} " + verb + " {target}: {string}",
        (stage, said) -> take(stage, said, stance, Map.of("reason", said.text(2))));
  }

  private static void take(Stage stage, Said said, String stance, Map<String, Object> more) {
    for (var target : Targets.read(stage, said.text(1))) {
      var position = new HashMap<>(more);
      position.put("target", target);
      position.put("stance", stance);
      position.put("seen", stage.see(stage.path()).path("position").asLong());
      stage.give(said.text(0), stage.path() + "/positions", position);
    }
  }

  /// In the order in which they were put.
  private static void brackets(Stage stage, Said said) {
    var seen = stage.see(consensus(stage)).path("brackets");
    var text = stage.see(stage.path());
    var expected = said.table("bracket", "by", "words", "comments");
    Check.same("The number of brackets", expected.size(), seen.size());
    for (int at = 0; at < expected.size(); at++) {
      var entry = expected.get(at);
      var one = seen.path(at);
      entry.requireSame("bracket", one.path("bracket").asString());
      entry.requireSame("by", stage.called(one.path("by").asString()));
      entry.requireSame("words", within(text, one.at("/pieces/0")));
      entry.requireSame("comments", one.path("comments").size() + "");
    }
  }

  private static String within(JsonNode text, JsonNode piece) {
    return TextSentences.shown(text, piece.path("provision").asString())
        .path("text")
        .asString()
        .substring(piece.path("start").asInt(), piece.path("end").asInt());
  }

  private static void positions(Stage stage, Said said) {
    var seen = stage.see(stage.path() + "/positions?limit=1000").path("positions");
    for (var entry : said.table("who", "on", "stance", "text?")) {
      var delegation = stage.voice(entry.get("who")).delegation();
      var target = Targets.one(stage, entry.get("on"));
      var found =
          seen.valueStream()
              .filter(one -> one.path("delegation").asString().equals(delegation))
              .filter(
                  one ->
                      target.entrySet().stream()
                          .allMatch(
                              field ->
                                  field
                                      .getValue()
                                      .equals(
                                          one.path("target").path(field.getKey()).asString(""))))
              .findFirst()
              .orElseThrow(() -> new Wrong(entry.line(), "Nothing of this is known."));
      Check.same(
          "The stance", Words.constant(entry.get("stance")), found.path("stance").asString());
      entry
          .optional("text")
          .ifPresent(
              text ->
                  Check.same(
                      "The text it was taken on",
                      text,
                      found.path("onEarlierText").asBoolean() ? "earlier" : "same"));
    }
  }
}
