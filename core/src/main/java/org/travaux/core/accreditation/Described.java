package org.travaux.core.accreditation;

import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.decide.Boundary;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.BodyEvent;
import org.travaux.core.event.BodyEvent.BodyNamed;
import org.travaux.core.event.BodyEvent.BodyPlaced;
import org.travaux.core.event.BodyEvent.ProcedureSet;
import org.travaux.core.event.BodyEvent.TermSet;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ClockEvent;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.KeptEvent;
import org.travaux.core.event.NegotiationEvent;
import org.travaux.core.event.ProceedingsEvent;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;
import org.travaux.core.event.Tag;

/// What was said last of a body, beside who is accredited to it.
record Described(
    Optional<BodyNamed> named, PMap<Delegate, TermSet> terms, Optional<ProcedureSet> procedure) {

  static Boundary<Described> of(BodyId body) {
    return new Boundary.Part<>(
        Set.of(Tag.of(body)), Set.of(BodyEvent.class, AccreditationWithdrawn.class), FOLD);
  }

  private static final Fold<Described> FOLD =
      new Fold<>() {
        @Override
        public Described initial() {
          return new Described(Optional.empty(), HashTreePMap.empty(), Optional.empty());
        }

        @Override
        public Described evolve(Described state, Recorded recorded) {
          return switch (recorded.event()) {
            case BodyEvent event -> state.evolve(event);
            case AccreditationWithdrawn(_, var delegate) ->
                new Described(state.named, state.terms.minus(delegate), state.procedure);
            case AccreditationEvent _,
                ClockEvent _,
                InstrumentEvent _,
                NegotiationEvent _,
                RenderingEvent _,
                ProceedingsEvent _,
                KeptEvent _ ->
                state;
          };
        }
      };

  private Described evolve(BodyEvent event) {
    return switch (event) {
      case BodyNamed now -> new Described(Optional.of(now), terms, procedure);
      case TermSet now -> new Described(named, terms.plus(now.officer(), now), procedure);
      case ProcedureSet now -> new Described(named, terms, Optional.of(now));
      case BodyPlaced _ -> this;
    };
  }
}
