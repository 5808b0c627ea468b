package org.travaux.projections.log;

import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.travaux.core.decide.EventMessages;
import org.travaux.core.event.Event;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// An event of the log as the storage works with it.
///
/// @param bytes of its document
record AppendedEvent(EventMessage message, Set<Tag> tags, int bytes) {

  boolean matches(EventCriteria criteria) {
    return criteria.matches(name(), tags);
  }

  /// As what it is at its position.
  Recorded recorded(long position) {
    if (!(message.payload() instanceof Event told)) {
      throw new IllegalStateException("not an event of this product at " + position);
    }
    return new Recorded(new LogPosition(position), EventMessages.given(message), told);
  }

  private QualifiedName name() {
    return message.type().qualifiedName();
  }

  static Set<Tag> axon(Set<org.travaux.core.event.Tag> tags) {
    return tags.stream()
        .map(tag -> new Tag(tag.kind(), tag.id()))
        .collect(Collectors.toUnmodifiableSet());
  }

  static Set<org.travaux.core.event.Tag> core(Set<Tag> tags) {
    return tags.stream()
        .map(tag -> new org.travaux.core.event.Tag(tag.key(), tag.value()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
