package org.travaux.core.measure;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs benchmarks and sets each figure beside the limit that was measured in the same run.
/// Machines differ, and so do hours on one machine; the ratio says more than the figure.
public final class Ratios {

  private final Collection<RunResult> results;
  private final Set<String> limits;

  private Ratios(Collection<RunResult> results, Set<String> limits) {
    this.results = results;
    this.limits = limits;
  }

  /// Runs all benchmarks of a class and of those nested in it, and prints the table.
  ///
  /// @param arguments JMH's own
  /// @param limits the methods that measure a limit: the others of the same class and parameters
  ///     are set beside it
  public static void print(Class<?> benchmarks, String[] arguments, String... limits)
      throws CommandLineOptionException, RunnerException {
    var options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(arguments))
            .include("^" + benchmarks.getName() + "[.]")
            .build();
    new Ratios(new Runner(options).run(), Set.of(limits)).print();
  }

  private void print() {
    System.out.println();
    for (var result : results) {
      var figure = result.getPrimaryResult();
      System.out.printf(
          Locale.ROOT,
          "%-60s %,14.1f %-6s x %.2f%n",
          name(result.getParams()),
          figure.getScore(),
          figure.getScoreUnit(),
          figure.getScore() / limit(result.getParams()));
    }
  }

  private double limit(BenchmarkParams measured) {
    return results.stream()
        .filter(result -> isLimitOf(measured, result.getParams()))
        .mapToDouble(result -> result.getPrimaryResult().getScore())
        .findFirst()
        .orElse(Double.NaN);
  }

  private boolean isLimitOf(BenchmarkParams measured, BenchmarkParams other) {
    return limits.contains(method(other))
        && holder(measured).equals(holder(other))
        && other.getParamsKeys().stream()
            .allMatch(key -> other.getParam(key).equals(measured.getParam(key)));
  }

  private static String name(BenchmarkParams measured) {
    return measured.getParamsKeys().stream()
        .map(measured::getParam)
        .collect(Collectors.joining(", ", method(measured) + " ", ""));
  }

  private static String method(BenchmarkParams measured) {
    var name = measured.getBenchmark();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String holder(BenchmarkParams measured) {
    var name = measured.getBenchmark();
    return name.substring(0, name.lastIndexOf('.'));
  }
}
