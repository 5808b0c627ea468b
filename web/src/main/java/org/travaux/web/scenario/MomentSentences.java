package org.travaux.web.scenario;

/// Sentences about moments, and about what was refused.
final class MomentSentences {

  private static final String REFUSED = "that is refused as ";

  private MomentSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.add("it is {moment}", (stage, said) -> stage.time(said.text(0)));
    vocabulary.add("this moment is called {string}", (stage, said) -> stage.name(said.text(0)));
    vocabulary.add(
        "at {string}, {}",
        (stage, said) ->
            stage.at(
                said.text(0),
                () -> vocabulary.meaning(said.step().saying(said.text(1))).play(stage)));
    vocabulary.add(
        REFUSED + "{word}",
        (stage, said) -> {
          var refusal =
              stage.takeRefusal().orElseThrow(() -> new Wrong("Nothing was refused just now."));
          Check.same("The refusal", said.text(0), refusal.code());
        });
  }

  /// Whether this sentence expects that the one before it is refused.
  static boolean isRefusal(Step step) {
    return step.sentence().startsWith(REFUSED);
  }
}
