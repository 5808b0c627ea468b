package org.travaux.projections.log;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.MongoException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCursor;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.LogPosition;

/// Stored batches in the order of their positions, by one cursor. When that breaks, as it does when
/// the primary changes, another one goes on behind the last document that was handed out.
final class MongoDocuments implements EventLog.Documents {

  private static final int DOCUMENTS_AT_ONCE = 1_000;

  private final MongoReads reads;
  private final Range range;
  private @Nullable Long start;
  private @Nullable ClientSession session;
  private @Nullable MongoCursor<RawBsonDocument> cursor;
  private Optional<EventLog.Stored> ahead = Optional.empty();

  /// Read already, to be handed out behind the batch that reaches across the beginning.
  private Optional<RawBsonDocument> following = Optional.empty();

  /// What to read.
  ///
  /// @param from a position that the first batch reaches beyond, or any before it
  /// @param isBoundary whether it is known that no batch reaches across `from`
  /// @param end behind which nothing is read
  /// @param tags a condition on the tags, for which the index is used
  record Range(LogPosition from, boolean isBoundary, LogPosition end, Optional<Bson> tags) {

    boolean beginsAt(long key) {
      return key == from.value();
    }
  }

  MongoDocuments(MongoReads reads, Range range) {
    this.reads = reads;
    this.range = range;
    start = range.isBoundary() ? range.from().value() : null;
  }

  @Override
  public boolean hasNext() {
    if (ahead.isEmpty()) {
      ahead = Patience.until("reading", this::advance);
    }
    return ahead.isPresent();
  }

  @Override
  public EventLog.Stored next() {
    if (!hasNext()) {
      throw new NoSuchElementException("Nothing more was stored when it was read.");
    }
    var stored = ahead.orElseThrow();
    ahead = Optional.empty();
    return stored;
  }

  /// Where it is not known whether a batch reaches across the beginning, the first that begins
  /// there or behind tells: if it begins right there, none does. Only otherwise is the one before
  /// needed.
  private Optional<EventLog.Stored> advance() {
    try {
      var documents = open();
      var found =
          following.isPresent()
              ? following
              : Optional.ofNullable(documents.hasNext() ? documents.next() : null);
      following = Optional.empty();
      if (start == null && found.map(MongoDocuments::key).filter(range::beginsAt).isEmpty()) {
        var before = reads.before(current(), range.from());
        if (before.isPresent()) {
          following = found;
          found = before;
        }
      }
      reads.seen(current());
      start = found.map(document -> key(document) + 1).orElse(range.from().value());
      return found.map(document -> new EventLog.Stored(key(document), document));
    } catch (MongoException broken) {
      close();
      throw broken;
    }
  }

  private static long key(RawBsonDocument document) {
    return document.getInt64("_id").getValue();
  }

  private ClientSession current() {
    if (session == null) {
      session = reads.session();
    }
    return session;
  }

  private MongoCursor<RawBsonDocument> open() {
    if (cursor == null) {
      long from = start == null ? range.from().value() : start;
      var where = and(gte("_id", from), lt("_id", range.end().value()));
      var found =
          range
              .tags()
              .map(tags -> reads.find(current(), and(tags, where)).hint(MongoSetUp.TAG_INDEX))
              .orElseGet(() -> reads.find(current(), where));
      cursor = found.sort(ascending("_id")).batchSize(DOCUMENTS_AT_ONCE).cursor();
    }
    return cursor;
  }

  @Override
  public void close() {
    following = Optional.empty();
    if (cursor != null) {
      cursor.close();
      cursor = null;
    }
    if (session != null) {
      reads.seen(session);
      session.close();
      session = null;
    }
  }
}
