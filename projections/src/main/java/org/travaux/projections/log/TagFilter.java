package org.travaux.projections.log;

import java.util.Set;
import java.util.function.Predicate;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;

/// Which batches a reading hands out: those that reach beyond a position, and in which some event
/// carries all tags of one of the sets. An index knows the tags of a batch, not of its events.
record TagFilter(LogPosition from, Set<Set<Tag>> anyOf, AnyTags<Tag> asked)
    implements Predicate<Batch> {

  TagFilter(LogPosition from, Set<Set<Tag>> anyOf) {
    this(from, anyOf, AnyTags.of(anyOf));
  }

  static TagFilter all(LogPosition from) {
    return new TagFilter(from, Set.of(Set.of()));
  }

  /// Whether an index of tags is of use: not if there are fewer positions to look at than tags to
  /// look up.
  ///
  /// @param end right behind the last position that is looked at
  boolean isByTag(LogPosition end) {
    return !anyOf.contains(Set.<Tag>of()) && end.value() - from.value() > anyOf.size();
  }

  @Override
  public boolean test(Batch batch) {
    return batch.next().isAfter(from)
        && batch.events().stream().anyMatch(event -> asked.test(event.tags()));
  }
}
