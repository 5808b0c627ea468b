package org.travaux.projections.log;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

class MongoLogVerificationTest extends LogVerificationContract {

  private final MongoClient client =
      MongoClients.create(MongoSetUp.settings(TestMongo.uri()).build());
  private final String database = TestMongo.database();

  @Override
  protected EventLog open() {
    return MongoEventLog.open(client, database);
  }

  @AfterEach
  void dropTheDatabase() {
    client.getDatabase(database).drop();
    client.close();
  }

  @Override
  protected Map<Long, byte[]> storage() {
    return new Stored(client.getDatabase(database).getCollection("log", RawBsonDocument.class));
  }

  /// A collection of batches as a map that can be changed.
  private static final class Stored extends AbstractMap<Long, byte[]> {

    private final MongoCollection<RawBsonDocument> batches;

    Stored(MongoCollection<RawBsonDocument> batches) {
      this.batches = batches;
    }

    @Override
    public byte @Nullable [] get(Object key) {
      var document = batches.find(eq("_id", key)).first();
      return document == null ? null : BatchLayout.bytes(document);
    }

    @Override
    public byte @Nullable [] put(Long key, byte[] document) {
      batches.replaceOne(
          eq("_id", key), new RawBsonDocument(document), new ReplaceOptions().upsert(true));
      return null;
    }

    @Override
    public byte @Nullable [] remove(Object key) {
      batches.deleteOne(eq("_id", key));
      return null;
    }

    @Override
    public void clear() {
      batches.deleteMany(new Document());
    }

    @Override
    public Set<Entry<Long, byte[]>> entrySet() {
      return Set.of();
    }
  }
}
