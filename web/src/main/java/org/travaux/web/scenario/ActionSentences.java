package org.travaux.web.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    vocabulary.add("{who} gives to do in {string}:", ActionSentences::assign);
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
    vocabulary.add("what comes back to this meeting is:", ActionSentences::checkMatters);
    vocabulary.add(
        "nothing comes back to this meeting",
        (stage, said) -> Check.same("What comes back", 0, matters(stage).size()));
  }

  /// Due at the next meeting unless a day is said, or what a meeting is called.
  private static void assign(Stage stage, Said said) {
    for (var entry : said.table("action", "what", "owners", "due?", "on?")) {
      stage.give(
          said.text(0),
          path(stage, said.text(1)),
          Map.of(
              "action",
              stage.shared(entry.get("action")),
              "what",
              entry.get("what"),
              "owners",
              entry.list("owners").stream().map(who -> owner(stage, who)).toList(),
              "on",
              entry.list("on").stream().map(provision -> on(stage, provision)).toList(),
              "due",
              due(stage, entry.optional("due"))));
    }
  }

  private static Map<String, Object> on(Stage stage, String provision) {
    return Map.of(
        "instrument",
        stage.current("instrument"),
        "target",
        Map.of("kind", "provision", "provision", Stage.slug(provision)));
  }

  static Map<String, Object> due(Stage stage, Optional<String> said) {
    return said.map(due -> due(stage, due)).orElse(Map.of("kind", "next-meeting"));
  }

  private static Map<String, Object> due(Stage stage, String due) {
    return due.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Map.of("kind", "day", "day", stage.day(due))
        : Map.of("kind", "named", "name", due);
  }

  private static String path(Stage stage, String body) {
    return "/api/bodies/" + stage.shared(body) + "/actions";
  }

  private static String item(Stage stage, Said said) {
    return path(stage, said.text(2)) + "/" + stage.shared(said.text(1));
  }

  static Map<String, String> owner(Stage stage, String who) {
    return switch (who) {
      case "the secretariat" -> Map.of("kind", "secretariat");
      case "the chair" -> Map.of("kind", "chair");
      default -> Map.of("kind", "delegation", "delegation", stage.voice(who).delegation());
    };
  }

  private static String called(Stage stage, JsonNode owner) {
    var kind = owner.path("kind").asString();
    return kind.equals("delegation")
        ? stage.called(owner.path("delegation").asString())
        : "the " + kind;
  }

  private static List<JsonNode> open(Stage stage) {
    return open(stage, "actions", "action");
  }

  private static List<JsonNode> matters(Stage stage) {
    return open(stage, "matters", "matter");
  }

  private static List<JsonNode> open(Stage stage, String all, String one) {
    return stage
        .see(MeetingSentences.path(stage) + "/actions")
        .path(all)
        .valueStream()
        .filter(listed -> listed.path(one).path("state").asString().equals("OPEN"))
        .toList();
  }

  /// By the rulings that left them open.
  private static void checkMatters(Stage stage, Said said) {
    var seen = matters(stage);
    var expected = said.table("ruling", "declared?", "carried?");
    Check.same("How much comes back", expected.size(), seen.size());
    for (int at = 0; at < expected.size(); at++) {
      var one = seen.get(at);
      expected.get(at).requireSame("ruling", one.at("/matter/ruling").asString());
      expected.get(at).requireSame("declared", one.at("/matter/kind").asString().replace('-', ' '));
      expected.get(at).requireSame("carried", one.path("carried").asInt() + "");
    }
  }

  private static void check(Stage stage, Said said) {
    var seen = open(stage);
    var expected = said.table("what", "carried?", "owners?");
    Check.same("How much is to be done", expected.size(), seen.size());
    for (int at = 0; at < expected.size(); at++) {
      var one = seen.get(at);
      expected.get(at).requireSame("what", one.at("/action/what").asString());
      expected.get(at).requireSame("carried", one.path("carried").asInt() + "");
      expected
          .get(at)
          .requireSame(
              "owners",
              one.at("/action/owners")
                  .valueStream()
                  .map(owner -> called(stage, owner))
                  .collect(Collectors.joining(", ")));
    }
  }
}
