package org.travaux.projections.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.axonframework.messaging.eventstreaming.Tag;

/// The end of the log, in memory: a ring of the newest events, bounded in number and in bytes, with
/// the newest position of every tag in it, by which most questions are answered with "nothing"
/// without looking at any event.
///
/// One thread at a time adds, any number read, and nobody waits for anybody. What is added counts
/// once `next` has moved behind it, all of a batch at once; and `start` moves before anything is
/// forgotten. So whoever reads takes `next` first and looks at `start` last: if that has not come
/// past where the reading began, nothing was missing when it was looked for.
final class RecentEvents {

  private final AtomicReferenceArray<AppendedEvent> ring;
  private final long bytesLimit;
  private final Map<Tag, Long> newest = new ConcurrentHashMap<>();
  private volatile long start;
  private volatile long next;
  private long bytes;

  /// @param next the first position that is to be taken in
  RecentEvents(long next, int eventsLimit, long bytesLimit) {
    this.ring = new AtomicReferenceArray<>(eventsLimit);
    this.bytesLimit = bytesLimit;
    this.start = next;
    this.next = next;
  }

  /// The position behind the last event that was taken in.
  long next() {
    return next;
  }

  void add(List<AppendedEvent> events) {
    long position = next;
    for (var event : events) {
      while (position - start == ring.length()
          || (bytes + event.bytes() > bytesLimit && start < position)) {
        forget();
      }
      ring.set(slot(position), event);
      bytes += event.bytes();
      for (var tag : event.tags()) {
        newest.put(tag, position);
      }
      position++;
    }
    next = position;
  }

  private void forget() {
    long position = start;
    start = position + 1;
    var oldest = ring.getAndSet(slot(position), null);
    for (var tag : oldest.tags()) {
      newest.remove(tag, position);
    }
    bytes -= oldest.bytes();
  }

  boolean reaches(long from) {
    return from >= start;
  }

  /// Up to `limit` events from a position on; empty if the ring does not reach back to it.
  Optional<List<AppendedEvent>> from(long from, int limit) {
    return between(from, Math.min(next, from + limit));
  }

  /// What stands from a position on and before `end`, some of it not asked for; none if none of it
  /// is; empty if the ring does not reach back that far.
  ///
  /// @param anyOf what is asked for carries all tags of one of these
  /// @param end at most what `next` has been
  Optional<List<AppendedEvent>> between(Set<Set<Tag>> anyOf, long from, long end) {
    return between(from, mayMatch(anyOf, from, end) ? end : from);
  }

  private Optional<List<AppendedEvent>> between(long from, long end) {
    var events = new ArrayList<AppendedEvent>(Math.clamp(end - from, 0, ring.length()));
    for (long position = from; position < end && reaches(from); position++) {
      events.add(ring.get(slot(position)));
    }
    return reaches(from) ? Optional.of(events) : Optional.empty();
  }

  /// Whether an event that is asked for may stand at `from` or behind; no is certain of all before
  /// `end`.
  private boolean mayMatch(Set<Set<Tag>> anyOf, long from, long end) {
    return from < end && anyOf.stream().anyMatch(tags -> from <= newestOf(tags));
  }

  /// Behind which no event carries all of the tags.
  private long newestOf(Set<Tag> tags) {
    long lowest = Long.MAX_VALUE;
    for (var tag : tags) {
      lowest = Math.min(lowest, newest.getOrDefault(tag, -1L));
    }
    return lowest;
  }

  private int slot(long position) {
    return (int) (position % ring.length());
  }
}
