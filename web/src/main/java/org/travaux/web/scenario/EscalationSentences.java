package org.travaux.web.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Sentences about what the body that is spoken of asks the body above, and what that one answers.
final class EscalationSentences {

  private EscalationSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add(
        "{who} puts the questions of the ruling {string} to {string} as {string}:",
        EscalationSentences::put);
    vocabulary.add(
        "{who} answers {string} of the questions {string} for {string} at {string}: {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage, said.text(3))
                    + "/"
                    + stage.shared(said.text(2))
                    + "/questions/"
                    + Stage.slug(said.text(1))
                    + "/answer",
                Map.of("says", said.text(5), "meeting", stage.shared(said.text(4)))));
    vocabulary.add(
        "{who} sees in {string} that the questions {string} are {word}",
        (stage, said) ->
            Check.same(
                "What became of them",
                Words.constant(said.text(3)),
                stage
                    .seenBy(
                        said.text(0), path(stage, said.text(1)) + "/" + stage.shared(said.text(2)))
                    .at("/escalation/state")
                    .asString()));
    vocabulary.add("asked about the text is:", EscalationSentences::check);
  }

  private static String path(Stage stage, String body) {
    return "/api/bodies/" + stage.shared(body) + "/escalations";
  }

  private static void put(Stage stage, Said said) {
    var questions = new ArrayList<Map<String, Object>>();
    for (var entry : said.table("question", "asks", "about?")) {
      questions.add(
          Map.of(
              "question",
              Stage.slug(entry.get("question")),
              "asks",
              entry.get("asks"),
              "about",
              RecommendationSentences.on(stage, entry.optional("about"))));
    }
    stage.give(
        said.text(0),
        "/api/bodies/" + stage.current("body") + "/escalations",
        Map.of(
            "escalation",
            stage.shared(said.text(3)),
            "to",
            stage.shared(said.text(2)),
            "instrument",
            stage.current("instrument"),
            "ruling",
            Stage.slug(said.text(1)),
            "questions",
            List.copyOf(questions)));
  }

  private static void check(Stage stage, Said said) {
    var seen = stage.see(stage.path() + "/questions").path("questions");
    var expected = said.table("question", "asks?", "of?", "answer", "meeting?");
    Check.same("The number of questions", expected.size(), seen.size());
    for (int at = 0; at < expected.size(); at++) {
      var entry = expected.get(at);
      var one = seen.get(at);
      entry.requireSame("question", one.at("/asked/question").asString());
      entry.requireSame("asks", one.at("/asked/asks").asString());
      entry
          .optional("of")
          .ifPresent(of -> Check.same("Who is asked", stage.shared(of), one.path("to").asString()));
      entry.requireSame("answer", one.at("/asked/answer/says").asString("none yet"));
      entry
          .optional("meeting")
          .ifPresent(
              meeting ->
                  Check.same(
                      "The meeting",
                      stage.shared(meeting),
                      one.at("/asked/answer/meeting").asString("")));
    }
  }
}
