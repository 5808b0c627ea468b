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

  /// A state that one kind of event tells: all others leave it as it is.
  static <S, E extends Event> Fold<S> of(Class<E> kind, S initial, Telling<S, E> telling) {
    return new Fold<>() {
      @Override
      public S initial() {
        return initial;
      }

      @Override
      public S evolve(S state, Recorded recorded) {
        var event = recorded.event();
        return kind.isInstance(event) ? telling.after(state, kind.cast(event), recorded) : state;
      }
    };
  }

  /// What the state is after an event of that kind.
  ///
  /// @param <S> immutable
  /// @param <E> the kind of event
  @FunctionalInterface
  interface Telling<S, E extends Event> {

    S after(S state, E event, Recorded recorded);
  }
}
