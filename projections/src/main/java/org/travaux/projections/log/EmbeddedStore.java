package org.travaux.projections.log;

import java.nio.file.Path;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.LogPosition;

/// The batches and the index of the embedded log in one file of H2's MVStore. What is taken is
/// there for readers at once, and on the disk after [#flush].
final class EmbeddedStore {

  private static final int CACHE_MB = 16;

  /// Large enough that compression finds the likeness of neighbouring batches.
  private static final int PAGE_BYTES = 32 << 10;

  private final MVStore store;
  private final MVMap<Long, byte[]> batches;
  private final EmbeddedTagIndex index;
  private volatile HashChain head;

  private EmbeddedStore(MVStore store) {
    this.store = store;
    batches =
        store.openMap(
            "batches",
            new MVMap.Builder<Long, byte[]>()
                .keyType(LongDataType.INSTANCE)
                .valueType(ByteArrayDataType.INSTANCE));
    index = new EmbeddedTagIndex(store);
    head = endAt(LogPosition.PENDING);
  }

  /// Opens the file; nothing is written but by [#flush].
  ///
  /// @throws IllegalStateException if another process has it open, or its end is damaged
  static EmbeddedStore open(Path file) {
    try {
      var store =
          new MVStore.Builder()
              .fileName(SteadyFiles.named(file.toString()))
              .cacheSize(CACHE_MB)
              .pageSplitSize(PAGE_BYTES)
              .compressHigh()
              .autoCommitDisabled()
              .autoCommitBufferSize(0)
              .open();
      try {
        return new EmbeddedStore(store);
      } catch (RuntimeException e) {
        store.closeImmediately();
        throw new IllegalStateException("The end of the log " + file + " is damaged.", e);
      }
    } catch (MVStoreException e) {
      if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
        throw new IllegalStateException("The log " + file + " is open in another process.", e);
      }
      throw new LogUnavailable("The log " + file + " cannot be opened.", e);
    }
  }

  /// The end of what was taken.
  HashChain head() {
    return head;
  }

  Map<Long, byte[]> batches() {
    return batches;
  }

  @Nullable Batch batch(long first) {
    var document = batches.get(first);
    return document == null ? null : BatchLayout.read(document);
  }

  /// The index goes first: an entry without its batch is passed over, a batch without its entries
  /// would not be found.
  void take(Batch batch, byte[] sealed) {
    index.add(batch);
    batches.put(batch.first().value(), sealed);
    head = HashChain.endingWith(batch, sealed);
  }

  /// Takes a document from a journal, unless it is there.
  ///
  /// @return false if it does not continue the chain
  boolean takeAgain(byte[] document) {
    if (!BatchLayout.isWhole(document)) {
      return false;
    }
    var batch = BatchLayout.read(document);
    if (!batch.next().isAfter(head.next())) {
      return true;
    }
    if (!batch.first().equals(head.next()) || !head.isContinuedBy(document)) {
      return false;
    }
    take(batch, document);
    return true;
  }

  /// Durable when it returns.
  void flush() {
    store.commit();
    store.sync();
  }

  /// The end of the last batch that begins at or before this position.
  HashChain endAt(LogPosition position) {
    var first = batches.floorKey(position.value());
    var document = first == null ? null : batches.get(first);
    return document == null ? HashChain.START : HashChain.endingWith(document);
  }

  EventLog.Batches read(TagFilter wanted) {
    var end = head.next();
    EmbeddedBatches.Keys keys =
        wanted.isByTag(end) ? index.holding(wanted.anyOf()) : batches::ceilingKey;
    return new EmbeddedBatches(batches, keys, wanted, end);
  }

  EventLog.Documents documents() {
    return new EmbeddedDocuments(batches);
  }

  void close() {
    store.close();
  }
}
