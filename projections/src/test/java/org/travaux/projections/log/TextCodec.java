package org.travaux.projections.log;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.travaux.core.event.LogPosition;

/// Events that are plain strings, with all that Axon's own suite wants to see again.
final class TextCodec implements MessageCodec {

  @Override
  public StoredEvent stored(TaggedEventMessage<?> message) {
    var event = message.event();
    var metadata = new BsonDocument();
    event.metadata().forEach((key, value) -> metadata.put(key, new BsonString(value)));
    return new StoredEvent(
        AppendedEvent.core(message.tags()),
        new RawBsonDocument(
            new BsonDocument("id", new BsonString(event.identifier()))
                .append("type", new BsonString(event.type().name()))
                .append("text", new BsonString(String.valueOf(event.payload())))
                .append("metadata", metadata)
                .append("at", new BsonInt64(event.timestamp().toEpochMilli())),
            new BsonDocumentCodec()));
  }

  @Override
  public Optional<String> name(StoredEvent stored) {
    return Optional.of(stored.document().getString("type").getValue());
  }

  @Override
  public EventMessage message(LogPosition position, StoredEvent stored) {
    var document = stored.document();
    Map<String, String> metadata =
        document.getDocument("metadata").entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> entry.getValue().asString().getValue()));
    return new GenericEventMessage(
        document.getString("id").getValue(),
        new MessageType(document.getString("type").getValue()),
        document.getString("text").getValue(),
        metadata,
        Instant.ofEpochMilli(document.getInt64("at").getValue()));
  }
}
