package org.travaux.projections.draft;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;

/// Checkpoints in the collection `draft-checkpoints`: `{_id: {in, p}, at, h, z}`. Written without
/// waiting for anything, as they may be lost.
public final class MongoCheckpoints implements CheckpointStore {

  private static final String COLLECTION = "draft-checkpoints";
  private static final String POSITION = "_id.p";
  private static final String HASH = "h";

  private final MongoCollection<BsonDocument> checkpoints;

  /// @param database whose client belongs to the caller, and is not closed with this
  public MongoCheckpoints(MongoDatabase database) {
    checkpoints =
        database.getCollection(COLLECTION, BsonDocument.class).withWriteConcern(WriteConcern.W1);
    checkpoints.createIndex(Indexes.ascending("_id.in", "at"));
    checkpoints.createIndex(Indexes.ascending(POSITION));
  }

  @Override
  public void keep(DraftAt reached, String hash) {
    var id = id(reached.draft().instrument(), reached.position());
    checkpoints.replaceOne(
        eq(id),
        new BsonDocument("_id", id)
            .append("at", new BsonDateTime(reached.latest().toEpochMilli()))
            .append(HASH, new BsonString(hash))
            .append("z", new BsonBinary(DraftBytes.of(reached.draft()))),
        new ReplaceOptions().upsert(true));
  }

  @Override
  public Optional<Origin> newest() {
    var found =
        checkpoints
            .find()
            .projection(Projections.include(HASH))
            .sort(descending(POSITION))
            .limit(1)
            .first();
    return Optional.ofNullable(found)
        .map(one -> new Origin(position(one), one.getString(HASH, new BsonString("")).getValue()));
  }

  @Override
  public Optional<DraftAt> nearest(InstrumentId instrument, LogPosition upTo) {
    return newest(
        and(gte("_id", id(instrument, LogPosition.START)), lte("_id", id(instrument, upTo))),
        descending("_id"));
  }

  @Override
  public Optional<DraftAt> nearest(InstrumentId instrument, Instant upTo) {
    return newest(
        and(eq("_id.in", instrument.value()), lte("at", new BsonDateTime(upTo.toEpochMilli()))),
        descending("_id.in", "at"));
  }

  @Override
  public void clear() {
    checkpoints.deleteMany(new BsonDocument());
  }

  @Override
  public void close() {}

  private Optional<DraftAt> newest(Bson wanted, Bson order) {
    return Optional.ofNullable(checkpoints.find(wanted).sort(order).limit(1).first())
        .flatMap(MongoCheckpoints::read);
  }

  private static Optional<DraftAt> read(BsonDocument found) {
    var latest = Instant.ofEpochMilli(found.getDateTime("at").getValue());
    return DraftBytes.read(found.getBinary("z").getData())
        .map(draft -> new DraftAt(draft, position(found), latest));
  }

  private static LogPosition position(BsonDocument found) {
    return new LogPosition(found.getDocument("_id").getInt64("p").getValue());
  }

  private static BsonDocument id(InstrumentId instrument, LogPosition position) {
    return new BsonDocument("in", new BsonString(instrument.value()))
        .append("p", new BsonInt64(position.value()));
  }
}
