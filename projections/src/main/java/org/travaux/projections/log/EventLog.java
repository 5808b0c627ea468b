package org.travaux.projections.log;

import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.bson.RawBsonDocument;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;

/// An append-only log of batches. Gapless: a batch goes in exactly where the last one ended.
///
/// What a log hands out is durable and will not be taken back. All methods may be called from many
/// threads; a [Batches] belongs to one at a time.
public interface EventLog extends AutoCloseable {

  /// Stores the batch if its first position is the next free one. Durable when it returns.
  ///
  /// @return false if another batch stands there; the same batch, sent again, is stored once
  /// @throws IllegalArgumentException if it would leave a hole, or is larger than a log can store
  /// @throws LogUnavailable if it could not be found out within the bound on retries
  boolean append(Batch batch);

  /// The next free position, as everybody may already see it.
  LogPosition next();

  /// A position that the log has reached for certain, as everybody may already see it: [#next] is
  /// this one or a later one. A log in another process tells it from memory.
  default LogPosition reached() {
    return next();
  }

  /// All batches that reach beyond `from`, in order, the first of them possibly beginning before
  /// it: all that were stored at the time of the call, and perhaps some that came meanwhile.
  Batches read(LogPosition from);

  /// As [#read(LogPosition)], only batches in which some event carries every tag of one of the
  /// sets.
  Batches read(LogPosition from, Set<Set<Tag>> anyOf);

  /// As [#read(LogPosition, Set)], for who needs no batch that begins at `end` or behind. Some may
  /// be handed out nevertheless; a log that reads ahead does not do so beyond it.
  default Batches read(LogPosition from, LogPosition end, Set<Set<Tag>> anyOf) {
    return read(from, anyOf);
  }

  /// The hash at the end of the batch in which this position lies, in hexadecimal; empty if none is
  /// stored there. It stands for the whole log up to there: no other log has it.
  Optional<String> hashAt(LogPosition position);

  /// Every batch as it lies in the storage, unread and unchecked, for [LogVerification].
  Documents documents();

  @Override
  void close();

  /// A reading that holds resources until it is closed.
  interface Batches extends Iterator<Batch>, AutoCloseable {
    @Override
    void close();
  }

  /// As [Batches], of what is stored.
  interface Documents extends Iterator<Stored>, AutoCloseable {
    @Override
    void close();
  }

  /// A batch as it lies in the storage.
  ///
  /// @param key under which it is found, which should be its first position
  record Stored(long key, RawBsonDocument document) {}
}
