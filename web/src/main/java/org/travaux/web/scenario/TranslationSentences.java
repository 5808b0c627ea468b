package org.travaux.web.scenario;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Sentences about who is to bring what into which language until when.
final class TranslationSentences {

  private TranslationSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add("{who} asks for translations in {string}:", TranslationSentences::ask);
    vocabulary.add(
        "{who} takes on the translation {string} for {string}",
        (stage, said) -> stage.give(said.text(0), task(stage, said) + "/take-on", Map.of()));
    vocabulary.add(
        "{who} hands back the translation {string} for {string}: {string}",
        (stage, said) -> because(stage, said, "/hand-back"));
    vocabulary.add(
        "{who} withdraws the translation {string} for {string}: {string}",
        (stage, said) -> because(stage, said, "/withdraw"));
    vocabulary.add("the translations due at this meeting are:", TranslationSentences::check);
  }

  /// Of a document of the meeting, or of the text. Due at the next meeting unless a day is said, or
  /// what a meeting is called.
  private static void ask(Stage stage, Said said) {
    for (var entry : said.table("task", "into", "owner", "document?", "due?", "ruling?")) {
      var wanted = new HashMap<String, Object>();
      wanted.put("task", stage.shared(entry.get("task")));
      wanted.put("language", entry.read("into", "a language", Words::language));
      wanted.put("owner", ActionSentences.owner(stage, entry.get("owner")));
      wanted.put("due", ActionSentences.due(stage, entry.optional("due")));
      entry
          .optional("document")
          .ifPresentOrElse(
              document ->
                  wanted.put(
                      "document",
                      Map.of(
                          "meeting", stage.current("meeting"), "document", stage.shared(document))),
              () -> wanted.put("instrument", stage.current("instrument")));
      entry
          .optional("ruling")
          .ifPresent(
              ruling ->
                  wanted.put(
                      "ruling",
                      Map.of(
                          "instrument",
                          stage.current("instrument"),
                          "ruling",
                          Stage.slug(ruling))));
      stage.give(said.text(0), path(stage, said.text(1)), wanted);
    }
  }

  private static String path(Stage stage, String body) {
    return "/api/bodies/" + stage.shared(body) + "/translations";
  }

  private static String task(Stage stage, Said said) {
    return path(stage, said.text(2)) + "/" + stage.shared(said.text(1));
  }

  private static void because(Stage stage, Said said, String what) {
    stage.give(said.text(0), task(stage, said) + what, Map.of("reason", said.text(3)));
  }

  /// In the order in which they were asked for. The state is `asked`, `taken on`, `done` or
  /// `withdrawn`, and `overdue` if it is.
  private static void check(Stage stage, Said said) {
    var seen = stage.see(MeetingSentences.path(stage) + "/translations").path("translations");
    var expected = said.table("task", "state", "missing?");
    Check.same("How many translations there are", expected.size(), seen.size());
    for (int at = 0; at < expected.size(); at++) {
      var one = seen.get(at);
      expected.get(at).requireSame("task", stage.bare(one.path("task").asString()));
      expected
          .get(at)
          .requireSame(
              "state",
              one.path("state").asString().toLowerCase(Locale.ROOT).replace('_', ' ')
                  + (one.path("overdue").asBoolean() ? ", overdue" : ""));
      expected.get(at).requireSame("missing", one.at("/progress/missing").asInt() + "");
    }
  }
}
