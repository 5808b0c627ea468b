package org.travaux.web.scenario;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Map;

/// Sentences about what bodies and groups outside tell each other.
final class LiaisonSentences {

  private LiaisonSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add(
        "{who} sends for {string} the liaison statement {string}:", LiaisonSentences::send);
    vocabulary.add(
        "{who} takes in for {string} the liaison statement {string}:", LiaisonSentences::takeIn);
    vocabulary.add(
        "{who} receives for {string} the liaison statement {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage, said.text(1)) + "/" + stage.shared(said.text(2)) + "/receive",
                Map.of()));
    vocabulary.add(
        "{who} sees that the liaison statements of {string} are:", LiaisonSentences::check);
  }

  private static String path(Stage stage, String body) {
    return "/api/bodies/" + stage.shared(body) + "/liaisons";
  }

  private static void send(Stage stage, Said said) {
    var fields = said.fields("to", "for", "title", "says", "answers?", "answer by?");
    stage.give(
        said.text(0),
        path(stage, said.text(1)),
        Map.of(
            "liaison",
            stage.shared(said.text(2)),
            "to",
            Addressees.read(stage, fields, "to"),
            "statement",
            statement(stage, fields)));
  }

  private static void takeIn(Stage stage, Said said) {
    var fields = said.fields("from", "for", "title", "says", "answers?");
    stage.give(
        said.text(0),
        path(stage, said.text(1)) + "/take-in",
        Map.of(
            "liaison",
            stage.shared(said.text(2)),
            "from",
            fields.get("from"),
            "statement",
            statement(stage, fields)));
  }

  private static Map<String, Object> statement(Stage stage, Entry fields) {
    var statement = new HashMap<String, Object>();
    statement.put("purpose", "FOR_" + Words.constant(fields.get("for")));
    statement.put("title", fields.get("title"));
    statement.put("says", fields.get("says"));
    fields.optional("answers").ifPresent(id -> statement.put("answers", stage.shared(id)));
    if (fields.optional("answer by").isPresent()) {
      statement.put("answerBy", fields.read("answer by", "a day such as 2022-01-13", stage::day));
    }
    return statement;
  }

  /// All of them, as they went and came.
  private static void check(Stage stage, Said said) {
    var seen = stage.seenBy(said.text(0), path(stage, said.text(1))).path("liaisons");
    var expected = said.table("statement", "from?", "to?", "state", "came back?");
    Check.same("The number of statements", expected.size(), seen.size());
    for (int at = 0; at < expected.size(); at++) {
      var entry = expected.get(at);
      var one = seen.get(at);
      entry.requireSame("statement", stage.bare(one.path("liaison").asString()));
      entry.requireSame("state", Words.kind(one.path("state").asString()));
      entry.requireSame(
          "came back",
          DocumentSentences.strings(one.path("cameBack")).stream()
              .map(stage::bare)
              .collect(joining(", ")));
      entry
          .optional("from")
          .ifPresent(
              from ->
                  Check.same(
                      "Who says it",
                      Addressees.bare(from),
                      Addressees.one(stage, one.path("from"))));
      entry
          .optional("to")
          .ifPresent(
              to ->
                  Check.same(
                      "Whom it is said to",
                      Addressees.bare(to),
                      Addressees.told(stage, one.path("to"))));
    }
  }
}
