package org.travaux.core.event;

import java.util.Set;

/// How a state is told by events. Pure: the same events give the same state, live and in an audit.
///
/// @param <S> immutable
public interface Fold<S> {

  S initial();

  /// Accepts all of history: what was once stored is not arguable.
  S evolve(S state, Recorded recorded);

  /// The kinds of event that tell it, of which the sealed interfaces stand for all of theirs: any
  /// other leaves every state as it is, so whoever reads a log for it need not decode that one.
  default Set<Class<? extends Event>> kinds() {
    return Set.of(Event.class);
  }

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
      public Set<Class<? extends Event>> kinds() {
        return Set.of(kind);
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
