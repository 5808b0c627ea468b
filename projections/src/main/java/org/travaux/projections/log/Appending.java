package org.travaux.projections.log;

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
    int bytes = 0;
    for (var event : events) {
      bytes += event.bytes();
    }
    return bytes;
  }

  boolean isRefutedBy(LogHead head) {
    return condition != null && head.mayHold(condition, from);
  }
}
