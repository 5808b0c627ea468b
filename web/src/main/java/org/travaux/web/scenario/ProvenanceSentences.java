package org.travaux.web.scenario;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Sentences about words that come from another text.
final class ProvenanceSentences {

  private ProvenanceSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add(
        "{who} shows that {string} in {string} comes from {string} of the text {string}",
        ProvenanceSentences::show);
    vocabulary.add(
        "{string} in {string} comes from {string} of the text {string}",
        (stage, said) -> {
          var borrowing =
              Check.one(
                  stage.see(provenance(stage)).path("borrowings"),
                  "says",
                  said.text(0),
                  "Nothing is known of where \"" + said.text(0) + "\" comes from.");
          Check.same(
              "Where it stands",
              Stage.slug(said.text(1)),
              borrowing.at("/pieces/0/provision").asString());
          Check.same(
              "The provision that it comes from",
              Stage.slug(said.text(2)),
              borrowing.at("/from/provision").asString());
          Check.same(
              "The text that it comes from",
              stage.shared(said.text(3)),
              borrowing.at("/from/instrument").asString());
        });
    vocabulary.add(
        "nothing in the text comes from elsewhere",
        (stage, said) ->
            Check.same(
                "What comes from elsewhere",
                0,
                stage.see(provenance(stage)).path("borrowings").size()));
  }

  private static void show(Stage stage, Said said) {
    var text = stage.seenBy(said.text(0), stage.path());
    var borrowing = TextSentences.words(text, said.text(2), said.text(1));
    borrowing.put("borrowing", stage.fresh("borrowing"));
    borrowing.put(
        "from",
        Map.of(
            "instrument",
            stage.shared(said.text(4)),
            "provision",
            Stage.slug(said.text(3)),
            "position",
            source(stage, said).path("position").asLong()));
    stage.give(said.text(0), provenance(stage), borrowing);
  }

  private static JsonNode source(Stage stage, Said said) {
    return stage.seenBy(said.text(0), "/api/instruments/" + stage.shared(said.text(4)));
  }

  private static String provenance(Stage stage) {
    return stage.path() + "/provenance";
  }
}
