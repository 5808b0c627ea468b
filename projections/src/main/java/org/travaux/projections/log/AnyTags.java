package org.travaux.projections.log;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Whether what carries some tags is asked for: whether it carries all of one of the sets. However
/// many single tags are asked for, each of its own is looked up once.
///
/// @param <T> a tag
record AnyTags<T>(Set<T> single, List<Set<T>> several) implements Predicate<Set<T>> {

  static <T> AnyTags<T> of(Set<Set<T>> anyOf) {
    return new AnyTags<>(
        anyOf.stream()
            .filter(tags -> tags.size() == 1)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet()),
        anyOf.stream().filter(tags -> tags.size() != 1).toList());
  }

  @Override
  public boolean test(Set<T> tags) {
    for (var tag : tags) {
      if (single.contains(tag)) {
        return true;
      }
    }
    for (var all : several) {
      if (tags.containsAll(all)) {
        return true;
      }
    }
    return false;
  }
}
