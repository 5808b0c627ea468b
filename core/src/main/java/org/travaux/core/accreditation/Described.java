package org.travaux.core.accreditation;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.decide.Boundary;
import org.travaux.core.event.BodyEvent;
import org.travaux.core.event.BodyEvent.BodyNamed;
import org.travaux.core.event.BodyEvent.BodyPlaced;
import org.travaux.core.event.BodyEvent.TermSet;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;

/// What was said last of a body, beside who is accredited to it.
record Described(Optional<BodyNamed> named, PMap<Delegate, TermSet> terms) {

  static Boundary<Described> of(BodyId body) {
    return Boundary.of(Tag.of(body), BodyEvent.class, FOLD);
  }

  private static final Fold<Described> FOLD =
      new Fold<>() {
        @Override
        public Described initial() {
          return new Described(Optional.empty(), HashTreePMap.empty());
        }

        @Override
        public Described evolve(Described state, Recorded recorded) {
          return recorded.event() instanceof BodyEvent event ? state.evolve(event) : state;
        }
      };

  private Described evolve(BodyEvent event) {
    return switch (event) {
      case BodyNamed now -> new Described(Optional.of(now), terms);
      case TermSet now -> new Described(named, terms.plus(now.officer(), now));
      case BodyPlaced _ -> this;
    };
  }
}
