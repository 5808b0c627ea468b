package org.travaux.web.http;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.LogTail;

/// Rings whenever something happens to a meeting, its days, its documents, its agenda, or to a body
/// that holds it: what that has somebody do. Those who wait for it then read anew what they show.
/// A node that stops lets all of them go at once.
final class MeetingBell implements SmartLifecycle {

  private static final int TAGS_LIMIT = 10_000;
  private static final int WAITING_LIMIT = 4_096;
  private static final Set<String> KINDS =
      Set.of(Tag.of(new MeetingId("any")).kind(), Tag.of(new BodyId("any")).kind());

  private final LogTail tail;
  private final RecentlyUsed<Tag, LogPosition> rungAt = new RecentlyUsed<>(TAGS_LIMIT);
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition rings = lock.newCondition();
  private LogTail.@Nullable Subscription following;
  private int waiting;

  MeetingBell(LogTail tail) {
    this.tail = tail;
  }

  /// Waits until something has happened to the meeting or one of the bodies behind the position, or
  /// too many wait, or for that long.
  ///
  /// @return whether something has happened
  boolean await(MeetingId meeting, Stream<BodyId> bodies, LogPosition after, long timeoutMs)
      throws InterruptedException {
    var tags = Stream.concat(Stream.of(Tag.of(meeting)), bodies.map(Tag::of)).toList();
    lock.lock();
    waiting++;
    try {
      var leftNs = TimeUnit.MILLISECONDS.toNanos(timeoutMs);
      while (!hasRung(tags, after) && leftNs > 0 && isRunning() && waiting <= WAITING_LIMIT) {
        leftNs = rings.awaitNanos(leftNs);
      }
      return hasRung(tags, after);
    } finally {
      waiting--;
      lock.unlock();
    }
  }

  private boolean hasRung(List<Tag> tags, LogPosition after) {
    return tags.stream()
        .map(rungAt::get)
        .anyMatch(position -> position != null && position.isAfter(after));
  }

  private void hear(List<Recorded> events) {
    boolean any = false;
    for (var recorded : events) {
      // What is typed is most of the log, and of no meeting.
      if (recorded.event() instanceof InstrumentEvent) {
        continue;
      }
      for (var tag : recorded.event().tags()) {
        if (KINDS.contains(tag.kind())) {
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
