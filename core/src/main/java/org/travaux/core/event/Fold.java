package org.travaux.core.event;

/// How a state is told by events. Pure: the same events give the same state, live and in an audit.
///
/// @param <S> immutable
public interface Fold<S> {

  S initial();

  /// Accepts all of history: what was once stored is not arguable.
  S evolve(S state, Recorded recorded);

  /// Whether its states take so much place that only a few of them should be kept in memory.
  default boolean isLarge() {
    return false;
  }
}
