package org.travaux.projections.instruments;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.InstrumentId;
import org.travaux.projections.log.MongoTokenStore;

/// The list in the collection `instruments`. The next place is taken down after what led to it is
/// written, so an event may be told twice, which changes nothing.
public final class MongoInstrumentList implements InstrumentList {

  private static final String SORTED = "sorted";

  private final MongoCollection<BsonDocument> instruments;
  private final TokenStore tokens;

  /// @param database whose client belongs to the caller, and is not closed with this
  public MongoInstrumentList(MongoDatabase database) {
    instruments =
        database
            .getCollection("instruments", BsonDocument.class)
            .withWriteConcern(WriteConcern.MAJORITY)
            .withReadConcern(ReadConcern.MAJORITY);
    instruments.createIndex(Indexes.ascending("body", SORTED, "_id"));
    tokens = new MongoTokenStore(database, UUID.randomUUID().toString(), Clock.systemUTC());
  }

  @Override
  public Page find(Set<BodyId> bodies, String words, int from, int limit) {
    var found =
        instruments
            .find(
                and(
                    in("body", bodies.stream().map(BodyId::value).toList()),
                    regex(SORTED, Pattern.quote(words.toLowerCase(Locale.ROOT)))))
            .sort(ascending(SORTED, "_id"))
            .skip(from)
            .limit(limit + 1)
            .map(ListedDocument::read)
            .into(new ArrayList<>());
    return found.size() <= limit
        ? new Page(found, Optional.empty())
        : new Page(found.subList(0, limit), Optional.of(from + limit));
  }

  @Override
  public Optional<Listed> find(InstrumentId instrument) {
    return Optional.ofNullable(instruments.find(eq(instrument.value())).first())
        .map(ListedDocument::read);
  }

  @Override
  public void put(Listed instrument) {
    var document = ListedDocument.of(instrument);
    document.put(SORTED, new BsonString(instrument.title().toLowerCase(Locale.ROOT)));
    instruments.replaceOne(
        eq(instrument.instrument().value()), document, new ReplaceOptions().upsert(true));
  }

  @Override
  public void clear() {
    instruments.deleteMany(new BsonDocument());
  }

  @Override
  public TokenStore tokens() {
    return tokens;
  }

  @Override
  public void close() {}
}
