package org.travaux.web.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Before whom those who type in a room wait. However many go before them, one after the other,
/// they never wait longer than the bound: then it is their turn. Only the room's owner calls it.
final class Yielding {

  private final long boundNs;
  private final List<CompletableFuture<?>> before = new ArrayList<>();
  private boolean begun;
  private long untilNs;

  Yielding(long boundNs) {
    this.boundNs = boundNs;
  }

  /// Somebody goes first; told again when that is done.
  ///
  /// @param waiting edits that wait already
  void to(CompletableFuture<?> one, int waiting, long nowNs) {
    before.removeIf(CompletableFuture::isDone);
    if (one.isDone()) {
      return;
    }
    if (!begun || waiting == 0) {
      begun = true;
      untilNs = nowNs + boundNs;
    }
    before.add(one);
  }

  /// How long edits still wait; 0 if it is their turn.
  long waitNs(long nowNs) {
    return before.isEmpty() ? 0 : Math.max(0, untilNs - nowNs);
  }

  /// They had their turn.
  void passed() {
    begun = false;
    before.clear();
  }
}
