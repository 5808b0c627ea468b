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
        "{who} shows that {string} in {string} of the proposal {string} comes from {string} of the text {string}",
        ProvenanceSentences::showProposed);
    vocabulary.add(
        "{string} in {string} comes from {string} of the text {string}",
        (stage, said) ->
            check(
                stage.see(provenance(stage)),
                said.text(0),
                said.text(1),
                said.text(2),
                stage.shared(said.text(3))));
    vocabulary.add(
        "{string} in {string} of the proposal {string} comes from {string} of the text {string}",
        (stage, said) ->
            check(
                stage.see(provenance(stage) + "?proposal=" + stage.shared(said.text(2))),
                said.text(0),
                said.text(1),
                said.text(3),
                stage.shared(said.text(4))));
    vocabulary.add(
        "nothing in the text comes from elsewhere",
        (stage, said) ->
            Check.same(
                "What comes from elsewhere",
                0L,
                stage
                    .see(provenance(stage))
                    .path("borrowings")
                    .valueStream()
                    .filter(one -> !one.has("proposal"))
                    .count()));
  }

  private static void check(
      JsonNode told, String words, String in, String provision, String instrument) {
    var borrowing =
        Check.one(
            told.path("borrowings"),
            "says",
            words,
            "Nothing is known of where \"" + words + "\" comes from.");
    Check.same("Where it stands", Stage.slug(in), borrowing.at("/pieces/0/provision").asString());
    Check.same(
        "The provision that it comes from",
        Stage.slug(provision),
        borrowing.at("/from/provision").asString());
    Check.same(
        "The text that it comes from", instrument, borrowing.at("/from/instrument").asString());
  }

  private static void show(Stage stage, Said said) {
    var text = stage.seenBy(said.text(0), stage.path());
    give(
        stage,
        said.text(0),
        TextSentences.words(text, said.text(2), said.text(1)),
        said.text(3),
        said.text(4));
  }

  private static void showProposed(Stage stage, Said said) {
    var told = stage.seenBy(said.text(0), ProposalSentences.path(stage, said.text(3)));
    var words =
        TextSentences.words(
            ProposalSentences.part(told.path("proposal"), said.text(2)).path("reads").asString(),
            told.path("position").asLong(),
            said.text(2),
            said.text(1));
    words.put("proposal", stage.shared(said.text(3)));
    give(stage, said.text(0), words, said.text(4), said.text(5));
  }

  private static void give(
      Stage stage, String who, Map<String, Object> words, String provision, String text) {
    var source = stage.shared(text);
    words.put("borrowing", stage.fresh("borrowing"));
    words.put(
        "from",
        Map.of(
            "instrument",
            source,
            "provision",
            Stage.slug(provision),
            "position",
            stage.seenBy(who, "/api/instruments/" + source).path("position").asLong()));
    stage.give(who, provenance(stage), words);
  }

  private static String provenance(Stage stage) {
    return stage.path() + "/provenance";
  }
}
