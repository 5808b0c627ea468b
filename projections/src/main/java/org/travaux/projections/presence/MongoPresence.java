package org.travaux.projections.presence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.expr;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;

/// Presence in the collection `presence`, one document for each draft and node. The server's clock
/// alone says how old one is, since the nodes' clocks may differ.
public final class MongoPresence implements Presence {

  private static final int READ_TIMEOUT_MS = 2_000;

  private final MongoCollection<Document> said;
  private final String node;
  private final Duration lifetime;

  /// @param node a name that no other node has
  /// @param lifetime how long what a node said holds if it says nothing more
  public MongoPresence(MongoDatabase database, String node, Duration lifetime) {
    this.node = node;
    this.lifetime = lifetime;
    said = database.getCollection("presence").withWriteConcern(WriteConcern.W1);
    said.createIndex(Indexes.ascending("draft"));
    said.createIndex(
        Indexes.ascending("until"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
  }

  @Override
  public Map<InstrumentId, List<Attendant>> exchange(
      Map<InstrumentId, List<Attendant>> here, Set<InstrumentId> asked) {
    var writes = new ArrayList<WriteModel<Document>>();
    here.forEach((draft, everybody) -> writes.add(write(draft, everybody)));
    if (!writes.isEmpty()) {
      said.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }
    return asked.isEmpty() ? Map.of() : elsewhere(asked);
  }

  private WriteModel<Document> write(InstrumentId draft, List<Attendant> everybody) {
    var mine = eq("_id", new Document("draft", draft.value()).append("node", node));
    if (everybody.isEmpty()) {
      return new DeleteOneModel<>(mine);
    }
    var fields =
        new Document("draft", draft.value())
            .append("node", node)
            .append("here", literal(everybody.stream().map(MongoPresence::document).toList()))
            .append("until", new Document("$add", List.of("$$NOW", lifetime.toMillis())));
    List<Bson> pipeline = List.of(new Document("$set", fields));
    return new UpdateOneModel<>(mine, pipeline, new UpdateOptions().upsert(true));
  }

  /// Names and ids are words, never expressions.
  private static Document literal(Object value) {
    return new Document("$literal", value);
  }

  private Map<InstrumentId, List<Attendant>> elsewhere(Set<InstrumentId> asked) {
    var drafts = asked.stream().map(InstrumentId::value).toList();
    var valid = expr(new Document("$gt", List.of("$until", "$$NOW")));
    var found = new HashMap<InstrumentId, List<Attendant>>();
    for (var document :
        said.find(and(in("draft", drafts), ne("node", node), valid))
            .maxTime(READ_TIMEOUT_MS, TimeUnit.MILLISECONDS)) {
      found
          .computeIfAbsent(new InstrumentId(document.getString("draft")), _ -> new ArrayList<>())
          .addAll(
              document.getList("here", Document.class).stream()
                  .map(MongoPresence::attendant)
                  .toList());
    }
    return found;
  }

  private static Document document(Attendant one) {
    var document =
        new Document("session", one.session())
            .append("person", one.delegate().person().value())
            .append("delegation", one.delegate().delegation().value())
            .append("role", one.delegate().role().name());
    one.caret()
        .ifPresent(
            caret ->
                document
                    .append("provision", caret.provision().value())
                    .append("anchor", caret.anchor())
                    .append("head", caret.head())
                    .append("typing", caret.typing()));
    return document;
  }

  private static Attendant attendant(Document document) {
    var delegate =
        new Delegate(
            new PersonId(document.getString("person")),
            new DelegationId(document.getString("delegation")),
            Role.valueOf(document.getString("role")));
    var caret =
        Optional.ofNullable(document.getString("provision"))
            .map(
                provision ->
                    new Attendant.Caret(
                        new ProvisionId(provision),
                        document.getInteger("anchor"),
                        document.getInteger("head"),
                        document.getBoolean("typing")));
    return new Attendant(document.getString("session"), delegate, caret);
  }
}
