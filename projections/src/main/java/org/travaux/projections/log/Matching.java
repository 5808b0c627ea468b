package org.travaux.projections.log;

import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.axonframework.messaging.eventstreaming.Tag;

/// Which events are asked for, in a form that a log and its tag index can answer.
///
/// @param anyOf an event that matches carries all tags of one of these; an empty one is carried by
///     all
record Matching(EventCriteria criteria, Set<Set<Tag>> anyOf) {

  private static final QualifiedName NO_EVENT = new QualifiedName("no-event");

  static Matching of(EventCriteria criteria) {
    if (criteria instanceof EventCriterion one) {
      return new Matching(criteria, Set.of(one.tags()));
    }
    // What says nothing about events has no criterion, even where it is one of several.
    if (criteria.matches(NO_EVENT, Set.of())) {
      return new Matching(criteria, Set.of(Set.of()));
    }
    return new Matching(
        criteria,
        criteria.flatten().stream().map(EventCriterion::tags).collect(Collectors.toSet()));
  }

  boolean matches(AppendedEvent event) {
    return event.matches(criteria);
  }

  /// The names of the types that are asked for; none if events of any type may be.
  Set<String> names() {
    var all = criteria.flatten();
    return anyOf.contains(Set.<Tag>of()) || all.stream().anyMatch(one -> one.types().isEmpty())
        ? Set.of()
        : all.stream()
            .flatMap(one -> one.types().stream())
            .map(QualifiedName::fullName)
            .collect(Collectors.toUnmodifiableSet());
  }

  Set<Set<org.travaux.core.event.Tag>> coreTags() {
    return anyOf.stream().map(AppendedEvent::core).collect(Collectors.toUnmodifiableSet());
  }
}
