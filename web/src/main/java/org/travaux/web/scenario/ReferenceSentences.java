package org.travaux.web.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Sentences about what texts refer to, and about changes wherever a term stands.
final class ReferenceSentences {

  private ReferenceSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add(
        "the text refers to {string}, which nobody knows, and perhaps means {string}",
        (stage, said) -> {
          var flagged = flagged(stage, said.text(0));
          Check.that(
              flagged.path("finding").asString().startsWith("UNKNOWN"), "It is known: " + flagged);
          Check.same("What is nearest", said.text(1), flagged.path("nearest").asString(""));
        });
    vocabulary.add(
        "the text refers to {string} in {string}",
        (stage, said) ->
            Check.same(
                "Where it says that",
                said.text(1),
                references(stage)
                    .valueStream()
                    .filter(one -> one.at("/reference/said").asString().equals(said.text(0)))
                    .map(one -> one.path("provision").asString())
                    .collect(Collectors.joining(", "))));
    vocabulary.add(
        "the text refers to {string}, which is another body",
        (stage, said) ->
            Check.same(
                "What is said of it",
                "OTHER_BODY",
                flagged(stage, said.text(0)).path("finding").asString()));
    vocabulary.add(
        "the text refers to nothing that nobody knows",
        (stage, said) -> Check.same("What is flagged", 0, references(stage).size()));
    vocabulary.add(
        "{who} marks {string} in {string} as a reference to {string}", ReferenceSentences::mark);
    vocabulary.add(
        "{who} brings the references up to date",
        (stage, said) ->
            stage.give(
                said.text(0),
                crossReferences(stage) + "/update",
                Map.of("id", stage.fresh("edit"))));
    vocabulary.add(
        "the reference in {string} says {string} and ought to say {string}",
        (stage, said) -> {
          var one =
              Check.one(
                  stage.see(crossReferences(stage)).path("references"),
                  "provision",
                  Stage.slug(said.text(0)),
                  "Nothing is marked in \"" + said.text(0) + "\".");
          Check.same("What it says", said.text(1), one.path("says").asString());
          Check.same("What it ought to say", said.text(2), one.path("ought").asString(""));
        });
    vocabulary.add(
        "{who} proposes {string} everywhere: {string} becomes {string}",
        (stage, said) ->
            propose(
                stage,
                said,
                Map.of("kind", "REPLACE_TERM", "term", said.text(2), "by", said.text(3))));
    vocabulary.add(
        "{who} proposes {string} everywhere: {string} is followed by {string}",
        (stage, said) ->
            propose(
                stage,
                said,
                Map.of("kind", "ADD_PHRASE", "term", said.text(2), "phrase", said.text(3))));
    vocabulary.add(
        "{who} accepts the proposal {string} in {string}", ReferenceSentences::acceptPlaces);
    vocabulary.add(
        "the proposal {string} has {int} open place(s)",
        (stage, said) ->
            Check.same(
                "The number of places",
                said.values().get(1),
                stage.see(places(stage, said.text(0))).path("open").asInt()));
  }

  private static JsonNode references(Stage stage) {
    return stage.see(stage.path() + "/references?flagged=true").path("references");
  }

  private static String crossReferences(Stage stage) {
    return stage.path() + "/cross-references";
  }

  private static void mark(Stage stage, Said said) {
    var text = stage.seenBy(said.text(0), stage.path());
    var reference = TextSentences.words(text, said.text(2), said.text(1));
    reference.put("reference", stage.fresh("reference"));
    reference.put("target", Stage.slug(said.text(3)));
    stage.give(said.text(0), crossReferences(stage), reference);
  }

  private static JsonNode flagged(Stage stage, String said) {
    return references(stage)
        .valueStream()
        .map(one -> one.path("reference"))
        .filter(one -> one.path("said").asString().equals(said))
        .findFirst()
        .orElseThrow(() -> new Wrong("Nothing is said of \"" + said + "\"."));
  }

  private static String places(Stage stage, String proposal) {
    return ProposalSentences.path(stage, proposal) + "/places";
  }

  private static void propose(Stage stage, Said said, Map<String, Object> change) {
    var proposal = new HashMap<String, Object>();
    proposal.put("proposal", stage.shared(said.text(1)));
    proposal.put("source", Map.of("kind", "FLOOR"));
    proposal.put("sponsors", List.of(stage.voice(said.text(0)).delegation()));
    proposal.put("change", change);
    stage.give(said.text(0), stage.path() + "/proposals/everywhere", proposal);
  }

  /// At the open places in one provision.
  private static void acceptPlaces(Stage stage, Said said) {
    var seen = stage.see(places(stage, said.text(1)));
    var wanted = new ArrayList<Map<String, Object>>();
    for (var place : seen.path("places")) {
      if (place.path("provision").asString().equals(Stage.slug(said.text(2)))) {
        wanted.add(
            Map.of(
                "provision",
                place.path("provision").asString(),
                "offset",
                place.path("offset").asInt()));
      }
    }
    stage.give(
        said.text(0),
        places(stage, said.text(1)) + "/accept",
        Map.of(
            "places", wanted, "seen", seen.path("position").asLong(), "id", stage.fresh("edit")));
  }
}
