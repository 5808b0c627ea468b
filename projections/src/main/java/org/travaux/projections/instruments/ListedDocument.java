package org.travaux.projections.instruments;

import java.time.Instant;
import java.util.Optional;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.InstrumentId;

/// A line of the list as a document.
final class ListedDocument {

  private ListedDocument() {}

  static BsonDocument of(Listed listed) {
    var document =
        new BsonDocument("_id", new BsonString(listed.instrument().value()))
            .append("body", new BsonString(listed.body().value()))
            .append("title", new BsonString(listed.title()))
            .append("kind", new BsonString(listed.kind()))
            .append("language", new BsonString(listed.language()))
            .append("openedAt", new BsonDateTime(listed.openedAt().toEpochMilli()));
    listed.frozen().ifPresent(reason -> document.append("frozen", new BsonString(reason)));
    return document;
  }

  static Listed read(BsonDocument document) {
    return new Listed(
        new InstrumentId(text(document, "_id")),
        new BodyId(text(document, "body")),
        text(document, "title"),
        text(document, "kind"),
        text(document, "language"),
        Instant.ofEpochMilli(document.getDateTime("openedAt").getValue()),
        document.containsKey("frozen") ? Optional.of(text(document, "frozen")) : Optional.empty());
  }

  private static String text(BsonDocument document, String field) {
    return document.getString(field).getValue();
  }
}
