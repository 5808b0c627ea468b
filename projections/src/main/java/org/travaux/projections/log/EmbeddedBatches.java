package org.travaux.projections.log;

import java.util.NoSuchElementException;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.LogPosition;

/// A reading of the embedded log, one look-up per batch: it holds nothing while it waits.
final class EmbeddedBatches implements EventLog.Batches {

  /// Which batches to look at.
  interface Keys {
    /// The first position at or behind this one where such a batch begins.
    @Nullable Long atOrBehind(long position);
  }

  private final MVMap<Long, byte[]> batches;
  private final Keys keys;
  private final TagFilter wanted;
  private final LogPosition end;
  private LogPosition from;
  private @Nullable Batch ahead;

  /// @param end what was the next free position when the reading began
  EmbeddedBatches(MVMap<Long, byte[]> batches, Keys keys, TagFilter wanted, LogPosition end) {
    this.batches = batches;
    this.keys = keys;
    this.wanted = wanted;
    this.end = end;
    var floor = batches.floorKey(wanted.from().value());
    from = floor == null ? wanted.from() : new LogPosition(floor);
  }

  @Override
  public boolean hasNext() {
    while (ahead == null) {
      var key = keys.atOrBehind(from.value());
      if (key == null || key >= end.value()) {
        return false;
      }
      var bytes = batches.get(key);
      if (bytes == null) {
        return false;
      }
      var batch = BatchLayout.read(bytes);
      from = batch.next();
      ahead = wanted.test(batch) ? batch : null;
    }
    return true;
  }

  @Override
  public Batch next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException("Nothing more was stored when the reading began.");
    }
    var batch = ahead;
    ahead = null;
    return batch;
  }

  @Override
  public void close() {}
}
