package org.travaux.projections.log;

import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.travaux.core.event.LogPosition;

/// How Axon's messages become stored events, and back.
public interface MessageCodec {

  StoredEvent stored(TaggedEventMessage<?> message);

  /// The message of an event that stands at a position.
  EventMessage message(LogPosition position, StoredEvent stored);
}
