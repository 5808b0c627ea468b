package org.travaux.projections.log;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.MongoException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.LogPosition;

/// A reading of the log in MongoDB, by one cursor. When that breaks, as it does when the primary
/// changes, another one goes on behind the last batch that was handed out.
final class MongoBatches implements EventLog.Batches {

  private static final int DOCUMENTS_AT_ONCE = 1_000;

  private final MongoReads reads;
  private final TagFilter wanted;
  private final LogPosition end;
  private @Nullable LogPosition start;
  private @Nullable ClientSession session;
  private @Nullable MongoCursor<RawBsonDocument> cursor;
  private @Nullable Batch ahead;

  /// @param start where a batch begins that reaches beyond the position asked for, or where the
  ///     next one will begin; null if that has to be found out
  /// @param end behind which nothing is read
  MongoBatches(MongoReads reads, TagFilter wanted, @Nullable LogPosition start, LogPosition end) {
    this.reads = reads;
    this.wanted = wanted;
    this.start = start;
    this.end = end;
  }

  @Override
  public boolean hasNext() {
    if (ahead == null && !wanted.anyOf().isEmpty()) {
      ahead = Patience.until("reading", this::advance).orElse(null);
    }
    return ahead != null;
  }

  @Override
  public Batch next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException("Nothing more was stored when it was read.");
    }
    var batch = ahead;
    ahead = null;
    return batch;
  }

  private Optional<Batch> advance() {
    try {
      var documents = open();
      while (documents.hasNext()) {
        var batch = BatchLayout.read(BatchLayout.bytes(documents.next()));
        start = batch.next();
        if (wanted.test(batch)) {
          return Optional.of(batch);
        }
      }
      return Optional.empty();
    } catch (MongoException broken) {
      close();
      throw broken;
    }
  }

  private MongoCursor<RawBsonDocument> open() {
    if (cursor != null) {
      return cursor;
    }
    var opened = reads.session();
    session = opened;
    var from = start == null ? reads.floor(opened, wanted.from()) : start;
    start = from;
    var find = reads.find(opened, where(from)).sort(ascending("_id")).batchSize(DOCUMENTS_AT_ONCE);
    cursor = (wanted.isByTag() ? find.hint(MongoSetUp.TAG_INDEX) : find).cursor();
    return cursor;
  }

  private Bson where(LogPosition from) {
    var range = and(gte("_id", from.value()), lt("_id", end.value()));
    if (!wanted.isByTag()) {
      return range;
    }
    var sets = new ArrayList<Bson>();
    wanted.anyOf().forEach(s -> sets.add(all("tags", s.stream().map(BatchLayout::text).toList())));
    return sets.size() == 1 ? and(sets.getFirst(), range) : and(or(sets), range);
  }

  @Override
  public void close() {
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
