package org.travaux.web.http;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.LogTail;

/// Rings whenever something happens to a meeting: its days, its documents, its agenda. Those who
/// wait for it then read anew what they show. A node that stops lets all of them go at once.
final class MeetingBell implements SmartLifecycle {

  private static final int MEETINGS_LIMIT = 10_000;
  private static final int WAITING_LIMIT = 4_096;
  private static final String KIND = Tag.of(new MeetingId("any")).kind();

  private final LogTail tail;
  private final RecentlyUsed<Tag, LogPosition> rungAt = new RecentlyUsed<>(MEETINGS_LIMIT);
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition rings = lock.newCondition();
  private LogTail.@Nullable Subscription following;
  private int waiting;

  MeetingBell(LogTail tail) {
    this.tail = tail;
  }

  /// Waits until something has happened to the meeting behind the position, or too many wait, or
  /// for that long.
  ///
  /// @return whether something has happened
  boolean await(MeetingId meeting, LogPosition after, long timeoutMs) throws InterruptedException {
    var tag = Tag.of(meeting);
    lock.lock();
    waiting++;
    try {
      var leftNs = TimeUnit.MILLISECONDS.toNanos(timeoutMs);
      while (!hasRung(tag, after) && leftNs > 0 && isRunning() && waiting <= WAITING_LIMIT) {
        leftNs = rings.awaitNanos(leftNs);
      }
      return hasRung(tag, after);
    } finally {
      waiting--;
      lock.unlock();
    }
  }

  private boolean hasRung(Tag meeting, LogPosition after) {
    var at = rungAt.get(meeting);
    return at != null && at.isAfter(after);
  }

  private void hear(List<Recorded> events) {
    boolean any = false;
    for (var recorded : events) {
      // What is typed is most of the log, and of no meeting.
      if (recorded.event() instanceof InstrumentEvent) {
        continue;
      }
      for (var tag : recorded.event().tags()) {
        if (tag.kind().equals(KIND)) {
          rungAt.put(tag, recorded.position());
          any = true;
        }
      }
    }
    if (any) {
      ring();
    }
  }

  private void ring() {
    lock.lock();
    try {
      rings.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void start() {
    lock.lock();
    try {
      following = tail.follow(tail.next(), this::hear);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void stop() {
    lock.lock();
    try {
      if (following != null) {
        following.close();
        following = null;
      }
    } finally {
      lock.unlock();
    }
    ring();
  }

  @Override
  public boolean isRunning() {
    lock.lock();
    try {
      return following != null;
    } finally {
      lock.unlock();
    }
  }
}
