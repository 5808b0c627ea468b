package org.travaux.core.decide;

import java.util.Set;
import java.util.function.BiFunction;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;

/// What a decision depends on, and the state that is folded from it. No event inside the boundary
/// can be appended by anybody else between the reading of it and the append of the answer.
///
/// Parts are folded, and kept warm, each for itself: two boundaries with an equal part share it. A
/// fold is therefore a constant or a record, with a meaningful `equals`.
///
/// @param <S> what is known of it; immutable
public sealed interface Boundary<S> {

  /// All events that carry every one of the tags and are of one of the kinds.
  ///
  /// @param kinds classes of [Event], of which the sealed interfaces stand for all of theirs
  record Part<S>(Set<Tag> tags, Set<Class<? extends Event>> kinds, Fold<S> fold)
      implements Boundary<S> {

    /// After one more event; one that does not belong to it only moves it on.
    Folded<S> after(Folded<S> folded, Recorded recorded) {
      return new Folded<>(
          holds(recorded.event()) ? fold.evolve(folded.state(), recorded) : folded.state(),
          recorded.position());
    }

    private boolean holds(Event event) {
      return event.tags().containsAll(tags)
          && kinds.stream().anyMatch(kind -> kind.isInstance(event));
    }
  }

  record Both<A, B, S>(Boundary<A> first, Boundary<B> second, BiFunction<A, B, S> combine)
      implements Boundary<S> {}

  static <S> Boundary<S> of(Tag tag, Class<? extends Event> kind, Fold<S> fold) {
    return new Part<>(Set.of(tag), Set.of(kind), fold);
  }

  default <B, R> Boundary<R> and(Boundary<B> other, BiFunction<S, B, R> combine) {
    return new Both<>(this, other, combine);
  }
}
