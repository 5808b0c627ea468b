package org.travaux.web.live;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What waits for a room's owner. Clients fill at most half of it, so that there is always place
/// for what the room itself has to know.
///
/// @param <M> of one room
final class Inbox<M> {

  private final int limit;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final ArrayDeque<M> waiting = new ArrayDeque<>();
  private boolean closed;

  Inbox(int limit) {
    this.limit = limit;
  }

  /// Takes a message, unless too much waits already or the room is closed.
  boolean offerFromClient(M message) {
    return offer(message, limit / 2);
  }

  /// Takes a message, unless the inbox is full or closed; the room has then missed something.
  boolean offer(M message) {
    return offer(message, limit);
  }

  private boolean offer(M message, int below) {
    lock.lock();
    try {
      if (closed || waiting.size() >= below) {
        return false;
      }
      waiting.add(message);
      if (waiting.size() == 1) {
        filled.signal();
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /// Moves all that waits into the list, after waiting for something to be there.
  ///
  /// @param waitNs `Long.MAX_VALUE` for as long as it takes, which is cheaper than any other time
  void drain(List<M> into, long waitNs) throws InterruptedException {
    lock.lock();
    try {
      long leftNs = waitNs;
      while (waiting.isEmpty() && leftNs > 0) {
        if (waitNs == Long.MAX_VALUE) {
          filled.await();
        } else {
          leftNs = filled.awaitNanos(leftNs);
        }
      }
      for (var next = waiting.poll(); next != null; next = waiting.poll()) {
        into.add(next);
      }
    } finally {
      lock.unlock();
    }
  }

  /// From now on nothing is taken; what still waits is returned.
  List<M> close() {
    lock.lock();
    try {
      closed = true;
      var left = List.copyOf(waiting);
      waiting.clear();
      return left;
    } finally {
      lock.unlock();
    }
  }

  /// Closes if nothing waits.
  boolean closeIfEmpty() {
    lock.lock();
    try {
      closed = closed || waiting.isEmpty();
      return closed;
    } finally {
      lock.unlock();
    }
  }

  boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  int size() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }
}
