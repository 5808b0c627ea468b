package org.travaux.projections.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// What one command wants stored: all of it or nothing, and only if nothing that it depends on was
/// stored at `from` or behind.
///
/// @param condition what it depends on; null if on nothing
/// @param done the position behind its last event, once that is durable
record Appending(
    @Nullable Matching condition,
    long from,
    List<StoredEvent> stored,
    List<AppendedEvent> events,
    CompletableFuture<Long> done) {

  int bytes() {
    return events.stream().mapToInt(AppendedEvent::bytes).sum();
  }

  boolean isRefutedBy(LogHead head) {
    return condition != null && head.mayHold(condition, from);
  }

  boolean dependsOn(List<Appending> others) {
    return condition != null
        && others.stream().flatMap(other -> other.events.stream()).anyMatch(condition::matches);
  }

  static List<StoredEvent> stored(List<Appending> round) {
    var stored = new ArrayList<StoredEvent>();
    round.forEach(appending -> stored.addAll(appending.stored));
    return stored;
  }

  static List<AppendedEvent> events(List<Appending> round) {
    var events = new ArrayList<AppendedEvent>();
    round.forEach(appending -> events.addAll(appending.events));
    return events;
  }
}
