package org.travaux.projections.views;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.log.Timeline;
import org.travaux.projections.log.WideFold;
import org.travaux.projections.log.WideRetelling;

/// A fold and the events that it is over.
///
/// @param name class and field
/// @param of the kind of tag whose events it is over
/// @param shown what two states are compared by
record View<S>(String name, Fold<S> fold, String of, Function<S, Object> shown) {

  Timeline<Tag, Retelling.Told<S>> timeline(EventReader events) {
    return fold instanceof WideFold<S> wide
        ? new WideRetelling<>(events, wide)
        : new Retelling<>(events, fold);
  }

  Object shown(Retelling.Told<S> told) {
    return shown.apply(told.state());
  }

  /// What it shows after nothing and after each event, told without anything that keeps or reads.
  List<Object> states(Tag tag, List<Recorded> events) {
    return fold instanceof WideFold<S> wide ? wide(tag, wide, events) : narrow(tag, events);
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

  private List<Object> wide(Tag tag, WideFold<S> wide, List<Recorded> events) {
    var states = new ArrayList<Object>();
    var tags = new HashSet<>(Set.of(tag));
    for (int until = 0; until <= events.size(); until++) {
      S state;
      Set<Tag> known;
      do {
        known = Set.copyOf(tags);
        state = wide.initial();
        for (var recorded : events.subList(0, until)) {
          if (recorded.event().tags().stream().anyMatch(known::contains)) {
            state = wide.evolve(state, recorded);
            tags.addAll(wide.named(recorded.event()));
          }
        }
      } while (tags.size() > known.size());
      states.add(shown.apply(state));
    }
    return states;
  }
}
