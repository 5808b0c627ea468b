package org.travaux.projections.log;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.cache.Turns;
import org.travaux.core.event.Fold;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.Retelling.Told;

/// A [Retelling] of more than one tag's events: what is told names the tags that it is told of,
/// such as a body its meetings. What has a tag that comes to be named later is told as if it had
/// always been, so the state at a position depends on nothing but the events up to it.
///
/// @param <S> immutable
public final class WideRetelling<S> implements Timeline<Tag, Told<S>> {

  private static final int HEADS_LIMIT = 64;

  private final EventReader events;
  private final Fold<S> fold;
  private final Function<S, Set<Tag>> named;
  private final RecentlyUsed<Tag, Head<S>> heads = new RecentlyUsed<>(HEADS_LIMIT);
  private final Turns<Tag> turns = new Turns<>(HEADS_LIMIT);

  /// @param named the tags that a state names, beside the one that it is asked for by
  public WideRetelling(EventReader events, Fold<S> fold, Function<S, Set<Tag>> named) {
    this.events = events;
    this.fold = fold;
    this.named = named;
  }

  /// @param tags whose events are in it
  private record Head<S>(Set<Tag> tags, Told<S> told) {}

  @Override
  public Told<S> head(Tag tag) {
    var now = events.head();
    return turns.take(tag, () -> head(tag, now));
  }

  private Told<S> head(Tag tag, LogPosition now) {
    var kept = heads.get(tag);
    if (kept != null && !now.isAfter(kept.told().position())) {
      return kept.told();
    }
    var head = kept == null ? tell(tag, now, _ -> true) : goOn(tag, kept, now);
    var reached = new Head<>(head.tags(), new Told<>(head.told().state(), now));
    heads.merge(
        tag,
        reached,
        (old, next) -> next.told().position().isAfter(old.told().position()) ? next : old);
    return reached.told();
  }

  @Override
  public Told<S> at(Tag tag, LogPosition position) {
    var to = events.within(position);
    return new Told<>(tell(tag, to, _ -> true).told().state(), to);
  }

  @Override
  public Told<S> at(Tag tag, Instant moment) {
    return tell(tag, events.head(), recorded -> !recorded.given().at().isAfter(moment)).told();
  }

  /// What is named anew and has no past yet, such as a meeting that was just convened, changes
  /// nothing of what was told already; of anything else all is told again.
  private Head<S> goOn(Tag tag, Head<S> kept, LogPosition to) {
    var tags = kept.tags();
    while (true) {
      var told = replay(tags, kept.told(), to, _ -> true);
      var more = new HashSet<>(named.apply(told.state()));
      more.removeAll(tags);
      if (more.isEmpty()) {
        return new Head<>(tags, told);
      }
      if (isAny(more, kept.told().position())) {
        return tell(tag, to, _ -> true);
      }
      tags = union(tags, more);
    }
  }

  /// Whether anything happened to these until then.
  private boolean isAny(Set<Tag> tags, LogPosition to) {
    try (var reading = events.readAny(each(tags), LogPosition.START, to)) {
      return reading.hasNext();
    }
  }

  private static Set<Tag> union(Set<Tag> tags, Set<Tag> more) {
    return Stream.concat(tags.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Set<Tag>> each(Set<Tag> tags) {
    return tags.stream().map(Set::of).collect(Collectors.toUnmodifiableSet());
  }

  /// Once for each time that more is named, which is twice as a rule.
  private Head<S> tell(Tag tag, LogPosition to, Predicate<Recorded> wanted) {
    var tags = Set.of(tag);
    while (true) {
      var told = replay(tags, new Told<>(fold.initial(), LogPosition.NONE), to, wanted);
      var more = named.apply(told.state());
      if (tags.containsAll(more)) {
        return new Head<>(tags, told);
      }
      tags = union(tags, more);
    }
  }

  private Told<S> replay(Set<Tag> tags, Told<S> from, LogPosition to, Predicate<Recorded> wanted) {
    if (!to.isAfter(from.position())) {
      return from;
    }
    var state = from.state();
    var last = from.position();
    try (var reading = events.readAny(each(tags), last.next(), to)) {
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
