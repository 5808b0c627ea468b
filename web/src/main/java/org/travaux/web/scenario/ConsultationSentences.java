package org.travaux.web.scenario;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Sentences about informal consultations of the body that is spoken of. What their members work on
/// is a text of the consultation's name.
final class ConsultationSentences {

  private ConsultationSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add(
        "{who} asks {who} to consult as {string}, {string}:", ConsultationSentences::refer);
    vocabulary.add(
        "{who} begins the consultation {string}",
        (stage, said) -> stage.give(said.text(0), path(stage, said.text(1)) + "/begin", Map.of()));
    vocabulary.add(
        "{who} reports orally on the consultation {string}: {string}",
        (stage, said) -> report(stage, said, Map.of("statement", said.text(2))));
    vocabulary.add(
        "{who} brings the text of the consultation {string} as the proposal {string}",
        (stage, said) -> report(stage, said, Map.of("proposal", stage.shared(said.text(2)))));
    vocabulary.add("the consultations are:", ConsultationSentences::check);
  }

  private static String path(Stage stage) {
    return "/api/bodies/" + stage.current("body") + "/consultations";
  }

  private static String path(Stage stage, String consultation) {
    return path(stage) + "/" + stage.shared(consultation);
  }

  /// On provisions of the text that is spoken of, if any are named.
  private static void refer(Stage stage, Said said) {
    var fields = said.fields("mandate", "provisions?", "with?", "secretariat?", "report to");
    var referral = new HashMap<String, Object>();
    referral.put("consultation", stage.shared(said.text(2)));
    referral.put("subject", said.text(3));
    referral.put("mandate", fields.get("mandate"));
    referral.put("lead", stage.voice(said.text(1)).delegation());
    referral.put(
        "members",
        fields.list("with").stream().map(name -> stage.voice(name).delegation()).toList());
    referral.put("reportTo", fields.get("report to"));
    fields
        .optional("secretariat")
        .ifPresent(helps -> referral.put("secretariat", helps.equals("yes")));
    if (fields.optional("provisions").isPresent()) {
      referral.put("instrument", stage.current("instrument"));
      referral.put("provisions", fields.list("provisions").stream().map(Stage::slug).toList());
    }
    stage.give(said.text(0), path(stage), referral);
  }

  private static void report(Stage stage, Said said, Map<String, Object> report) {
    stage.give(said.text(0), path(stage, said.text(1)) + "/report", report);
  }

  private static void check(Stage stage, Said said) {
    var seen = stage.see(path(stage)).path("consultations");
    var expected = said.table("consultation", "lead?", "state?", "sitting?", "report?");
    Check.same("The number of consultations", expected.size(), seen.size());
    for (var entry : expected) {
      var one =
          Check.one(
              seen,
              "consultation",
              stage.shared(entry.get("consultation")),
              "There is no consultation \"" + entry.get("consultation") + "\".");
      if (entry.optional("lead").isPresent()) {
        Check.same(
            "The lead", stage.voice(entry.get("lead")).delegation(), one.path("lead").asString());
      }
      entry.requireSame(
          "state", one.path("state").asString().replace('_', ' ').toLowerCase(Locale.ROOT));
      entry.requireSame("sitting", one.at("/sitting/name").asString(""));
      entry.requireSame("report", one.path("statement").asString(""));
    }
  }
}
