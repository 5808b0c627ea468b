package org.travaux.core.text;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.travaux.core.measure.Ratios;

/// How long the operations on edits take, on the kinds of text and edit that are common: on whole
/// texts beside what the JDK needs to put a word into a string, on edits beside the plainest of
/// each group.
public class EditBenchmark {

  private static final int EDITS = 256;

  public static void main(String[] arguments) throws Exception {
    Ratios.print(
        EditBenchmark.class,
        arguments,
        "insertionOverInsertion",
        "insertionAndInsertion",
        "digest",
        "stringBuilder");
  }

  /// As many edits of one kind as are needed to keep the processor from learning them.
  static Edit[] edits(IntFunction<Edit> made) {
    return IntStream.range(0, EDITS).mapToObj(made).toArray(Edit[]::new);
  }

  /// Common settings, and the edits to measure with.
  @State(Scope.Thread)
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  @Fork(1)
  @Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
  @Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
  public abstract static class Measured {

    final Edit[] typing = edits(at -> Edit.replace(3 * at + 1, 0, "a"));
    final Edit[] replacing = edits(at -> Edit.replace(3 * at + 1, 2, "word"));
    final Edit[] many = edits(Measured::twentyChanges);
    private int calls;

    int next() {
      return calls++ & (EDITS - 1);
    }

    static Edit other(Edit[] edits, int than) {
      return edits[(than * 7) & (EDITS - 1)];
    }

    private static Edit twentyChanges(int seed) {
      var walk = Edit.builder();
      for (int i = 0; i < 20; i++) {
        walk.keep(7 + (seed * 31 + i * 17) % 23).insert("ab").delete(i % 3);
      }
      return walk.build();
    }
  }

  /// One edit over another that was made at the same time.
  public static class Transform extends Measured {

    @Benchmark
    public Edit insertionOverInsertion() {
      int i = next();
      return typing[i].transform(other(typing, i), Side.RIGHT);
    }

    @Benchmark
    public Edit replacementOverInsertion() {
      int i = next();
      return replacing[i].transform(other(typing, i), Side.RIGHT);
    }

    @Benchmark
    public Edit insertionOverReplacementThere() {
      int i = next();
      return typing[i].transform(replacing[i], Side.RIGHT);
    }

    @Benchmark
    public Edit twentyChangesOverTwenty() {
      int i = next();
      return many[i].transform(other(many, i), Side.RIGHT);
    }
  }

  /// One edit after another, as one.
  public static class Compose extends Measured {

    @Benchmark
    public Edit insertionAndInsertion() {
      int i = next();
      return typing[i].compose(other(typing, i));
    }

    @Benchmark
    public Edit twentyChangesAndTwenty() {
      int i = next();
      return many[i].compose(other(many, i));
    }
  }

  /// What goes over the wire and into the log.
  public static class Wire extends Measured {

    private List<Object> operations = List.of();

    @Setup
    public void write() {
      operations = replacing[0].operations();
    }

    @Benchmark
    public int digest() {
      return typing[next()].digest();
    }

    @Benchmark
    public List<Object> written() {
      return typing[next()].operations();
    }

    @Benchmark
    public Edit read() {
      return Edit.ofOperations(operations);
    }
  }

  /// An edit on a text.
  public static class OnText extends Measured {

    private static final String LATIN = "the General Assembly, ";
    private static final String CHINESE = "关于战略规划草案的讨论";

    @Param({"Latin", "Chinese"})
    public String script = "";

    @Param({"1000", "100000"})
    public int units;

    private String text = "";
    private final StringBuilder changing = new StringBuilder();

    @Setup
    public void write() {
      var phrase = script.equals("Latin") ? LATIN : CHINESE;
      text = phrase.repeat(units / phrase.length() + 1).substring(0, units);
      changing.append(text);
    }

    /// The limit: the text with one letter more, by the JDK alone.
    @Benchmark
    public String stringBuilder() {
      return new StringBuilder(text.length() + 1)
          .append(text)
          .insert(3 * next() + 1, "a")
          .toString();
    }

    @Benchmark
    public String apply() {
      return typing[next()].apply(text);
    }

    @Benchmark
    public StringBuilder applyInPlaceAndTakeBack() {
      var edit = typing[next()];
      edit.applyTo(changing);
      edit.invert(text).applyTo(changing);
      return changing;
    }

    @Benchmark
    public boolean fits() {
      return typing[next()].fits(text);
    }

    @Benchmark
    public Edit difference() {
      return Difference.between(text, text + next(), Locale.ROOT);
    }
  }
}
