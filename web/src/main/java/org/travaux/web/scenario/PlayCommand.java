package org.travaux.web.scenario;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Plays scenarios from the command line.
@Command(
    name = "play",
    mixinStandardHelpOptions = true,
    description = "Plays scenario files against a running server, and says where one fails.")
public final class PlayCommand implements Callable<Integer> {

  private static final int FAILED = 1;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Scenarios, as Gherkin.")
  private List<Path> files = List.of();

  @Option(
      names = "--server",
      defaultValue = "http://127.0.0.1:8080",
      description = "Where the server is open (${DEFAULT-VALUE}).")
  private URI server = URI.create("http://127.0.0.1:8080");

  @Option(names = "--sentences", description = "Prints the sentences that can be played.")
  private boolean sentences;

  @Option(
      names = "--token",
      defaultValue = "${env:TRAVAUX_TOKEN:-}",
      description =
          "An administrator's token, by whose right bodies are founded and persons registered"
              + " (the environment's TRAVAUX_TOKEN).")
  private String token = "";

  private final PrintStream out;
  private final InstantSource clock;

  private PlayCommand(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
  }

  /// Does what the arguments say.
  ///
  /// @return the exit code
  public static int run(List<String> arguments, PrintStream out) {
    return new CommandLine(new PlayCommand(out, InstantSource.system()))
        .execute(arguments.toArray(String[]::new));
  }

  @Override
  public Integer call() {
    if (sentences) {
      Vocabulary.whole().sentences().forEach(out::println);
      return 0;
    }
    var there = new Server(server);
    var run = Long.toString(clock.millis(), Character.MAX_RADIX);
    var player = new Player(there, token, run, out);
    try {
      for (var file : files) {
        out.println(player.play(file) + " sentences played of " + file);
      }
      return 0;
    } catch (BadScenario bad) {
      out.println(bad.getMessage());
      return FAILED;
    }
  }
}
