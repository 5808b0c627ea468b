package org.travaux.projections.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/// The end of the log, in memory: a ring of the newest events, bounded in number and in bytes, with
/// the newest position of every tag in it, by which most questions are answered with "nothing"
/// without looking at any event. Not safe for threads.
final class RecentEvents {

  private final @Nullable AppendedEvent[] ring;
  private final long bytesLimit;
  private final Map<Tag, Long> newest = new HashMap<>();
  private long start;
  private long next;
  private long bytes;

  /// @param next the first position that is to be taken in
  RecentEvents(long next, int eventsLimit, long bytesLimit) {
    this.ring = new AppendedEvent[eventsLimit];
    this.bytesLimit = bytesLimit;
    this.start = next;
    this.next = next;
  }

  long next() {
    return next;
  }

  void add(AppendedEvent event) {
    while (next - start == ring.length || (bytes + event.bytes() > bytesLimit && start < next)) {
      forget();
    }
    ring[slot(next)] = event;
    bytes += event.bytes();
    for (var tag : event.tags()) {
      newest.put(tag, next);
    }
    next++;
  }

  private void forget() {
    var oldest = at(start);
    for (var tag : oldest.tags()) {
      newest.remove(tag, start);
    }
    ring[slot(start)] = null;
    bytes -= oldest.bytes();
    start++;
  }

  boolean reaches(long from) {
    return from >= start;
  }

  /// Up to `limit` events from a position on; empty if the ring does not reach back to it.
  Optional<List<AppendedEvent>> from(long from, int limit) {
    if (!reaches(from)) {
      return Optional.empty();
    }
    int count = Math.clamp(next - from, 0, limit);
    var events = new ArrayList<AppendedEvent>(count);
    for (long position = from; position < from + count; position++) {
      events.add(at(position));
    }
    return Optional.of(events);
  }

  /// Whether an event that is asked for may stand at `from` or behind; no is certain.
  ///
  /// @param anyOf what is asked for carries all tags of one of these
  boolean mayMatch(Set<Set<Tag>> anyOf, long from) {
    return from < next && anyOf.stream().anyMatch(tags -> from <= newestOf(tags));
  }

  /// Whether an event that is asked for stands at `from` or behind, which the ring must reach.
  boolean matches(Matching matching, long from) {
    if (mayMatch(matching.anyOf(), from)) {
      for (long position = from; position < next; position++) {
        if (matching.matches(at(position))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Behind which no event carries all of the tags.
  private long newestOf(Set<Tag> tags) {
    long lowest = next - 1;
    for (var tag : tags) {
      lowest = Math.min(lowest, newest.getOrDefault(tag, -1L));
    }
    return lowest;
  }

  private AppendedEvent at(long position) {
    var event = ring[slot(position)];
    if (event == null) {
      throw new IllegalStateException(position + " is not held");
    }
    return event;
  }

  private int slot(long position) {
    return (int) (position % ring.length);
  }
}
