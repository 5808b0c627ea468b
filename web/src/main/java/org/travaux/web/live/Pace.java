package org.travaux.web.live;

import org.jspecify.annotations.Nullable;

/// When a crowded room gives its next edits to be decided.
///
/// Each frame costs one write for everybody who listens, so in a room of two hundred it matters how
/// many edits share one. People answer what they are told; a room that decides while its last frame
/// is still going out takes the answers of the first few and lets the others wait for a whole
/// round. So it waits until most have been told, and a moment for their answers, but never longer
/// than the frame could take: who reads slowly holds nobody up.
final class Pace {

  private static final int CROWD = 8;
  private static final long WRITE_LIMIT_NS = 100_000;
  private static final long ANSWER_NS = 250_000;
  private static final long LOOK_NS = 100_000;

  private @Nullable Frame told;
  private int listeners;
  private int expected;
  private long toldAtNs;
  private long mostKnowAtNs;

  /// @param edits that the frame acknowledges, as many of which may be answered at once
  void told(Frame frame, int listeners, int edits, long nowNs) {
    if (listeners >= CROWD) {
      this.told = frame;
      this.listeners = listeners;
      expected = edits - edits / 8;
      toldAtNs = nowNs;
      mostKnowAtNs = Long.MAX_VALUE;
    }
  }

  /// Whether it is time.
  ///
  /// @param gathered edits that wait
  boolean isTime(int gathered, long nowNs) {
    if (told == null) {
      return true;
    }
    if (nowNs - toldAtNs < listeners * WRITE_LIMIT_NS && !isAnswered(gathered, nowNs)) {
      return false;
    }
    told = null;
    return true;
  }

  private boolean isAnswered(int gathered, long nowNs) {
    if (told == null || told.unsent() > listeners / 8) {
      return false;
    }
    mostKnowAtNs = Math.min(mostKnowAtNs, nowNs);
    return gathered >= expected || nowNs - mostKnowAtNs >= ANSWER_NS;
  }

  /// How long until it may be time.
  long waitNs() {
    return told == null ? 0 : LOOK_NS;
  }
}
