package org.travaux.web.scenario;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.cucumberexpressions.Transformer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The sentences that can be played. They are Cucumber expressions, with a few more parameters:
///
/// - `{who}`: the chair, the secretariat, Canada, Russian Federation
/// - `{moment}`: 2022-01-13 or 2022-01-13 09:30, in UTC
/// - `{target}`: the text, "a provision", option "1" of "vision", the option set "vision",
///   the bracket "b", the ruling "r", the proposal "p"; several with `and` between them
final class Vocabulary {

  /// What comes of a sentence.
  @FunctionalInterface
  interface Action {
    void play(Stage stage, Said said);
  }

  /// A sentence that somebody said, and what is to come of it.
  record Meant(Said said, Action action) {

    void play(Stage stage) {
      action.play(stage, said);
    }
  }

  private record Sentence(Expression expression, Action action) {

    Optional<Meant> match(Step step) {
      return expression
          .match(step.sentence())
          .map(
              arguments ->
                  new Meant(
                      new Said(step, arguments.stream().<Object>map(Argument::getValue).toList()),
                      action));
    }
  }

  private static final String WHO =
      "the [a-z][\\w&-]*(?: (?:of|from|for|[\\w&-]+)){0,6}?"
          + "|[A-Z][\\w&-]*(?: (?:of |and )?[A-Z][\\w&-]*)*";
  private static final String QUOTED = "\"[^\"]*\"";
  private static final String TARGET =
      "the text|option "
          + QUOTED
          + " of "
          + QUOTED
          + "|the (?:option set|bracket|ruling|proposal) "
          + QUOTED
          + "|"
          + QUOTED;

  private final ParameterTypeRegistry parameters = new ParameterTypeRegistry(Locale.ENGLISH);
  private final ExpressionFactory expressions = new ExpressionFactory(parameters);
  private final List<Sentence> sentences = new ArrayList<>();

  private Vocabulary() {
    define("who", WHO);
    define("moment", "\\d{4}-\\d{2}-\\d{2}(?: \\d{2}:\\d{2})?");
    define("target", "(?:" + TARGET + ")(?:(?:, | and )(?:" + TARGET + "))*");
  }

  static Vocabulary whole() {
    var all = new Vocabulary();
    BodySentences.addTo(all);
    PlaceSentences.addTo(all);
    MeetingSentences.addTo(all);
    DocumentSentences.addTo(all);
    AgendaSentences.addTo(all);
    ReferenceSentences.addTo(all);
    TraceSentences.addTo(all);
    TextSentences.addTo(all);
    ProposalSentences.addTo(all);
    ProvenanceSentences.addTo(all);
    ConstraintSentences.addTo(all);
    OptionSentences.addTo(all);
    RulingSentences.addTo(all);
    ConsultationSentences.addTo(all);
    ActionSentences.addTo(all);
    TranslationSentences.addTo(all);
    RecommendationSentences.addTo(all);
    EscalationSentences.addTo(all);
    LiaisonSentences.addTo(all);
    SilenceSentences.addTo(all);
    RoundSentences.addTo(all);
    TimetableSentences.addTo(all);
    MomentSentences.addTo(all);
    return all;
  }

  void add(String expression, Action action) {
    sentences.add(new Sentence(expressions.createExpression(expression), action));
  }

  /// @throws Wrong if nothing is meant by it, or more than one thing
  Meant meaning(Step step) {
    var meant = sentences.stream().flatMap(sentence -> sentence.match(step).stream()).toList();
    if (meant.isEmpty()) {
      throw new Wrong("Nobody knows what this means: " + step.sentence());
    }
    if (meant.size() > 1) {
      throw new Wrong("This can mean more than one thing: " + step.sentence());
    }
    return meant.getFirst();
  }

  /// What can be said, a sentence each.
  List<String> sentences() {
    return sentences.stream().map(sentence -> sentence.expression().getSource()).toList();
  }

  void define(String name, String pattern) {
    Transformer<String> asItIs = value -> value;
    parameters.defineParameterType(
        new ParameterType<>(name, pattern, String.class, asItIs, false, false));
  }
}
