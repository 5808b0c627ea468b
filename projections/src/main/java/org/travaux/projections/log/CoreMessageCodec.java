package org.travaux.projections.log;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.travaux.core.decide.EventMessages;
import org.travaux.core.event.Event;
import org.travaux.core.event.LogPosition;

/// Messages that carry the product's own events. An identifier is not stored: an event's position
/// is its identity.
public final class CoreMessageCodec implements MessageCodec {

  private final EventCodec events;

  public CoreMessageCodec(EventCodec events) {
    this.events = events;
  }

  @Override
  public StoredEvent stored(TaggedEventMessage<?> message) {
    if (!(message.event().payload() instanceof Event event)) {
      throw new IllegalArgumentException("not an event of this product: " + message.event().type());
    }
    return events.encode(EventMessages.given(message.event()), event);
  }

  @Override
  public Optional<String> name(StoredEvent stored) {
    return events.name(stored);
  }

  @Override
  public EventMessage message(LogPosition position, StoredEvent stored) {
    return EventMessages.of(events.decode(position, stored));
  }
}
