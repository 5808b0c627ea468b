package org.travaux.web.scenario;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.travaux.web.scenario.ScenarioFile.Play;

/// Plays scenario files from their first sentence to their last. Everything is understood before
/// anything is done.
final class Player {

  private final Vocabulary vocabulary = Vocabulary.whole();
  private final Server server;
  private final String administrator;
  private final String run;
  private final PrintStream out;
  private int plays;

  /// @param administrator a token
  /// @param run what makes the names of these plays their own
  Player(Server server, String administrator, String run, PrintStream out) {
    this.server = server;
    this.administrator = administrator;
    this.run = run;
    this.out = out;
  }

  /// Plays all scenarios of a file.
  ///
  /// @return how many sentences were played
  /// @throws BadScenario at the first line that is not so
  int play(Path path) {
    var file = ScenarioFile.read(path);
    var meant = new ArrayList<List<Vocabulary.Meant>>();
    file.plays().forEach(play -> meant.add(understand(path, play)));
    int played = 0;
    for (int at = 0; at < meant.size(); at++) {
      out.println(file.title() + ": " + file.plays().get(at).title());
      plays++;
      perform(path, meant.get(at), new Stage(server, administrator, run + "-" + plays));
      played += meant.get(at).size();
    }
    return played;
  }

  private List<Vocabulary.Meant> understand(Path path, Play play) {
    return play.steps().stream()
        .map(
            step -> {
              try {
                return vocabulary.meaning(step);
              } catch (Wrong wrong) {
                throw bad(path, step, wrong);
              }
            })
        .toList();
  }

  private static void perform(Path path, List<Vocabulary.Meant> meant, Stage stage) {
    for (int at = 0; at < meant.size(); at++) {
      var one = meant.get(at);
      var step = one.said().step();
      try {
        one.play(stage);
      } catch (Wrong wrong) {
        throw bad(path, step, wrong);
      } catch (Refused refused) {
        if (at + 1 == meant.size() || !MomentSentences.isRefusal(meant.get(at + 1).said().step())) {
          throw new BadScenario(
              path, step.line(), "The server refuses it, " + refused.getMessage());
        }
        stage.remember(refused);
      }
    }
  }

  private static BadScenario bad(Path path, Step step, Wrong wrong) {
    return new BadScenario(path, wrong.lineOr(step.line()), String.valueOf(wrong.getMessage()));
  }
}
