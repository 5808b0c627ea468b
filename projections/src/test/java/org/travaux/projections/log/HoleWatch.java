package org.travaux.projections.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;

/// Reads a log again and again while others append, by position and by tags that cover everything,
/// and fails at the first batch that comes before an earlier one.
final class HoleWatch implements AutoCloseable {

  private final EventLog log;
  private final Set<Set<Tag>> everything;
  private final CompletableFuture<List<String>> seen;
  private volatile boolean last;

  HoleWatch(EventLog log, Set<Set<Tag>> everything) {
    this.log = log;
    this.everything = everything;
    seen = CompletableFuture.supplyAsync(this::watch, Thread::startVirtualThread);
  }

  private List<String> watch() {
    var said = new ArrayList<String>();
    var next = LogPosition.START;
    var finished = false;
    while (!finished) {
      finished = last;
      for (var byTag : List.of(false, true)) {
        try (var batches = byTag ? log.read(next, everything) : log.read(next)) {
          while (batches.hasNext()) {
            var batch = batches.next();
            if (!batch.first().equals(next)) {
              throw new AssertionError("After " + next + " came " + batch.first() + ".");
            }
            said.addAll(Events.spoken(List.of(batch)));
            next = batch.next();
          }
        }
      }
    }
    return said;
  }

  /// What it has seen when it has read once more.
  List<String> seenAtTheEnd() {
    last = true;
    return seen.join();
  }

  @Override
  public void close() {
    last = true;
  }
}
