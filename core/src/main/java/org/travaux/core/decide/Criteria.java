package org.travaux.core.decide;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.travaux.core.event.Event;
import org.travaux.core.event.Tag;

/// Parts of boundaries in Axon's words.
final class Criteria {

  /// As many as there are different sets of kinds in the program.
  private static final Map<Set<Class<? extends Event>>, Set<QualifiedName>> NAMES =
      new ConcurrentHashMap<>();

  private Criteria() {}

  /// All events that any of the parts is of, which have the same tags.
  static EventCriteria of(Set<Tag> tags, List<Boundary.Part<?>> parts) {
    var kinds =
        parts.size() == 1
            ? parts.getFirst().kinds()
            : parts.stream()
                .flatMap(part -> part.kinds().stream())
                .collect(Collectors.<Class<? extends Event>>toUnmodifiableSet());
    return EventCriteria.havingTags(tags(tags))
        .andBeingOneOfTypes(NAMES.computeIfAbsent(kinds, Criteria::names));
  }

  static Set<org.axonframework.messaging.eventstreaming.Tag> tags(Set<Tag> tags) {
    var converted = HashSet.<org.axonframework.messaging.eventstreaming.Tag>newHashSet(tags.size());
    for (var tag : tags) {
      converted.add(new org.axonframework.messaging.eventstreaming.Tag(tag.kind(), tag.id()));
    }
    return Set.copyOf(converted);
  }

  private static Set<QualifiedName> names(Set<Class<? extends Event>> kinds) {
    return kinds.stream().flatMap(Criteria::names).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<QualifiedName> names(Class<?> kind) {
    return kind.isSealed()
        ? Stream.of(kind.getPermittedSubclasses()).flatMap(Criteria::names)
        : Stream.of(kind).map(EventMessages::typeOf).map(MessageType::qualifiedName);
  }
}
