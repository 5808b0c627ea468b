package org.travaux.web.scenario;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.DataTable;
import io.cucumber.messages.types.DocString;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A file of scenarios, read but not played yet.
record ScenarioFile(Path path, String title, List<Play> plays) {

  /// What is played from an empty table to the end, what all plays of the file begin with included.
  record Play(String title, int line, List<Step> steps) {

    Play {
      steps = List.copyOf(steps);
    }
  }

  ScenarioFile {
    plays = List.copyOf(plays);
  }

  /// @throws BadScenario if it cannot be read, is not Gherkin, or has more of it than is played
  static ScenarioFile read(Path path) {
    var found = parse(path);
    found.stream()
        .flatMap(envelope -> envelope.getParseError().stream())
        .findFirst()
        .ifPresent(error -> refuse(path, error));
    return found.stream()
        .flatMap(envelope -> envelope.getGherkinDocument().stream())
        .flatMap(document -> document.getFeature().stream())
        .findFirst()
        .map(feature -> of(path, feature))
        .orElseThrow(() -> new BadScenario(path, 1, "There is no scenario in it."));
  }

  private static List<Envelope> parse(Path path) {
    var parser =
        GherkinParser.builder()
            .includeSource(false)
            .includePickles(false)
            .includeGherkinDocument(true)
            .build();
    try (Stream<Envelope> envelopes = parser.parse(path.toString(), Files.readAllBytes(path))) {
      return envelopes.toList();
    } catch (IOException unreadable) {
      throw new BadScenario(path, 1, "It cannot be read: " + unreadable);
    }
  }

  private static void refuse(Path path, ParseError error) {
    var line = error.getSource().getLocation().map(place -> place.getLine()).orElse(1);
    throw new BadScenario(path, line, error.getMessage());
  }

  private static ScenarioFile of(Path path, Feature feature) {
    var first = new ArrayList<Step>();
    var plays = new ArrayList<Play>();
    for (FeatureChild child : feature.getChildren()) {
      child.getBackground().ifPresent(background -> first.addAll(steps(background.getSteps())));
      child.getScenario().ifPresent(scenario -> plays.add(play(path, first, scenario)));
      child
          .getRule()
          .ifPresent(
              rule -> {
                throw new BadScenario(
                    path, rule.getLocation().getLine(), "Rules are not played, only scenarios.");
              });
    }
    return new ScenarioFile(path, feature.getName(), plays);
  }

  private static Play play(Path path, List<Step> first, Scenario scenario) {
    var line = scenario.getLocation().getLine();
    if (!scenario.getExamples().isEmpty()) {
      throw new BadScenario(path, line, "Examples are not played, only scenarios.");
    }
    if (scenario.getSteps().isEmpty()) {
      throw new BadScenario(path, line, "The scenario has no sentences.");
    }
    return new Play(
        scenario.getName(),
        line,
        Stream.concat(first.stream(), steps(scenario.getSteps()).stream()).toList());
  }

  private static List<Step> steps(List<io.cucumber.messages.types.Step> steps) {
    return steps.stream()
        .map(
            step ->
                new Step(
                    step.getLocation().getLine(),
                    step.getText(),
                    step.getDocString().map(DocString::getContent).orElse(""),
                    step.getDataTable().map(ScenarioFile::rows).orElse(List.of())))
        .toList();
  }

  private static List<Step.Row> rows(DataTable table) {
    return table.getRows().stream()
        .map(
            (TableRow row) ->
                new Step.Row(
                    row.getLocation().getLine(),
                    row.getCells().stream().map(TableCell::getValue).toList()))
        .toList();
  }
}
