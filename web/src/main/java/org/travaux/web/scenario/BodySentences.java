package org.travaux.web.scenario;

import java.util.Locale;
import java.util.Map;

/// Sentences about bodies and who sits at their tables.
final class BodySentences {

  private BodySentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add("the body {string}, {string}", BodySentences::found);
    vocabulary.add(
        "we speak of the body {string}", (stage, said) -> stage.speakOf("body", said.text(0)));
    vocabulary.add("at the table of {string}:", BodySentences::seat);
  }

  /// Texts call it by what its title has in brackets.
  private static void found(Stage stage, Said said) {
    stage.speakOf("body", said.text(0));
    stage
        .server()
        .post(
            stage.administrator(),
            "/api/identity/bodies",
            Map.of(
                "body", stage.current("body"), "title", said.text(1) + " (" + said.text(0) + ")"));
  }

  /// Whoever is there already sits at this table too.
  private static void seat(Stage stage, Said said) {
    var body = stage.shared(said.text(0));
    for (var entry : said.table("who", "delegation", "role")) {
      var name = entry.get("who");
      var delegation = delegation(entry.get("delegation"));
      var role = Words.constant(entry.get("role"));
      var known = stage.present(name);
      var person = stage.shared(name);
      if (known.isEmpty()) {
        register(stage, person, name);
      }
      var delegate = Map.of("person", person, "delegation", delegation, "role", role);
      stage
          .server()
          .post(
              stage.administrator(), "/api/identity/bodies/" + body + "/accreditations", delegate);
      stage.seat(name, body, delegate);
      if (known.isEmpty()) {
        var link =
            stage
                .server()
                .post(stage.administrator(), "/api/identity/persons/" + person + "/link", Map.of())
                .path("path")
                .asString();
        stage.enter(
            name, new Stage.Voice(person, delegation, stage.server().tokenByLink(link, Map.of())));
      }
    }
  }

  private static String delegation(String name) {
    return Stage.slug(name).toUpperCase(Locale.ROOT);
  }

  private static void register(Stage stage, String person, String name) {
    stage
        .server()
        .post(
            stage.administrator(), "/api/identity/persons", Map.of("person", person, "name", name));
  }
}
