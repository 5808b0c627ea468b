package org.travaux.core.cache;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Who tells of one thing. Many who ask at once, as after a start, would each fold the same long
/// history, or tell the same long answer; so one does, and those after it go on from there.
///
/// @param <K> what is told of
public final class Turns<K> {

  private final RecentlyUsed<K, ReentrantLock> turns;

  /// @param limit of things that are known at once; what is told of more may be told twice
  public Turns(int limit) {
    turns = new RecentlyUsed<>(limit);
  }

  public <T> T take(K thing, Supplier<T> telling) {
    var turn = turns.computeIfAbsent(thing, _ -> new ReentrantLock());
    turn.lock();
    try {
      return telling.get();
    } finally {
      turn.unlock();
    }
  }
}
