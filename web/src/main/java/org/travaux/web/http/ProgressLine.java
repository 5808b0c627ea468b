package org.travaux.web.http;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/// Shows on the console how far a job has come: on a terminal one line that is written over, else a
/// line for each tenth.
final class ProgressLine {

  private final PrintStream out;
  private final boolean isTerminal;

  ProgressLine(PrintStream out, boolean isTerminal) {
    this.out = out;
    this.isTerminal = isTerminal;
  }

  static ProgressLine onConsole() {
    var console = Optional.ofNullable(System.console());
    return new ProgressLine(System.out, console.filter(Console::isTerminal).isPresent());
  }

  void moved(Job before, Job now) {
    int step = isTerminal ? 1 : 10;
    if (percent(before) / step != percent(now) / step || (before.total() == 0 && now.total() > 0)) {
      out.print(isTerminal ? "\r" + line(now) : line(now) + System.lineSeparator());
      out.flush();
    }
  }

  void ended(Job job) {
    out.print((isTerminal ? "\r" : "") + ended(job.kind(), job) + System.lineSeparator());
    out.flush();
  }

  private static String line(Job job) {
    return "%s: %d %% (%,d of %,d)".formatted(job.kind(), percent(job), job.done(), job.total());
  }

  private static String ended(String kind, Job job) {
    return switch (job.state()) {
      case RUNNING -> line(job);
      case DONE -> "%s: done (%,d)".formatted(kind, job.total());
      case FAILED ->
          "%s: failed (%s)"
              .formatted(kind, job.problem().map(problem -> problem.getDetail()).orElse(""));
    };
  }

  private static int percent(Job job) {
    return job.total() == 0 ? 0 : (int) Math.min(100, job.done() * 100 / job.total());
  }
}
