package org.travaux.projections.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.RawBsonDocument;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;

/// The log in one local file, for one process: what runs without any set-up.
///
/// Batches lie under their first position, byte for byte as MongoDB would hold them. Every append
/// is one commit of the file, forced to the disk before it is acknowledged; a process that is
/// killed leaves the file at its last commit.
public final class EmbeddedEventLog implements EventLog {

  private static final int CACHE_MB = 32;

  private final MVStore store;
  private final MVMap<Long, byte[]> batches;
  private final EmbeddedTagIndex index;
  private final ReentrantLock writing = new ReentrantLock();
  private volatile HashChain head;

  private EmbeddedEventLog(MVStore store) {
    this.store = store;
    batches =
        store.openMap(
            "batches",
            new MVMap.Builder<Long, byte[]>()
                .keyType(LongDataType.INSTANCE)
                .valueType(ByteArrayDataType.INSTANCE));
    index = new EmbeddedTagIndex(store);
    var last = batches.lastKey();
    head = last == null ? HashChain.START : HashChain.endingWith(stored(last));
  }

  /// Opens the log in this file, or begins one.
  ///
  /// @throws IllegalStateException if another process has it open
  public static EmbeddedEventLog open(Path file) {
    try {
      var folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return new EmbeddedEventLog(
          new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE_MB).compress().open());
    } catch (MVStoreException e) {
      if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
        throw new IllegalStateException("The log " + file + " is open in another process.", e);
      }
      throw new LogUnavailable("The log " + file + " cannot be opened.", e);
    } catch (IOException e) {
      throw new LogUnavailable("The folder of the log " + file + " cannot be made.", e);
    }
  }

  @Override
  public boolean append(Batch batch) {
    writing.lock();
    try {
      if (batch.first().isBefore(head.next())) {
        var there = batches.get(batch.first().value());
        return there != null && BatchLayout.read(there).id().equals(batch.id());
      }
      if (batch.first().isAfter(head.next())) {
        throw new IllegalArgumentException(
            "A batch at " + batch.first() + " leaves a hole behind " + head.next() + ".");
      }
      var sealed = head.seal(batch);
      // The index first: an entry without its batch is passed over, a batch without its entries
      // would not be found.
      index.add(batch);
      batches.put(batch.first().value(), sealed);
      store.commit();
      store.sync();
      head = head.with(batch, sealed);
      return true;
    } catch (MVStoreException e) {
      throw new LogUnavailable("The log's file cannot be written; it must be opened again.", e);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public LogPosition next() {
    return head.next();
  }

  @Override
  public Batches read(LogPosition from) {
    return reading(TagFilter.all(from));
  }

  @Override
  public Batches read(LogPosition from, Set<Set<Tag>> anyOf) {
    return reading(new TagFilter(from, anyOf));
  }

  private Batches reading(TagFilter wanted) {
    EmbeddedBatches.Keys keys =
        wanted.isByTag() ? index.holding(wanted.anyOf()) : batches::ceilingKey;
    var end = head.next();
    var floor = batches.floorKey(wanted.from().value());
    var start = floor == null ? wanted.from() : new LogPosition(floor);
    return new EmbeddedBatches(batches, keys, wanted, start, end);
  }

  @Override
  public Documents documents() {
    var keys = batches.keyIterator(null);
    return new Documents() {
      @Override
      public boolean hasNext() {
        return keys.hasNext();
      }

      @Override
      public Stored next() {
        var key = keys.next();
        return new Stored(key, new RawBsonDocument(stored(key)));
      }

      @Override
      public void close() {}
    };
  }

  private byte[] stored(long key) {
    var bytes = batches.get(key);
    if (bytes == null) {
      throw new IllegalStateException("No batch begins at " + key + ".");
    }
    return bytes;
  }

  @Override
  public void close() {
    writing.lock();
    try {
      store.close();
    } finally {
      writing.unlock();
    }
  }
}
