package org.travaux.projections.account;

import java.time.Instant;
import java.util.Locale;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.travaux.core.event.PersonId;

/// A pass as both stores keep it. Times are cut to milliseconds.
final class PassDocument {

  private PassDocument() {}

  static BsonDocument of(Pass pass) {
    return new BsonDocument("_id", new BsonString(pass.digest()))
        .append("kind", new BsonString(nameOf(pass.kind())))
        .append("person", new BsonString(pass.person().value()))
        .append("label", new BsonString(pass.label()))
        .append("issuedAt", new BsonDateTime(pass.issuedAt().toEpochMilli()))
        .append("expiresAt", new BsonDateTime(pass.expiresAt().toEpochMilli()));
  }

  static Pass read(BsonDocument document) {
    return new Pass(
        document.getString("_id").getValue(),
        Pass.Kind.valueOf(document.getString("kind").getValue().toUpperCase(Locale.ROOT)),
        new PersonId(document.getString("person").getValue()),
        document.getString("label").getValue(),
        Instant.ofEpochMilli(document.getDateTime("issuedAt").getValue()),
        Instant.ofEpochMilli(document.getDateTime("expiresAt").getValue()));
  }

  static String nameOf(Pass.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
