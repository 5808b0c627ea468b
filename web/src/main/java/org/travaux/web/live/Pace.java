package org.travaux.web.live;

/// When a crowded room gives its next edits to be decided.
///
/// Each frame costs one write for everybody who listens, and each of them as much again to read it,
/// so in a room of two hundred it matters how many edits share one. Whoever was told that an edit
/// is stored may send the next at once; a room that decides while the first answers come in lets
/// all others wait for a whole round, and its frames become many and small until they are more than
/// the listeners can read. So it waits until most of those who were told have answered, but never
/// longer than their number allows: who thinks before typing, or reads slowly, holds nobody up.
final class Pace {

  private static final int CROWD = 8;
  private static final long WAIT_PER_LISTENER_NS = 100_000;

  private int expected;
  private long untilNs;

  /// A frame is on its way to all listeners.
  ///
  /// @param waiting edits that wait to be decided already
  /// @param edits that the frame acknowledges, as many of which may be answered at once
  void told(int listeners, int waiting, int edits, long nowNs) {
    expected = listeners < CROWD ? 0 : waiting + edits - edits / 16;
    untilNs = nowNs + listeners * WAIT_PER_LISTENER_NS;
  }

  /// How long the edits that have gathered still wait for more; 0 if it is time.
  long waitNs(int gathered, long nowNs) {
    return gathered >= expected ? 0 : Math.max(0, untilNs - nowNs);
  }
}
