package org.travaux.projections.log;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.event.Tag;

/// Who tells of one tag. Many who ask at once after a long while, or after a start, would each fold
/// the same long history; so one does, and those after it go on from there.
final class Turns {

  private final RecentlyUsed<Tag, ReentrantLock> turns;

  /// @param limit of tags that are known at once; what is told of more may be told twice
  Turns(int limit) {
    turns = new RecentlyUsed<>(limit);
  }

  <T> T take(Tag tag, Supplier<T> telling) {
    var turn = turns.computeIfAbsent(tag, _ -> new ReentrantLock());
    turn.lock();
    try {
      return telling.get();
    } finally {
      turn.unlock();
    }
  }
}
