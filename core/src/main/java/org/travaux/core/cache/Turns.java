package org.travaux.core.cache;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Who folds what happened to one thing. Many who ask at once after a long while, or after a start,
/// would each fold the same long history; so one does, and those after it go on from there.
///
/// @param <K> what it is that something happened to
public final class Turns<K> {

  private final RecentlyUsed<K, ReentrantLock> turns;

  /// @param limit of things that are known at once; the history of more may be folded twice
  public Turns(int limit) {
    turns = new RecentlyUsed<>(limit);
  }

  public <T> T take(K thing, Supplier<T> folding) {
    var turn = turns.computeIfAbsent(thing, _ -> new ReentrantLock());
    turn.lock();
    try {
      return folding.get();
    } finally {
      turn.unlock();
    }
  }
}
