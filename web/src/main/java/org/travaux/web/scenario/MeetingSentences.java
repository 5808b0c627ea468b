package org.travaux.web.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sentences about meetings.
final class MeetingSentences {

  private MeetingSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add("{who} convenes the meeting {string} of {string}:", MeetingSentences::convene);
    vocabulary.add(
        "we speak of the meeting {string}",
        (stage, said) -> stage.speakOf("meeting", said.text(0)));
    vocabulary.add(
        "{who} moves the meeting to {moment} until {moment}: {string}",
        (stage, said) -> move(stage, said, "move"));
    vocabulary.add(
        "{who} finds it impossible to meet from {moment} until {moment}: {string}",
        (stage, said) -> move(stage, said, "keep"));
    vocabulary.add(
        "{who} sets the deadline for documents to {moment}: {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage) + "/document-deadline",
                Map.of("deadline", stage.instant(said.text(1)), "reason", said.text(2))));
    vocabulary.add(
        "{who} has {string} hold the meeting too",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage) + "/hold-jointly",
                Map.of("with", stage.shared(said.text(1)))));
    vocabulary.add(
        "{who} says that the meeting is for {string} and takes {string} alone",
        (stage, said) ->
            stage.give(
                said.text(0),
                path(stage) + "/purpose",
                Map.of("purpose", said.text(1), "admits", List.of(Words.constant(said.text(2))))));
    vocabulary.add(
        "the meeting is held by {int} body/bodies",
        (stage, said) ->
            Check.same(
                "How many bodies hold it",
                said.values().getFirst(),
                stage.see(path(stage)).at("/meeting/bodies").size()));
    vocabulary.add("the meeting is from {moment} until {moment}", MeetingSentences::check);
    vocabulary.add(
        "it was found impossible to meet {int} time(s)",
        (stage, said) ->
            Check.same(
                "How often that was found",
                said.values().getFirst(),
                stage.see(path(stage)).at("/meeting/foundImpossible").size()));
  }

  static String path(Stage stage) {
    return "/api/meetings/" + stage.current("meeting");
  }

  private static void convene(Stage stage, Said said) {
    var fields =
        said.fields(
            "title", "designation", "session?", "venue?", "first", "last", "documents due?");
    stage.speakOf("meeting", said.text(1));
    var meeting = new HashMap<String, Object>();
    meeting.put("meeting", stage.current("meeting"));
    meeting.put("body", stage.shared(said.text(2)));
    meeting.put("title", fields.get("title"));
    meeting.put("designation", fields.get("designation"));
    meeting.put("session", Words.constant(fields.optional("session").orElse("ordinary")));
    meeting.put("venue", Words.constant(fields.optional("venue").orElse("in room")));
    meeting.put("first", day(stage, fields, "first"));
    meeting.put("last", day(stage, fields, "last"));
    fields
        .optional("documents due")
        .ifPresent(due -> meeting.put("documentDeadline", instant(stage, fields, due)));
    stage.give(said.text(0), "/api/meetings", meeting);
  }

  private static String day(Stage stage, Entry fields, String field) {
    return fields.read(field, "a day such as 2022-01-13", stage::day);
  }

  private static String instant(Stage stage, Entry fields, String due) {
    return fields.read(due, "documents due", "a day such as 2022-01-13", stage::instant);
  }

  private static void move(Stage stage, Said said, String how) {
    stage.give(
        said.text(0),
        path(stage) + "/" + how,
        Map.of(
            "first",
            stage.day(said.text(1)),
            "last",
            stage.day(said.text(2)),
            "reason",
            said.text(3)));
  }

  private static void check(Stage stage, Said said) {
    var dates = stage.see(path(stage)).at("/meeting/dates");
    var days = dates.path(dates.size() - 1).path("days");
    Check.same("The first day", stage.day(said.text(0)), days.path("first").asString());
    Check.same("The last day", stage.day(said.text(1)), days.path("last").asString());
  }
}
