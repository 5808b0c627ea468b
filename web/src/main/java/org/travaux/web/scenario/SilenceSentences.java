package org.travaux.web.scenario;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Sentences about texts that are adopted unless somebody objects.
final class SilenceSentences {

  private SilenceSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add(
        "{who} circulates the text as {string}, {string}, until {moment}",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage),
                Map.of(
                    "silence",
                    Stage.slug(said.text(1)),
                    "subject",
                    said.text(2),
                    "deadline",
                    stage.instant(said.text(3)))));
    vocabulary.add(
        "{who} extends the silence {string} until {moment}: {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage, said.text(1)) + "/extend",
                Map.of("deadline", stage.instant(said.text(2)), "reason", said.text(3))));
    vocabulary.add(
        "{who} breaks the silence {string}: {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage, said.text(1)) + "/object",
                Map.of("reason", said.text(2))));
    vocabulary.add(
        "the silence {string} is open", (stage, said) -> check(stage, said.text(0), "OPEN"));
    vocabulary.add(
        "the silence {string} was kept", (stage, said) -> check(stage, said.text(0), "ADOPTED"));
    vocabulary.add(
        "the silence {string} was broken by {who}",
        (stage, said) -> {
          check(stage, said.text(0), "BROKEN");
          Check.same(
              "Who broke it",
              stage.voice(said.text(1)).delegation(),
              shown(stage, said.text(0)).at("/objection/delegation").asString(""));
        });
  }

  private static String path(Stage stage) {
    return stage.path() + "/silences";
  }

  private static String path(Stage stage, String silence) {
    return path(stage) + "/" + Stage.slug(silence);
  }

  private static void check(Stage stage, String silence, String state) {
    Check.same("The silence", state, shown(stage, silence).path("state").asString());
  }

  private static JsonNode shown(Stage stage, String silence) {
    return Check.one(
        stage.see(path(stage)).path("silences"),
        "silence",
        Stage.slug(silence),
        "No text is circulated as \"" + silence + "\".");
  }
}
