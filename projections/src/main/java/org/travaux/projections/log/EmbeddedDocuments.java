package org.travaux.projections.log;

import java.util.NoSuchElementException;
import org.bson.RawBsonDocument;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// The batches of the embedded log as they lie in its file, in order.
///
/// H2 does not check what a page of its file holds, so one that is damaged shows itself in whatever
/// way it happens to.
final class EmbeddedDocuments implements EventLog.Documents {

  private final MVMap<Long, byte[]> batches;
  private @Nullable Cursor<Long, byte[]> entries;

  EmbeddedDocuments(MVMap<Long, byte[]> batches) {
    this.batches = batches;
  }

  @Override
  public boolean hasNext() {
    try {
      return entries().hasNext();
    } catch (RuntimeException damaged) {
      if (batches.isClosed()) {
        throw new LogUnavailable("The log was closed.", damaged);
      }
      throw new UnreadableBatch(damaged);
    }
  }

  @Override
  public EventLog.Stored next() {
    if (!hasNext()) {
      throw new NoSuchElementException("Nothing more was stored when it was read.");
    }
    var key = entries().next();
    return new EventLog.Stored(key, new RawBsonDocument(entries().getValue()));
  }

  private Cursor<Long, byte[]> entries() {
    if (entries == null) {
      entries = batches.cursor(null);
    }
    return entries;
  }

  @Override
  public void close() {}
}
