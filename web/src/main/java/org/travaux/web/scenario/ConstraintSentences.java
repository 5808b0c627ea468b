package org.travaux.web.scenario;

import java.util.List;
import java.util.Map;

/// Sentences about what limits spending, and about proposals that cost something.
final class ConstraintSentences {

  private ConstraintSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add(
        "{who} recalls {string} as {string}: {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage),
                Map.of(
                    "constraint",
                    Stage.slug(said.text(2)),
                    "sources",
                    List.of(said.text(1).split(", ", -1)),
                    "demand",
                    said.text(3))));
    vocabulary.add(
        "{who} lifts the constraint {string}: {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage) + "/" + Stage.slug(said.text(1)) + "/lift",
                Map.of("reason", said.text(2))));
    vocabulary.add(
        "{who} says that the proposal {string} costs something: {string}",
        (stage, said) ->
            stage.give(said.text(0), expenditure(stage, said), Map.of("what", said.text(2))));
    vocabulary.add(
        "{who} says that the proposal {string} costs nothing: {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                expenditure(stage, said) + "/retract",
                Map.of("reason", said.text(2))));
    vocabulary.add("the proposals that cost something are:", ConstraintSentences::check);
    vocabulary.add(
        "no proposal costs anything",
        (stage, said) ->
            Check.same(
                "How many proposals cost something",
                0,
                stage.see(path(stage)).path("proposals").size()));
  }

  private static String path(Stage stage) {
    return stage.path() + "/constraints";
  }

  private static String expenditure(Stage stage, Said said) {
    return ProposalSentences.path(stage, said.text(1)) + "/expenditure";
  }

  private static void check(Stage stage, Said said) {
    var seen = stage.see(path(stage)).path("proposals");
    var expected = said.table("proposal", "what?", "flagged");
    Check.same("How many proposals cost something", expected.size(), seen.size());
    for (int at = 0; at < expected.size(); at++) {
      var entry = expected.get(at);
      var one = seen.path(at);
      entry.requireSame("proposal", stage.bare(one.path("proposal").asString()));
      entry.requireSame("what", one.path("what").asString());
      Check.same(
          "What is flagged on " + entry.get("proposal"),
          String.join(", ", entry.list("flagged")),
          String.join(", ", DocumentSentences.strings(one.path("constraints"))));
    }
  }
}
