package org.travaux.projections.log;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.travaux.core.event.LogPosition;

/// How Axon's messages become stored events, and back.
public interface MessageCodec {

  StoredEvent stored(TaggedEventMessage<?> message);

  /// The name of the message's type, where it can be told without decoding the event.
  Optional<String> name(StoredEvent stored);

  /// The message of an event that stands at a position.
  EventMessage message(LogPosition position, StoredEvent stored);
}
