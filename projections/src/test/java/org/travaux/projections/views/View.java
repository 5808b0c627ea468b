package org.travaux.projections.views;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.log.Timeline;
import org.travaux.projections.log.WideRetelling;

/// A fold and the events that it is over.
///
/// @param name class and field
/// @param of the kind of tag whose events it is over
/// @param named the tags that a state names, if it is over their events too
/// @param shown what two states are compared by
record View<S>(
    String name,
    Fold<S> fold,
    String of,
    Optional<Function<S, Set<Tag>>> named,
    Function<S, Object> shown) {

  Timeline<Tag, Retelling.Told<S>> timeline(EventReader events) {
    return named.isPresent()
        ? new WideRetelling<>(events, fold, named.get())
        : new Retelling<>(events, fold);
  }

  Object shown(Retelling.Told<S> told) {
    return shown.apply(told.state());
  }

  /// What it shows after nothing and after each event, told without anything that keeps or reads.
  List<Object> states(Tag tag, List<Recorded> events) {
    return named.isPresent() ? wide(tag, named.get(), events) : narrow(tag, events);
  }

  private List<Object> narrow(Tag tag, List<Recorded> events) {
    var state = fold.initial();
    var states = new ArrayList<Object>();
    states.add(shown.apply(state));
    for (var recorded : events) {
      if (recorded.event().tags().contains(tag)) {
        state = fold.evolve(state, recorded);
      }
      states.add(shown.apply(state));
    }
    return states;
  }

  private List<Object> wide(Tag tag, Function<S, Set<Tag>> names, List<Recorded> events) {
    var states = new ArrayList<Object>();
    var tags = Set.of(tag);
    for (int until = 0; until <= events.size(); until++) {
      S state;
      Set<Tag> known;
      do {
        known = tags;
        state = fold.initial();
        for (var recorded : events.subList(0, until)) {
          if (recorded.event().tags().stream().anyMatch(known::contains)) {
            state = fold.evolve(state, recorded);
          }
        }
        tags = union(known, names.apply(state));
      } while (tags.size() > known.size());
      states.add(shown.apply(state));
    }
    return states;
  }

  private static Set<Tag> union(Set<Tag> some, Set<Tag> more) {
    var all = new HashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }
}
