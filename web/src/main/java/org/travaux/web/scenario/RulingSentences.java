package org.travaux.web.scenario;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Sentences about what the chair declares, and how far the text has come.
final class RulingSentences {

  private static final String STATES =
      "untouched|open|bracketed|provisionally agreed|agreed|stable|deferred|no consensus|referred";

  private RulingSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.define("state", STATES);
    vocabulary.add("{who} rules {string} on {target}: {}", RulingSentences::rule);
    vocabulary.add("{who} insists on ruling {string} on {target}: {}", RulingSentences::insist);
    vocabulary.add(
        "{who} declares {string}, all outcomes so far are preliminary: {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                stage.path() + "/provisional",
                Map.of("ruling", Stage.slug(said.text(1)), "reason", said.text(2))));
    vocabulary.add(
        "{who} declares {string}, all outcomes of {string} are preliminary: {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                stage.path() + "/provisional",
                Map.of(
                    "ruling",
                    Stage.slug(said.text(1)),
                    "meeting",
                    said.text(2),
                    "reason",
                    said.text(3))));
    vocabulary.add(
        "{who} speaks against the ruling {string}: {string}",
        (stage, said) -> about(stage, said, "objections"));
    vocabulary.add(
        "{who} reopens the ruling {string}: {string}",
        (stage, said) -> about(stage, said, "reopen"));
    vocabulary.add("{string} is {state}", RulingSentences::check);
    vocabulary.add("all of it is {state}", RulingSentences::checkAll);
    vocabulary.add("the rulings are:", RulingSentences::checkRulings);
    vocabulary.add(
        "{int} ruling(s) stand(s)",
        (stage, said) ->
            Check.same("The number of rulings", said.values().getFirst(), standing(stage).size()));
  }

  private static void rule(Stage stage, Said said) {
    give(stage, said, new HashMap<>());
  }

  private static void insist(Stage stage, Said said) {
    give(
        stage,
        said,
        new HashMap<>(Map.of("insisting", said.fields(FIELDS).get("insisting because"))));
  }

  private static final String[] FIELDS = {
    "what?",
    "meeting?",
    "lead?",
    "body?",
    "questions?",
    "deadline?",
    "reason?",
    "owner?",
    "task?",
    "languages?",
    "conditions?",
    "at?",
    "insisting because?"
  };

  private static void give(Stage stage, Said said, Map<String, Object> ruling) {
    var fields = said.fields(FIELDS);
    var outcome = new HashMap<String, Object>();
    outcome.put("kind", Words.kind(said.text(3)));
    for (var name : List.of("what", "meeting", "lead", "body", "reason", "owner", "task")) {
      fields.optional(name).ifPresent(value -> outcome.put(name, value));
    }
    fields.optional("questions").ifPresent(all -> outcome.put("questions", sentences(all)));
    if (fields.optional("deadline").isPresent()) {
      outcome.put("deadline", fields.read("deadline", "a day such as 2022-01-13", stage::instant));
    }
    if (fields.optional("languages").isPresent()) {
      outcome.put(
          "languages",
          fields.list("languages").stream()
              .map(name -> fields.read(name, "languages", "languages", Words::language))
              .toList());
    }
    ruling.put("ruling", Stage.slug(said.text(1)));
    ruling.put("targets", Targets.read(stage, said.text(2)));
    ruling.put("outcome", outcome);
    fields.optional("conditions").ifPresent(all -> ruling.put("conditions", sentences(all)));
    fields.optional("at").ifPresent(meeting -> ruling.put("meeting", meeting));
    stage.give(said.text(0), stage.path() + "/rulings", ruling);
  }

  /// What stands between semicolons.
  private static List<String> sentences(String all) {
    var sentences = new ArrayList<String>();
    for (var one : all.split(";", -1)) {
      sentences.add(one.strip());
    }
    return sentences;
  }

  private static void about(Stage stage, Said said, String what) {
    stage.give(
        said.text(0),
        stage.path() + "/rulings/" + Stage.slug(said.text(1)) + "/" + what,
        Map.of("reason", said.text(2)));
  }

  private static List<JsonNode> standing(Stage stage) {
    return stage
        .see(OptionSentences.consensus(stage))
        .path("rulings")
        .valueStream()
        .filter(ruling -> !ruling.hasNonNull("reopened"))
        .toList();
  }

  /// Those that stand, in the order in which they were given.
  private static void checkRulings(Stage stage, Said said) {
    var seen = standing(stage);
    var expected = said.table("ruling", "outcome", "on?", "conditions?", "objections?");
    Check.same("The number of rulings", expected.size(), seen.size());
    for (int at = 0; at < expected.size(); at++) {
      var entry = expected.get(at);
      var ruled = seen.get(at).path("event");
      entry.requireSame("ruling", ruled.path("ruling").asString());
      entry.requireSame("outcome", ruled.at("/outcome/kind").asString().replace('-', ' '));
      entry.requireSame(
          "on",
          ruled.path("targets").valueStream().map(RulingSentences::on).collect(joining(", ")));
      entry.requireSame(
          "conditions", String.join("; ", DocumentSentences.strings(ruled.path("conditions"))));
      entry.requireSame(
          "objections",
          seen.get(at)
              .path("objections")
              .propertyStream()
              .map(objection -> stage.called(objection.getKey()))
              .collect(joining(", ")));
    }
  }

  /// The last thing that names it.
  private static String on(JsonNode target) {
    return target
        .propertyStream()
        .filter(field -> !List.of("kind", "instrument").contains(field.getKey()))
        .map(field -> field.getValue().asString())
        .reduce((_, last) -> last)
        .orElse("the text");
  }

  private static void check(Stage stage, Said said) {
    var found =
        Check.one(
            stage.see(OptionSentences.consensus(stage)).path("provisions"),
            "provision",
            Stage.slug(said.text(0)),
            "The text has no provision \"" + said.text(0) + "\".");
    Check.same(
        "\"" + said.text(0) + "\"", Words.constant(said.text(1)), found.path("state").asString());
  }

  private static void checkAll(Stage stage, Said said) {
    for (var one : stage.see(OptionSentences.consensus(stage)).path("provisions")) {
      Check.same(
          "\"" + one.path("provision").asString() + "\"",
          Words.constant(said.text(0)),
          one.path("state").asString());
    }
  }
}
