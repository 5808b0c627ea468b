package org.travaux.projections.account;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.travaux.core.event.PersonId;
import org.travaux.projections.log.LogUnavailable;

/// In the collections `passwords` and `passes` of a replica set: majority and journal on writing,
/// majority on the primary on reading.
public final class MongoAccounts implements Accounts {

  private static final int ANSWER_WITHIN_MS = 10_000;

  private final MongoCollection<BsonDocument> passwords;
  private final MongoCollection<BsonDocument> passes;

  /// Over one database.
  ///
  /// @param database whose client belongs to the caller, and is not closed with this
  public MongoAccounts(MongoDatabase database) {
    var durable =
        database
            .withReadPreference(ReadPreference.primary())
            .withReadConcern(ReadConcern.MAJORITY)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
            .withTimeout(ANSWER_WITHIN_MS, TimeUnit.MILLISECONDS);
    passwords = durable.getCollection("passwords", BsonDocument.class);
    passes = durable.getCollection("passes", BsonDocument.class);
    passes.createIndex(Indexes.ascending("person", "kind", "issuedAt"));
    passes.createIndex(Indexes.ascending("expiresAt"));
  }

  @Override
  public Optional<String> passwordHash(PersonId person) {
    return asked(() -> Optional.ofNullable(passwords.find(eq(person.value())).first()))
        .map(document -> document.getString("hash").getValue());
  }

  @Override
  public void setPasswordHash(PersonId person, String hash) {
    var upsert = new UpdateOptions().upsert(true);
    asked(() -> passwords.updateOne(eq(person.value()), set("hash", hash), upsert));
  }

  @Override
  public void keep(Pass pass) {
    asked(() -> passes.insertOne(PassDocument.of(pass)));
  }

  @Override
  public Optional<Pass> find(Pass.Kind kind, String digest) {
    return asked(() -> Optional.ofNullable(passes.find(one(kind, digest)).first()))
        .map(PassDocument::read);
  }

  @Override
  public Optional<Pass> take(Pass.Kind kind, String digest) {
    return asked(() -> Optional.ofNullable(passes.findOneAndDelete(one(kind, digest))))
        .map(PassDocument::read);
  }

  @Override
  public List<Pass> of(PersonId person, Pass.Kind kind) {
    var theirs = and(eq("person", person.value()), eq("kind", PassDocument.nameOf(kind)));
    return asked(
        () ->
            passes
                .find(theirs)
                .sort(Sorts.ascending("issuedAt", "_id"))
                .map(PassDocument::read)
                .into(new ArrayList<>()));
  }

  @Override
  public Set<String> present(Collection<String> digests) {
    if (digests.isEmpty()) {
      return Set.of();
    }
    return asked(
        () ->
            passes
                .find(in("_id", digests))
                .projection(Projections.include("_id"))
                .map(document -> document.getString("_id").getValue())
                .into(new HashSet<>()));
  }

  @Override
  public void forget(Instant expiredBefore) {
    asked(() -> passes.deleteMany(lt("expiresAt", Date.from(expiredBefore))));
  }

  @Override
  public void close() {}

  private static Bson one(Pass.Kind kind, String digest) {
    return and(eq(digest), eq("kind", PassDocument.nameOf(kind)));
  }

  private static <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (MongoWriteException failure) {
      if (failure.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        throw new IllegalArgumentException("There is a pass of this digest.", failure);
      }
      throw failure;
    } catch (MongoException failure) {
      throw new LogUnavailable(
          "The accounts, which lie beside the log, cannot be reached.", failure);
    }
  }
}
