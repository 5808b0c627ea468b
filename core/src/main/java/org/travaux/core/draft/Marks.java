package org.travaux.core.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentEvent.WordsMoved;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// Words of a text of which something is known, each under an id, wherever they went.
///
/// @param dropped ids that are taken for ever
public record Marks<I, M extends Marks.Mark<I, M>>(PMap<I, M> byId, PSet<I> dropped) {

  /// Some words, and what is known of them.
  ///
  /// @param <I> the kind of id
  /// @param <M> the kind of mark itself
  public interface Mark<I, M> {

    I id();

    /// Where in the log it was made.
    LogPosition since();

    Stretch words();

    M with(Stretch words);
  }

  /// Of a text's marks that one kind of event makes and drops. Their words go where the text's go.
  ///
  /// @param of what is known once the marks are these
  /// @param marks those that are known
  static <S, I, M extends Mark<I, M>, E extends Event> Fold<S> fold(
      Class<E> kind,
      Function<Marks<I, M>, S> of,
      Function<S, Marks<I, M>> marks,
      Fold.Telling<Marks<I, M>, E> telling) {
    return new Fold<>() {
      @Override
      public S initial() {
        return of.apply(none());
      }

      @Override
      public Set<Class<? extends Event>> kinds() {
        return Set.of(kind, WordsMoved.class);
      }

      @Override
      public S evolve(S state, Recorded recorded) {
        var event = recorded.event();
        if (event instanceof WordsMoved moved) {
          return of.apply(marks.apply(state).after(moved));
        }
        return kind.isInstance(event)
            ? of.apply(telling.after(marks.apply(state), kind.cast(event), recorded))
            : state;
      }
    };
  }

  private static <I, M extends Mark<I, M>> Marks<I, M> none() {
    return new Marks<I, M>(HashTreePMap.empty(), HashTreePSet.empty());
  }

  Marks<I, M> plus(M mark) {
    return new Marks<>(byId.plus(mark.id(), mark), dropped);
  }

  Marks<I, M> minus(I id) {
    return new Marks<>(byId.minus(id), dropped.plus(id));
  }

  Marks<I, M> after(WordsMoved event) {
    var now = this;
    for (var mark : byId.values()) {
      var words = mark.words().after(event);
      if (!words.equals(mark.words())) {
        now = now.plus(mark.with(words));
      }
    }
    return now;
  }

  /// Those that were not dropped, in the order in which they were made.
  public List<M> all() {
    return byId.values().stream().sorted(Comparator.comparing(Mark::since)).toList();
  }

  public Optional<M> find(I id) {
    return Optional.ofNullable(byId.get(id));
  }

  public int size() {
    return byId.size();
  }

  /// Whether the id may not be given again.
  public boolean isTaken(I id) {
    return byId.containsKey(id) || dropped.contains(id);
  }
}
