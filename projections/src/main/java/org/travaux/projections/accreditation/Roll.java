package org.travaux.projections.accreditation;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.authority.Administrators;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.AccreditationEvent.AdministratorDismissed;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.AccreditationEvent.CapacityGiven;
import org.travaux.core.event.AccreditationEvent.CapacityWithdrawn;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.BodyEvent;
import org.travaux.core.event.BodyEvent.TermSet;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ClockEvent;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.KeptEvent;
import org.travaux.core.event.NegotiationEvent;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProceedingsEvent;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;

/// All persons by name, the administrators, and each body with its delegates.
public record Roll(
    PMap<PersonId, String> names,
    Administrators administrators,
    PMap<BodyId, Accreditations> bodies) {

  private static final Comparator<Delegate> MOST_CAPABLE_FIRST =
      Comparator.comparing(Delegate::role)
          .thenComparing(delegate -> delegate.delegation().value())
          .thenComparing(delegate -> delegate.person().value());

  /// Over the events of [org.travaux.core.event.Tag#ACCREDITATION].
  public static final Fold<Roll> FOLD =
      new Fold<>() {
        @Override
        public Roll initial() {
          return new Roll(
              HashTreePMap.empty(), Administrators.FOLD.initial(), HashTreePMap.empty());
        }

        @Override
        public Roll evolve(Roll state, Recorded recorded) {
          return switch (recorded.event()) {
            case PersonRegistered(var person, var name) ->
                new Roll(state.names.plus(person, name), state.administrators, state.bodies);
            case AdministratorAppointed _, AdministratorDismissed _ ->
                new Roll(
                    state.names,
                    Administrators.FOLD.evolve(state.administrators, recorded),
                    state.bodies);
            case BodyFounded(var body, _) -> state.evolve(body, recorded);
            case Accredited(var body, _) -> state.evolve(body, recorded);
            case AccreditationWithdrawn(var body, _) -> state.evolve(body, recorded);
            case CapacityGiven(var body, _, _) -> state.evolve(body, recorded);
            case CapacityWithdrawn(var body, _, _) -> state.evolve(body, recorded);
            case TermSet(var body, _, _, _) -> state.evolve(body, recorded);
            case InstrumentEvent _,
                ProceedingsEvent _,
                BodyEvent _,
                NegotiationEvent _,
                KeptEvent _,
                RenderingEvent _,
                ClockEvent _ ->
                state;
          };
        }
      };

  private Roll evolve(BodyId body, Recorded recorded) {
    return new Roll(
        names, administrators, bodies.plus(body, Accreditations.FOLD.evolve(in(body), recorded)));
  }

  /// As it is at a moment: without officers whose term is over then.
  public Roll at(Instant moment) {
    var now = bodies;
    for (var body : bodies.entrySet()) {
      if (!body.getValue().ends().isEmpty()) {
        now = now.plus(body.getKey(), body.getValue().at(moment));
      }
    }
    return new Roll(names, administrators, now);
  }

  /// Nobody's accreditations if there is no such body.
  public Accreditations in(BodyId body) {
    return bodies.getOrDefault(body, Accreditations.FOLD.initial());
  }

  public Optional<String> name(PersonId person) {
    return Optional.ofNullable(names.get(person));
  }

  public boolean permits(Delegate by, BodyId body, Act act) {
    return in(body).permits(by, act);
  }

  /// What the person may act as in the body, in the order of the roles.
  public List<Delegate> delegates(PersonId person, BodyId body) {
    return inOrder(in(body).of(person));
  }

  /// Delegates in the order of the roles.
  public static List<Delegate> inOrder(Collection<Delegate> delegates) {
    return delegates.stream().sorted(MOST_CAPABLE_FIRST).toList();
  }
}
