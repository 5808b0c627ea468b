package org.travaux.projections.log;

import java.util.Iterator;
import java.util.Set;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;

/// An append-only log of batches. Gapless: a batch goes in exactly where the last one ended.
public interface EventLog extends AutoCloseable {

  /// Stores the batch if its first position is the next free one. Durable when it returns.
  ///
  /// @return false if another batch stands there; the same batch, sent again, is stored once
  /// @throws LogUnavailable if it could not be found out within the bound on retries
  boolean append(Batch batch);

  /// The next free position, as everybody may already see it.
  LogPosition next();

  /// All batches that reach beyond `from`, in order, the first of them possibly beginning before
  /// it; up to what is stored at the time of the call.
  Batches read(LogPosition from);

  /// As [#read(LogPosition)], only batches in which some event carries every tag of one of the
  /// sets.
  Batches read(LogPosition from, Set<Set<Tag>> anyOf);

  @Override
  void close();

  /// A reading that holds resources until it is closed.
  interface Batches extends Iterator<Batch>, AutoCloseable {
    @Override
    void close();
  }
}
