package org.travaux.web.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Sentences about drafts that are published for comment.
final class RoundSentences {

  private RoundSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add("{who} publishes {string}, {string}:", RoundSentences::publish);
    vocabulary.add(
        "{who} extends the time for {word} comments on {string} until {moment}: {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                draft(stage, said.text(2)) + "/extend",
                Map.of(
                    "channel",
                    Words.constant(said.text(1)),
                    "deadline",
                    stage.instant(said.text(3)),
                    "reason",
                    said.text(4))));
    vocabulary.add(
        "{who} comments as {string} on {string}: {string}",
        (stage, said) -> comment(stage, said, Map.of("channel", "MEMBERS"), said.text(3)));
    vocabulary.add(
        "{who} takes down as {string} on {string} for {string}: {string}",
        (stage, said) ->
            comment(
                stage,
                said,
                Map.of("channel", "PUBLIC", "contributor", said.text(3)),
                said.text(4)));
    for (var fate : List.of("taken", "taken in part", "not taken")) {
      vocabulary.add(
          "{who} says that the comment {string} on {string} is " + fate + ": {string}",
          (stage, said) ->
              stage.give(
                  said.text(0),
                  draft(stage, said.text(2)) + "/comments/" + Stage.slug(said.text(1)) + "/dispose",
                  Map.of("disposition", Words.constant(fate), "reason", said.text(3))));
    }
    vocabulary.add("the comments on {string} are:", RoundSentences::check);
    vocabulary.add("the drafts are:", RoundSentences::checkDrafts);
  }

  private static String rounds(Stage stage) {
    return stage.path() + "/rounds";
  }

  private static String draft(Stage stage, String draft) {
    return rounds(stage) + "/" + Stage.slug(draft);
  }

  private static void publish(Stage stage, Said said) {
    var fields = said.fields("members until?", "public until?", "takes in?", "takes up?", "late?");
    var late = Words.constant(fields.optional("late").orElse("accepted"));
    var channels = new ArrayList<Map<String, Object>>();
    for (var channel : List.of("members", "public")) {
      var until = channel + " until";
      if (fields.optional(until).isPresent()) {
        channels.add(
            Map.of(
                "channel",
                Words.constant(channel),
                "deadline",
                fields.read(until, "a day such as 2022-01-13", stage::instant),
                "late",
                late));
      }
    }
    stage.give(
        said.text(0),
        rounds(stage),
        Map.of(
            "round",
            Stage.slug(said.text(1)),
            "title",
            said.text(2),
            "channels",
            channels,
            "discussions",
            fields.list("takes in"),
            "takesUp",
            fields.list("takes up").stream().map(Stage::slug).toList()));
  }

  private static void comment(Stage stage, Said said, Map<String, Object> how, String text) {
    var comment = new HashMap<>(how);
    comment.put("comment", Stage.slug(said.text(1)));
    comment.put("text", text);
    stage.give(said.text(0), draft(stage, said.text(2)) + "/comments", comment);
  }

  private static void check(Stage stage, Said said) {
    var comments = stage.see(draft(stage, said.text(0))).at("/draft/comments");
    var expected = said.table("comment", "time?", "became?");
    Check.same("The number of comments", expected.size(), comments.size());
    for (int at = 0; at < expected.size(); at++) {
      var seen = comments.path(at);
      var entry = expected.get(at);
      Check.same("The comment", Stage.slug(entry.get("comment")), seen.path("comment").asString());
      entry.requireSame("time", seen.hasNonNull("late") ? "late" : "in time");
      var fates = seen.path("dispositions");
      var last = fates.path(fates.size() - 1).path("disposition").asString("");
      entry.requireSame("became", last.replace('_', ' ').toLowerCase(Locale.ROOT));
    }
  }

  private static void checkDrafts(Stage stage, Said said) {
    var seen = stage.see(rounds(stage)).path("drafts");
    var expected = said.table("draft", "members", "public", "takes in?", "takes up?");
    Check.same("The number of drafts", expected.size(), seen.size());
    for (int at = 0; at < expected.size(); at++) {
      var entry = expected.get(at);
      var one = seen.path(at);
      entry.requireSame("draft", one.path("round").asString());
      for (var channel : List.of("members", "public")) {
        Check.same(
            "Until when comments of the " + channel + " on " + entry.get("draft") + " are awaited",
            entry.get(channel).equals("no") ? "no" : stage.instant(entry.get(channel)),
            until(one, Words.constant(channel)));
      }
      entry.requireSame(
          "takes in", String.join("; ", DocumentSentences.strings(one.path("discussions"))));
      entry.requireSame(
          "takes up", String.join(", ", DocumentSentences.strings(one.path("takesUp"))));
    }
  }

  private static String until(JsonNode draft, String channel) {
    return draft
        .path("channels")
        .valueStream()
        .filter(one -> one.path("channel").asString().equals(channel))
        .map(one -> one.path("deadlines"))
        .map(all -> all.path(all.size() - 1).path("deadline").asString())
        .findFirst()
        .orElse("no");
  }
}
