package org.travaux.core.text;

import java.util.Locale;
import java.util.function.IntFunction;

/// How long the operations on edits take, on the kinds of text and edit that are common. Not a
/// test: run its `main`; the figures are nanoseconds per call, each the best of several rounds,
/// with the ratio to the first of a group.
final class EditBenchmark {

  private static final int ROUNDS = 8;
  private static final long ROUND_MS = 150;

  /// Keeps results from being optimised away.
  static volatile Object last = "";

  private static double first;

  private EditBenchmark() {}

  public static void main(String[] arguments) {
    var typing = edits(256, at -> Edit.replace(3 * at + 1, 0, "a"));
    var replacing = edits(256, at -> Edit.replace(3 * at + 1, 2, "word"));
    var many = edits(256, EditBenchmark::manyChanges);
    group("transform: one insertion over another, elsewhere");
    measure("one insertion", i -> typing[i & 255].transform(typing[(i * 7) & 255], Side.RIGHT));
    measure("a replacement", i -> replacing[i & 255].transform(typing[(i * 7) & 255], Side.RIGHT));
    measure("walked, at one place", i -> typing[i & 255].transform(replacing[i & 255], Side.RIGHT));
    measure("20 changes over 20", i -> many[i & 255].transform(many[(i * 7) & 255], Side.RIGHT));
    group("compose");
    measure("one insertion", i -> typing[i & 255].compose(typing[(i * 7) & 255]));
    measure("20 changes and 20", i -> many[i & 255].compose(many[(i * 7) & 255]));
    for (int length : new int[] {1_000, 100_000}) {
      texts("Latin", "the General Assembly, ".repeat(length / 22 + 1).substring(0, length), typing);
      texts("Chinese", "关于战略规划草案的讨论".repeat(length / 11 + 1).substring(0, length), typing);
    }
    group("wire form");
    measure("written", i -> typing[i & 255].operations());
    measure("read", i -> Edit.ofOperations(typing[i & 255].operations()));
    measure("digest", i -> typing[i & 255].digest());
  }

  private static void texts(String script, String text, Edit[] typing) {
    group(script + ", " + text.length() + " units");
    measure("apply", i -> typing[i & 255].apply(text));
    var builder = new StringBuilder(text);
    measure(
        "applyTo and back",
        i -> {
          var edit = typing[i & 255];
          edit.applyTo(builder);
          edit.invert(text).applyTo(builder);
          return builder;
        });
    measure("fits", i -> typing[i & 255].fits(text));
    if (text.length() <= 1_000) {
      measure("difference", i -> Difference.between(text, text + i, Locale.ROOT));
    }
  }

  private static Edit manyChanges(int seed) {
    var walk = Edit.builder();
    for (int i = 0; i < 20; i++) {
      walk.keep(7 + (seed * 31 + i * 17) % 23).insert("ab").delete(i % 3);
    }
    return walk.build();
  }

  private static Edit[] edits(int count, IntFunction<Edit> made) {
    var edits = new Edit[count];
    for (int i = 0; i < count; i++) {
      edits[i] = made.apply(i);
    }
    return edits;
  }

  private static void group(String name) {
    System.out.printf("%n%s%n", name);
    first = 0;
  }

  private static void measure(String name, IntFunction<Object> call) {
    double bestNs = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      bestNs = Math.min(bestNs, round(call));
    }
    first = first == 0 ? bestNs : first;
    System.out.printf("  %-24s %,12.1f ns  x %.2f%n", name, bestNs, bestNs / first);
  }

  private static double round(IntFunction<Object> call) {
    long start = System.nanoTime();
    long end = start + ROUND_MS * 1_000_000;
    long calls = 0;
    long now = start;
    while (now < end) {
      for (int i = 0; i < 8; i++) {
        last = call.apply((int) calls);
        calls++;
      }
      now = System.nanoTime();
    }
    return (now - start) / (double) calls;
  }
}
