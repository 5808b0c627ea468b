package org.travaux.web.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Sentences about where a body stands among others, and about who acts there for whom.
final class PlaceSentences {

  private PlaceSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add(
        "{string} reports to {string}",
        (stage, said) ->
            administer(
                stage,
                path(stage, said.text(0)) + "/place",
                Map.of("parent", stage.shared(said.text(1)))));
    vocabulary.add(
        "{who} stands in for {who} at the table of {string}",
        (stage, said) ->
            give(
                stage,
                said.text(2),
                said.text(0),
                Map.of(
                    "kind",
                    "representing",
                    "absent",
                    stage.delegate(said.text(1), stage.shared(said.text(2))))));
    vocabulary.add(
        "{who} speaks for {string} at the table of {string}: {string}",
        (stage, said) ->
            give(
                stage,
                said.text(2),
                said.text(0),
                Map.of(
                    "kind",
                    "spokesperson",
                    "group",
                    said.text(1),
                    "delegations",
                    delegations(stage, said.text(3)))));
    vocabulary.add(
        "{who} is there as the chair of {string} in {string}",
        (stage, said) ->
            give(
                stage,
                said.text(2),
                said.text(0),
                Map.of("kind", "chair-of", "body", stage.shared(said.text(1)))));
    vocabulary.add("{int} experts are nominated to {string} by {string}", PlaceSentences::nominate);
    vocabulary.add(
        "in the body {string}, {who} stands in for {who}",
        (stage, said) ->
            Check.same(
                "Whom " + said.text(1) + " stands in for",
                stage.voice(said.text(2)).person(),
                capacity(stage, said, "representing").at("/absent/person").asString()));
    vocabulary.add(
        "in the body {string}, {who} speaks for {int} delegations",
        (stage, said) ->
            Check.same(
                "For how many " + said.text(1) + " speaks",
                said.values().get(2),
                capacity(stage, said, "spokesperson").path("delegations").size()));
    vocabulary.add(
        "{int} delegates sit at the table of {string}",
        (stage, said) ->
            Check.same(
                "How many delegates sit there",
                said.values().getFirst(),
                (int)
                    stage
                        .server()
                        .get(stage.administrator(), accreditations(stage, said.text(1)))
                        .valueStream()
                        .filter(one -> one.path("role").asString().equals("DELEGATE"))
                        .count()));
  }

  private static String path(Stage stage, String body) {
    return "/api/bodies/" + stage.shared(body);
  }

  private static String accreditations(Stage stage, String body) {
    return "/api/identity/bodies/" + stage.shared(body) + "/accreditations";
  }

  private static void administer(Stage stage, String path, Object command) {
    stage.server().post(stage.administrator(), path, command);
  }

  private static void give(Stage stage, String body, String who, Map<String, Object> capacity) {
    administer(
        stage,
        path(stage, body) + "/capacities",
        Map.of("delegate", stage.delegate(who, stage.shared(body)), "capacity", capacity));
  }

  static List<String> delegations(Stage stage, String names) {
    return List.of(names.split(", ", -1)).stream()
        .map(name -> stage.voice(name).delegation())
        .toList();
  }

  private static JsonNode capacity(Stage stage, Said said, String kind) {
    var person = stage.voice(said.text(1)).person();
    return stage
        .see(path(stage, said.text(0)))
        .path("capacities")
        .valueStream()
        .filter(one -> one.at("/delegate/person").asString().equals(person))
        .map(one -> one.path("capacity"))
        .filter(one -> one.path("kind").asString().equals(kind))
        .findFirst()
        .orElseThrow(() -> new Wrong(said.text(1) + " does not act so there."));
  }

  /// They come from these delegations in turn, and nothing is heard of them but that they are
  /// there.
  private static void nominate(Stage stage, Said said) {
    var delegations = delegations(stage, said.text(2));
    for (int at = 0; at < (int) said.values().getFirst(); at++) {
      var person = stage.shared(String.format(Locale.ROOT, "expert-%d", at + 1));
      administer(
          stage, "/api/identity/persons", Map.of("person", person, "name", "Expert " + (at + 1)));
      administer(
          stage,
          accreditations(stage, said.text(1)),
          Map.of(
              "person",
              person,
              "delegation",
              delegations.get(at % delegations.size()),
              "role",
              "DELEGATE"));
    }
  }
}
