package org.travaux.web.scenario;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Sentences about who is to do what until when.
final class ActionSentences {

  private ActionSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add(
        "{who} asks {who} at the next meeting of {string} for {string}: {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage, said.text(2)),
                Map.of(
                    "action",
                    stage.shared(said.text(3)),
                    "what",
                    said.text(4),
                    "owners",
                    List.of(owner(stage, said.text(1))),
                    "due",
                    Map.of("kind", "next-meeting"))));
    vocabulary.add(
        "{who} has done {string} for {string}: {string}",
        (stage, said) ->
            stage.give(
                said.text(0), item(stage, said) + "/finish", Map.of("remark", said.text(3))));
    vocabulary.add(
        "{who} drops {string} for {string}: {string}",
        (stage, said) ->
            stage.give(said.text(0), item(stage, said) + "/drop", Map.of("reason", said.text(3))));
    vocabulary.add(
        "{who} closes the meeting",
        (stage, said) ->
            stage.give(said.text(0), MeetingSentences.path(stage) + "/close", Map.of()));
    vocabulary.add("to be done at this meeting is:", ActionSentences::check);
    vocabulary.add(
        "nothing is to be done at this meeting",
        (stage, said) -> Check.same("What is to be done", 0, open(stage).size()));
  }

  private static String path(Stage stage, String body) {
    return "/api/bodies/" + stage.shared(body) + "/actions";
  }

  private static String item(Stage stage, Said said) {
    return path(stage, said.text(2)) + "/" + stage.shared(said.text(1));
  }

  private static Map<String, String> owner(Stage stage, String who) {
    return switch (who) {
      case "the secretariat" -> Map.of("kind", "secretariat");
      case "the chair" -> Map.of("kind", "chair");
      default -> Map.of("kind", "delegation", "delegation", stage.voice(who).delegation());
    };
  }

  private static List<JsonNode> open(Stage stage) {
    return stage
        .see(MeetingSentences.path(stage) + "/actions")
        .path("actions")
        .valueStream()
        .filter(one -> one.at("/action/state").asString().equals("OPEN"))
        .toList();
  }

  private static void check(Stage stage, Said said) {
    var seen = open(stage);
    var expected = said.table("what", "carried?");
    Check.same("How much is to be done", expected.size(), seen.size());
    for (int at = 0; at < expected.size(); at++) {
      var one = seen.get(at);
      expected.get(at).requireSame("what", one.at("/action/what").asString());
      expected.get(at).requireSame("carried", one.path("carried").asInt() + "");
    }
  }
}
