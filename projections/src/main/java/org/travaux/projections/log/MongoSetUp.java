package org.travaux.projections.log;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ClusteredIndexOptions;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.Indexes;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/// What the log asks of a MongoDB: a replica set, answers in bounded time, and one collection.
public final class MongoSetUp {

  static final int READ_TIMEOUT_MS = 5_000;
  static final Bson TAG_INDEX = Indexes.ascending("tags", "_id");

  private static final int WRITE_TIMEOUT_MS = 5_000;
  private static final int CONNECT_TIMEOUT_MS = 2_000;
  private static final int SOCKET_TIMEOUT_MS = 10_000;
  private static final int SELECTION_TIMEOUT_MS = 5_000;
  private static final int NAMESPACE_EXISTS = 48;

  static final WriteConcern DURABLE =
      WriteConcern.MAJORITY.withJournal(true).withWTimeout(WRITE_TIMEOUT_MS, TimeUnit.MILLISECONDS);

  private MongoSetUp() {}

  /// How to connect: every wait bounded, and writes that a majority has on disk. What the URI says
  /// about time-outs goes before.
  public static MongoClientSettings.Builder settings(String uri) {
    return MongoClientSettings.builder()
        .applyToClusterSettings(
            c -> c.serverSelectionTimeout(SELECTION_TIMEOUT_MS, TimeUnit.MILLISECONDS))
        .applyToSocketSettings(
            s ->
                s.connectTimeout(CONNECT_TIMEOUT_MS, TimeUnit.MILLISECONDS)
                    .readTimeout(SOCKET_TIMEOUT_MS, TimeUnit.MILLISECONDS))
        .applyToConnectionPoolSettings(
            p -> p.maxWaitTime(SELECTION_TIMEOUT_MS, TimeUnit.MILLISECONDS))
        .applyConnectionString(new ConnectionString(uri))
        .writeConcern(DURABLE)
        .readConcern(ReadConcern.MAJORITY)
        .retryWrites(true)
        .retryReads(true);
  }

  static void refuseStandalone(MongoClient client) {
    var hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
    if (!hello.containsKey("setName") && !"isdbgrid".equals(hello.getString("msg"))) {
      throw new IllegalStateException(
          "This MongoDB is a single server without a replica set, where no write is safe from being"
              + " rolled back: start it with --replSet and call rs.initiate() once.");
    }
  }

  /// The collection of batches, made if it is not there: its documents lie in the order of their
  /// `_id`, without an index beside them (which saves 27 bytes per batch), compressed by zstd.
  static MongoCollection<RawBsonDocument> batches(MongoDatabase database) {
    var zstd = new Document("wiredTiger", new Document("configString", "block_compressor=zstd"));
    var byPosition = new ClusteredIndexOptions(Indexes.ascending("_id"), true);
    try {
      database
          .withWriteConcern(DURABLE)
          .createCollection(
              "log",
              new CreateCollectionOptions()
                  .storageEngineOptions(zstd)
                  .clusteredIndexOptions(byPosition));
    } catch (MongoCommandException e) {
      if (e.getErrorCode() != NAMESPACE_EXISTS) {
        throw e;
      }
    }
    var batches =
        database
            .getCollection("log", RawBsonDocument.class)
            .withWriteConcern(DURABLE)
            .withReadConcern(ReadConcern.MAJORITY)
            .withReadPreference(ReadPreference.primary());
    batches.createIndex(TAG_INDEX);
    return batches;
  }
}
