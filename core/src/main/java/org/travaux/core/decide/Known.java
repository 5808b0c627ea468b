package org.travaux.core.decide;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// What is known of every part of a boundary. Immutable.
record Known(Map<Boundary.Part<?>, Folded<?>> parts) {

  static final Known NOTHING = new Known(Map.of());

  /// The parts that a boundary is combined of, each once.
  static Set<Boundary.Part<?>> parts(Boundary<?> boundary) {
    return switch (boundary) {
      case Boundary.Part<?> part -> Set.of(part);
      case Boundary.Both<?, ?, ?> both -> {
        var parts = new HashSet<Boundary.Part<?>>(parts(both.first()));
        parts.addAll(parts(both.second()));
        yield parts;
      }
    };
  }

  /// All parts that any of the decisions depends on.
  static Set<Boundary.Part<?>> parts(List<? extends Decision<?>> decisions) {
    var parts = new HashSet<Boundary.Part<?>>();
    for (var decision : decisions) {
      parts.addAll(parts(decision.boundary()));
    }
    return parts;
  }

  Known with(Boundary.Part<?> part, Folded<?> folded) {
    var more = new LinkedHashMap<>(parts);
    more.put(part, folded);
    return new Known(more);
  }

  /// What one more event tells; a part that it does not belong to only moves on.
  Known evolve(Recorded recorded) {
    var next = new LinkedHashMap<>(parts);
    next.replaceAll((part, folded) -> evolved(part, folded, recorded));
    return new Known(next);
  }

  /// The last position that all of it reaches.
  LogPosition seen() {
    return parts.values().stream()
        .map(Folded::at)
        .min(LogPosition::compareTo)
        .orElse(LogPosition.NONE);
  }

  /// Whether any part of it may hold something behind a position.
  boolean reachesBeyond(LogPosition last) {
    return parts.values().stream().anyMatch(folded -> folded.at().isAfter(last));
  }

  <S> S state(Boundary<S> boundary) {
    return switch (boundary) {
      case Boundary.Part<S> part -> folded(part).state();
      case Boundary.Both<?, ?, S> both -> combined(both);
    };
  }

  private <A, B, S> S combined(Boundary.Both<A, B, S> both) {
    return both.combine().apply(state(both.first()), state(both.second()));
  }

  // A part's state was put there under that part, whose fold it comes from.
  @SuppressWarnings("unchecked")
  private <S> Folded<S> folded(Boundary.Part<S> part) {
    var folded = (Folded<S>) parts.get(part);
    if (folded == null) {
      throw new IllegalStateException("nothing was read of " + part);
    }
    return folded;
  }

  @SuppressWarnings("unchecked")
  private static <S> Folded<S> evolved(Boundary.Part<S> part, Folded<?> folded, Recorded recorded) {
    return part.after((Folded<S>) folded, recorded);
  }
}
