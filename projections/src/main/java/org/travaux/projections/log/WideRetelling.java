package org.travaux.projections.log;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.cache.Turns;
import org.travaux.core.event.Event;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.Retelling.Told;

/// A [Retelling] of more than one tag's events. What has a tag that comes to be named later is told
/// as if it had always been, so the state at a position depends on nothing but the events up to it.
///
/// Which tags are named is found out first, from the few kinds of event that name any; then all is
/// folded once.
///
/// @param <S> immutable
public final class WideRetelling<S> implements Timeline<Tag, Told<S>> {

  private static final int HEADS_LIMIT = 64;

  private final EventReader events;
  private final WideFold<S> fold;
  private final Set<Class<? extends Event>> kinds;
  private final RecentlyUsed<Tag, Head<S>> heads = new RecentlyUsed<>(HEADS_LIMIT);
  private final Turns<Tag> turns = new Turns<>(HEADS_LIMIT);

  public WideRetelling(EventReader events, WideFold<S> fold) {
    this.events = events;
    this.fold = fold;
    this.kinds = union(fold.kinds(), fold.naming());
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
    var head = kept == null ? tell(tag, now) : goOn(kept, now);
    heads.merge(
        tag,
        head,
        (old, next) -> next.told().position().isAfter(old.told().position()) ? next : old);
    return head.told();
  }

  @Override
  public Told<S> at(Tag tag, LogPosition position) {
    return tell(tag, events.within(position)).told();
  }

  /// Here the events themselves say how far it goes, so all is told again whenever more is named.
  @Override
  public Told<S> at(Tag tag, Instant moment) {
    var tags = Set.of(tag);
    while (true) {
      var told = until(moment, tags);
      var more = named(tags, LogPosition.START, told.position());
      if (tags.containsAll(more)) {
        return told;
      }
      tags = union(tags, more);
    }
  }

  private Told<S> until(Instant moment, Set<Tag> tags) {
    var state = fold.initial();
    var last = LogPosition.NONE;
    try (var reading = events.readAny(each(tags), LogPosition.START, events.head())) {
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

  /// What is named anew and has no past yet, such as a meeting that was just convened, changes
  /// nothing of what was told already; of anything else all is told again.
  private Head<S> goOn(Head<S> kept, LogPosition to) {
    var named = new HashSet<Tag>();
    var told = replay(kept.tags(), kept.told(), to, named);
    if (kept.tags().containsAll(named)) {
      return new Head<>(kept.tags(), told);
    }
    var tags = closed(kept.tags(), named, to);
    var anew = new HashSet<>(tags);
    anew.removeAll(kept.tags());
    var from = isAny(anew, kept.told().position()) ? nothing() : kept.told();
    return new Head<>(tags, replay(tags, from, to, named));
  }

  private Head<S> tell(Tag tag, LogPosition to) {
    var tags = closed(Set.of(), Set.of(tag), to);
    return new Head<>(tags, replay(tags, nothing(), to, new HashSet<>()));
  }

  private Told<S> nothing() {
    return new Told<>(fold.initial(), LogPosition.NONE);
  }

  /// These tags, some that are named, and whatever is named in turn by what happened to those.
  private Set<Tag> closed(Set<Tag> tags, Set<Tag> named, LogPosition to) {
    var all = tags;
    var more = new HashSet<>(named);
    more.removeAll(all);
    while (!more.isEmpty()) {
      all = union(all, more);
      more = new HashSet<>(named(more, LogPosition.START, to));
      more.removeAll(all);
    }
    return all;
  }

  private Set<Tag> named(Set<Tag> tags, LogPosition from, LogPosition to) {
    var named = new HashSet<Tag>();
    try (var reading = events.readAny(each(tags), from, to, fold.naming())) {
      while (reading.hasNext()) {
        named.addAll(fold.named(reading.next().event()));
      }
    }
    return named;
  }

  /// Whether anything happened to these until then.
  private boolean isAny(Set<Tag> tags, LogPosition to) {
    try (var reading = events.readAny(each(tags), LogPosition.START, to)) {
      return reading.hasNext();
    }
  }

  private static <T> Set<T> union(Set<T> some, Set<T> more) {
    return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Set<Tag>> each(Set<Tag> tags) {
    return tags.stream().map(Set::of).collect(Collectors.toUnmodifiableSet());
  }

  /// Goes on from a state.
  ///
  /// @param named takes in what is named meanwhile
  private Told<S> replay(Set<Tag> tags, Told<S> from, LogPosition to, Set<Tag> named) {
    if (!to.isAfter(from.position())) {
      return new Told<>(from.state(), to);
    }
    var state = from.state();
    try (var reading = events.readAny(each(tags), from.position().next(), to, kinds)) {
      while (reading.hasNext()) {
        var recorded = reading.next();
        state = fold.evolve(state, recorded);
        named.addAll(fold.named(recorded.event()));
      }
    }
    return new Told<>(state, to);
  }
}
