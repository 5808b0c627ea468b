package org.travaux.projections.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.cache.Turns;
import org.travaux.core.event.Fold;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;

/// What a fold makes of all events with a tag, at any moment. The last of what was told is kept of
/// some tags and gone on from, also by whoever is still at a position that was the last a moment
/// ago; an earlier past is told from the first event on, by the same fold.
///
/// @param <S> immutable
public final class Retelling<S> implements Timeline<Tag, Retelling.Told<S>> {

  private static final int HEADS_LIMIT = 64;
  private static final int HEADS_OF_A_TAG = 16;

  private final EventReader events;
  private final Fold<S> fold;
  private final RecentlyUsed<Tag, Heads<S>> heads;
  private final Turns<Tag> turns;

  public Retelling(EventReader events, Fold<S> fold) {
    this(events, fold, HEADS_LIMIT);
  }

  /// @param headsLimit of how many tags the last that was told is kept
  public Retelling(EventReader events, Fold<S> fold, int headsLimit) {
    this.events = events;
    this.fold = fold;
    this.heads = new RecentlyUsed<>(headsLimit);
    this.turns = new Turns<>(headsLimit);
  }

  /// The state at a moment.
  ///
  /// @param position all events up to and at it are folded in, none after it
  public record Told<S>(S state, LogPosition position) {}

  /// The last of what was told of a tag, newest first.
  private record Heads<S>(List<Told<S>> told) {

    Told<S> newest() {
      return told.getFirst();
    }

    Optional<Told<S>> nearest(LogPosition to) {
      return told.stream().filter(one -> !one.position().isAfter(to)).findFirst();
    }

    Heads<S> with(Told<S> next) {
      return next.position().isAfter(newest().position())
          ? new Heads<>(
              Stream.concat(Stream.of(next), told.stream()).limit(HEADS_OF_A_TAG).toList())
          : this;
    }
  }

  @Override
  public Told<S> head(Tag tag) {
    return head(tag, events.head());
  }

  /// As [#head(Tag)], for who tells of many tags and has looked up once where the log ends.
  ///
  /// @param now the end of the log, as [EventReader#head] told it a moment ago
  public Told<S> head(Tag tag, LogPosition now) {
    return turns.take(tag, () -> newest(tag, now));
  }

  private Told<S> newest(Tag tag, LogPosition now) {
    var kept = heads.get(tag);
    return kept != null && !now.isAfter(kept.newest().position()) ? kept.newest() : reach(tag, now);
  }

  /// What was not told yet is kept of a past, too: that is the present to those who began to read a
  /// moment ago.
  @Override
  public Told<S> at(Tag tag, LogPosition position) {
    var to = events.within(position);
    return isBeyond(heads.get(tag), to) ? turns.take(tag, () -> reach(tag, to)) : reach(tag, to);
  }

  private Told<S> reach(Tag tag, LogPosition to) {
    var kept = heads.get(tag);
    var told = tell(tag, nearest(kept, to), to);
    var reached = new Told<>(told.state(), to);
    if (isBeyond(kept, to) && told.position().isAfter(LogPosition.NONE)) {
      keep(tag, reached);
    }
    return reached;
  }

  private void keep(Tag tag, Told<S> told) {
    heads.merge(tag, new Heads<>(List.of(told)), (old, _) -> old.with(told));
  }

  @Override
  public Told<S> at(Tag tag, Instant moment) {
    var state = fold.initial();
    var last = LogPosition.NONE;
    try (var reading = events.read(Set.of(tag), LogPosition.START, events.head())) {
      while (reading.hasNext()) {
        var recorded = reading.next();
        if (recorded.given().at().isAfter(moment)) {
          break;
        }
        state = fold.evolve(state, recorded);
        last = recorded.position();
      }
    }
    return new Told<>(state, last);
  }

  private static boolean isBeyond(@Nullable Heads<?> kept, LogPosition to) {
    return kept == null || to.isAfter(kept.newest().position());
  }

  private Told<S> nothing() {
    return new Told<>(fold.initial(), LogPosition.NONE);
  }

  private Told<S> nearest(@Nullable Heads<S> kept, LogPosition to) {
    return kept == null ? nothing() : kept.nearest(to).orElseGet(this::nothing);
  }

  /// Goes on from a state, and reaches the last event with the tag.
  private Told<S> tell(Tag tag, Told<S> from, LogPosition to) {
    if (!to.isAfter(from.position())) {
      return from;
    }
    var state = from.state();
    try (var reading = events.read(Set.of(tag), from.position().next(), to, fold.kinds())) {
      while (reading.hasNext()) {
        state = fold.evolve(state, reading.next());
      }
      var last = reading.passed();
      return new Told<>(state, last.isAfter(from.position()) ? last : from.position());
    }
  }
}
