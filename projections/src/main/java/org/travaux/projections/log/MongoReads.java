package org.travaux.projections.log;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.BsonTimestamp;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.LogPosition;

/// Majority reads, each in a causally consistent session that goes on from all that any thread of
/// this log has seen. So a read after a write finds it, and two reads never go back in time, also
/// when another server has become primary in between.
final class MongoReads {

  private static final ClientSessionOptions CAUSAL =
      ClientSessionOptions.builder().causallyConsistent(true).build();

  private final MongoClient client;
  private final MongoCollection<RawBsonDocument> batches;
  private final AtomicReference<@Nullable BsonTimestamp> seen = new AtomicReference<>();
  private final AtomicReference<HashChain> head = new AtomicReference<>(HashChain.START);

  MongoReads(MongoClient client, MongoCollection<RawBsonDocument> batches) {
    this.client = client;
    this.batches = batches;
  }

  ClientSession session() {
    var session = client.startSession(CAUSAL);
    session.advanceOperationTime(seen.get());
    return session;
  }

  /// Later sessions go on from what this one has seen.
  void seen(ClientSession session) {
    seen(session.getOperationTime());
  }

  /// Later sessions go on from this time of the cluster.
  void seen(@Nullable BsonTimestamp time) {
    if (time != null) {
      seen.accumulateAndGet(
          time, (old, now) -> old == null || (now != null && now.compareTo(old) > 0) ? now : old);
    }
  }

  /// The newest end of the chain that a majority holds, as far as this log has seen.
  HashChain head() {
    return head.get();
  }

  /// A majority holds this batch, whether it was read or appended.
  void held(Batch batch, byte[] document) {
    if (batch.next().isAfter(head.get().next())) {
      var end = HashChain.endingWith(batch, document);
      head.accumulateAndGet(end, (old, now) -> now.next().isAfter(old.next()) ? now : old);
    }
  }

  FindIterable<RawBsonDocument> find(ClientSession session, Bson where) {
    return batches.find(session, where).maxTime(MongoSetUp.READ_TIMEOUT_MS, TimeUnit.MILLISECONDS);
  }

  @Nullable Batch batch(ClientSession session, LogPosition first) {
    var document = find(session, eq("_id", first.value())).first();
    seen(session);
    return document == null ? null : batch(BatchLayout.bytes(document));
  }

  /// The chain up to the last batch that begins before this position.
  HashChain endBefore(ClientSession session, LogPosition position) {
    var document = before(session, position);
    seen(session);
    if (document.isEmpty()) {
      return HashChain.START;
    }
    var bytes = BatchLayout.bytes(document.get());
    return HashChain.endingWith(batch(bytes), bytes);
  }

  /// The last batch that begins before this position, if there is one.
  Optional<RawBsonDocument> before(ClientSession session, LogPosition position) {
    var before = lt("_id", position.value());
    return Optional.ofNullable(find(session, before).sort(descending("_id")).limit(1).first());
  }

  private Batch batch(byte[] bytes) {
    var batch = BatchLayout.read(bytes);
    held(batch, bytes);
    return batch;
  }
}
