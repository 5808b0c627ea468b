package org.travaux.web.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Sentences about the timetables of the text that is spoken of.
final class TimetableSentences {

  private TimetableSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add(
        "{who} proposes the timetable {string}, {string}:",
        (stage, said) -> propose(stage, said, Map.of()));
    vocabulary.add(
        "{who} proposes the timetable {string}, {string}, instead of {string}:",
        (stage, said) -> propose(stage, said, Map.of("insteadOf", Stage.slug(said.text(3)))));
    vocabulary.add(
        "{who} agrees to the timetable {string}",
        (stage, said) ->
            stage.give(said.text(0), timetable(stage, said.text(1)) + "/agree", Map.of()));
    vocabulary.add(
        "{who} puts the step {string} of {string} off to {moment} until {moment}: {string}",
        (stage, said) ->
            stage.give(
                said.text(0),
                timetable(stage, said.text(2))
                    + "/steps/"
                    + Stage.slug(said.text(1))
                    + "/reschedule",
                Map.of(
                    "first",
                    stage.day(said.text(3)),
                    "last",
                    stage.day(said.text(4)),
                    "reason",
                    said.text(5))));
    vocabulary.add(
        "{who} completes the step {string} of {string} from {moment} until {moment}",
        (stage, said) ->
            stage.give(
                said.text(0),
                timetable(stage, said.text(2)) + "/steps/" + Stage.slug(said.text(1)) + "/complete",
                Map.of("first", stage.day(said.text(3)), "last", stage.day(said.text(4)))));
    vocabulary.define("holding", "proposed|agreed|contested|set aside");
    vocabulary.add(
        "the timetable {string} is {holding}",
        (stage, said) ->
            Check.same(
                "The timetable",
                Words.constant(said.text(1)),
                shown(stage, said.text(0)).path("state").asString()));
    vocabulary.add(
        "the step {string} of {string} was planned {int} time(s), last from {moment} until {moment}",
        TimetableSentences::planned);
    vocabulary.add("the steps of {string} were done on:", TimetableSentences::done);
  }

  private static String timetable(Stage stage, String timetable) {
    return stage.path() + "/timetables/" + Stage.slug(timetable);
  }

  private static void propose(Stage stage, Said said, Map<String, Object> more) {
    var timetable = new HashMap<>(more);
    timetable.put("timetable", Stage.slug(said.text(1)));
    timetable.put("title", said.text(2));
    var steps = new ArrayList<Map<String, Object>>();
    for (var entry : said.table("step", "phase", "title", "first", "last?")) {
      steps.add(
          Map.of(
              "step",
              Stage.slug(entry.get("step")),
              "phase",
              Words.constant(entry.get("phase")),
              "title",
              entry.get("title"),
              "first",
              entry.read("first", "a day such as 2022-01-13", stage::day),
              "last",
              entry.read(
                  entry.optional("last").orElse(entry.get("first")),
                  "last",
                  "a day such as 2022-01-13",
                  stage::day)));
    }
    timetable.put("steps", steps);
    stage.give(said.text(0), stage.path() + "/timetables", timetable);
  }

  private static JsonNode shown(Stage stage, String timetable) {
    return Check.one(
        stage.see(stage.path() + "/timetables").path("timetables"),
        "timetable",
        Stage.slug(timetable),
        "There is no timetable \"" + timetable + "\".");
  }

  private static void planned(Stage stage, Said said) {
    var plans =
        Check.one(
                shown(stage, said.text(1)).path("steps"),
                "step",
                Stage.slug(said.text(0)),
                "It has no step \"" + said.text(0) + "\".")
            .path("plans");
    Check.same("How often it was planned", said.values().get(2), plans.size());
    var days = plans.path(plans.size() - 1).path("days");
    Check.same("The first day", stage.day(said.text(3)), days.path("first").asString());
    Check.same("The last day", stage.day(said.text(4)), days.path("last").asString());
  }

  /// All that were, in the timetable's order.
  private static void done(Stage stage, Said said) {
    var seen =
        shown(stage, said.text(0))
            .path("steps")
            .valueStream()
            .filter(step -> step.hasNonNull("done"))
            .toList();
    var expected = said.table("step", "first", "last");
    Check.same("How many steps were done", expected.size(), seen.size());
    for (int at = 0; at < expected.size(); at++) {
      var entry = expected.get(at);
      var days = seen.get(at).at("/done/days");
      entry.requireSame("step", seen.get(at).path("step").asString());
      Check.same("The first day", stage.day(entry.get("first")), days.path("first").asString());
      Check.same("The last day", stage.day(entry.get("last")), days.path("last").asString());
    }
  }
}
