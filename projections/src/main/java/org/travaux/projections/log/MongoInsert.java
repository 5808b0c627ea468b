package org.travaux.projections.log;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonTimestamp;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/// One batch put in where none stands, on disk at a majority.
///
/// It is a command of its own, without a number under which the server would remember it so that
/// the driver may repeat it: that is a second write for each batch, and a repetition is known by
/// its place and batch id anyway.
final class MongoInsert {

  private static final int DUPLICATE_KEY = 11_000;

  private final MongoDatabase database;
  private final String collection;

  MongoInsert(MongoDatabase database, String collection) {
    this.database = database;
    this.collection = collection;
  }

  /// @param at the time of the cluster, from which reads go on; null if it was not told
  record Inserted(boolean placeWasFree, @Nullable BsonTimestamp at) {}

  /// @throws MongoException with the server's code if it was not taken for any other reason than
  ///     that something stands there
  /// @throws Patience.TryAgain if it stands there now, but not yet with a majority
  Inserted insert(byte[] sealed) {
    var answer =
        database.runCommand(
            new BsonDocument("insert", new BsonString(collection))
                .append("ordered", BsonBoolean.TRUE)
                .append("writeConcern", MongoSetUp.DURABLE.asDocument())
                .append("documents", new BsonArray(List.of(new RawBsonDocument(sealed)))),
            BsonDocument.class);
    if (answer.containsKey("writeErrors")) {
      var error = answer.getArray("writeErrors").get(0).asDocument();
      int code = error.getNumber("code").intValue();
      if (code != DUPLICATE_KEY) {
        throw new MongoException(code, "The batch was not taken: " + error.toJson());
      }
      return new Inserted(false, null);
    }
    if (answer.containsKey("writeConcernError")) {
      throw new Patience.TryAgain(
          "No majority has it yet: " + answer.getDocument("writeConcernError").toJson());
    }
    return new Inserted(
        true, answer.containsKey("operationTime") ? answer.getTimestamp("operationTime") : null);
  }
}
