package org.travaux.core.text;

/// A law, which is to hold whatever chance brings. Each case has a seed of its own, which a failure
/// names: `-Dtravaux.seed=<number>` plays that case first. `-Dtravaux.times=<number>` plays so many
/// times as many cases.
public final class Law {

  private Law() {}

  /// One case.
  @FunctionalInterface
  public interface Case {
    void play(long seed) throws Exception;
  }

  public static void holds(int cases, Case law) {
    holds(cases * Integer.getInteger("travaux.times", 1), seed(), law);
  }

  static void holds(int cases, long first, Case law) {
    for (long seed = first; seed < first + cases; seed++) {
      try {
        law.play(seed);
      } catch (Exception | AssertionError failed) {
        throw new AssertionError(
            "fails with -Dtravaux.seed=" + seed + ": " + failed.getMessage(), failed);
      }
    }
  }

  /// Where chance begins; a law that plays a single case names it itself when it fails.
  public static long seed() {
    return Long.getLong("travaux.seed", System.nanoTime());
  }
}
