package org.travaux.projections.log;

import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.event.Fold;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;

/// What a fold makes of all events with a tag, at any moment. The last of what was told is kept of
/// some tags and gone on from; an earlier past is told from the first event on, by the same fold.
///
/// @param <S> immutable
public final class Retelling<S> implements Timeline<Tag, Retelling.Told<S>> {

  private static final int HEADS_LIMIT = 64;

  private final EventReader events;
  private final Fold<S> fold;
  private final RecentlyUsed<Tag, Told<S>> heads = new RecentlyUsed<>(HEADS_LIMIT);
  private final Turns turns = new Turns(HEADS_LIMIT);

  public Retelling(EventReader events, Fold<S> fold) {
    this.events = events;
    this.fold = fold;
  }

  /// The state at a moment.
  ///
  /// @param position all events up to and at it are folded in, none after it
  public record Told<S>(S state, LogPosition position) {}

  @Override
  public Told<S> head(Tag tag) {
    var now = events.head();
    return turns.take(tag, () -> head(tag, now));
  }

  private Told<S> head(Tag tag, LogPosition now) {
    var kept = heads.get(tag);
    if (kept != null && !now.isAfter(kept.position())) {
      return kept;
    }
    var told = tell(tag, nearest(tag, now), now, _ -> true);
    var head = new Told<>(told.state(), now);
    if (told.position().isAfter(LogPosition.NONE)) {
      heads.merge(tag, head, (old, next) -> next.position().isAfter(old.position()) ? next : old);
    }
    return head;
  }

  @Override
  public Told<S> at(Tag tag, LogPosition position) {
    var to = events.within(position);
    return new Told<>(tell(tag, nearest(tag, to), to, _ -> true).state(), to);
  }

  @Override
  public Told<S> at(Tag tag, Instant moment) {
    return tell(tag, nothing(), events.head(), recorded -> !recorded.given().at().isAfter(moment));
  }

  private Told<S> nothing() {
    return new Told<>(fold.initial(), LogPosition.NONE);
  }

  private Told<S> nearest(Tag tag, LogPosition to) {
    var kept = heads.get(tag);
    return kept == null || kept.position().isAfter(to) ? nothing() : kept;
  }

  /// Goes on from a state while `wanted`, and reaches the last event that was.
  private Told<S> tell(Tag tag, Told<S> from, LogPosition to, Predicate<Recorded> wanted) {
    if (!to.isAfter(from.position())) {
      return from;
    }
    var state = from.state();
    var last = from.position();
    try (var reading = events.read(Set.of(tag), last.next(), to)) {
      while (reading.hasNext()) {
        var recorded = reading.next();
        if (!wanted.test(recorded)) {
          break;
        }
        state = fold.evolve(state, recorded);
        last = recorded.position();
      }
    }
    return new Told<>(state, last);
  }
}
