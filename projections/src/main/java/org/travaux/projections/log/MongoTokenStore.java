package org.travaux.projections.log;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/// Tokens in the collection `tokens`, shared by all nodes.
public final class MongoTokenStore extends ClaimedTokenStore {

  private static final String IDENTIFIER = "identifier";

  private final MongoCollection<BsonDocument> tokens;
  private final MongoCollection<BsonDocument> identifiers;

  /// @param database whose client belongs to the caller
  /// @param node by what this process is told from others in its claims
  public MongoTokenStore(MongoDatabase database, String node, Clock clock) {
    super(node, clock);
    var durable =
        database
            .withReadPreference(ReadPreference.primary())
            .withReadConcern(ReadConcern.MAJORITY)
            .withWriteConcern(WriteConcern.MAJORITY);
    tokens = durable.getCollection("tokens", BsonDocument.class);
    identifiers = durable.getCollection("token-store", BsonDocument.class);
  }

  @Override
  @Nullable TokenClaim find(String key) {
    var document = tokens.find(eq(key)).first();
    return document == null ? null : TokenClaim.read(document);
  }

  @Override
  List<TokenClaim> all(String processor) {
    return tokens.find(eq("processor", processor)).map(TokenClaim::read).into(new ArrayList<>());
  }

  @Override
  boolean insert(TokenClaim claim) {
    try {
      tokens.insertOne(claim.document());
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  /// The whole document is the filter: it is replaced only as it was read.
  @Override
  boolean replace(TokenClaim was, TokenClaim is) {
    return tokens.replaceOne(was.document(), is.document()).getMatchedCount() == 1;
  }

  @Override
  boolean delete(TokenClaim was) {
    return tokens.deleteOne(was.document()).getDeletedCount() == 1;
  }

  @Override
  String identifier() {
    var found =
        identifiers.findOneAndUpdate(
            eq(IDENTIFIER),
            Updates.setOnInsert(IDENTIFIER, UUID.randomUUID().toString()),
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    if (found == null) {
      throw new IllegalStateException("no identifier of the token store");
    }
    return found.getString(IDENTIFIER).getValue();
  }
}
