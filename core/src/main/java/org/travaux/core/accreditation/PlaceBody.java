package org.travaux.core.accreditation;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.accreditation.PlaceBody.Known;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyEvent.BodyPlaced;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;

/// A body reports to another one from now on, or to none. Nobody reports to themselves, however far
/// up.
public record PlaceBody(Given given, BodyId body, Optional<BodyId> parent)
    implements Decision<Known> {

  /// @param above who is accredited to the parent
  /// @param parents of all bodies that have one
  record Known(Grantors grantors, Accreditations above, PMap<BodyId, BodyId> parents) {}

  private static final Fold<PMap<BodyId, BodyId>> PARENTS =
      new Fold<>() {
        @Override
        public PMap<BodyId, BodyId> initial() {
          return HashTreePMap.empty();
        }

        @Override
        public PMap<BodyId, BodyId> evolve(PMap<BodyId, BodyId> state, Recorded recorded) {
          return recorded.event() instanceof BodyPlaced(var body, var parent)
              ? parent.map(above -> state.plus(body, above)).orElseGet(() -> state.minus(body))
              : state;
        }
      };

  @Override
  public Boundary<Known> boundary() {
    return Grantors.of(body)
        .and(
            Boundaries.of(parent.orElse(body)),
            (grantors, above) -> new Known(grantors, above, PARENTS.initial()))
        .and(
            Boundary.of(Tag.ACCREDITATION, BodyPlaced.class, PARENTS),
            (known, parents) -> new Known(known.grantors, known.above, parents));
  }

  @Override
  public List<Event> decide(Known known) {
    Boundaries.checkAdministrator(known.grantors.administrators(), given.by());
    Boundaries.checkFounded(known.grantors.accreditations(), body);
    if (!known.above.isFounded()) {
      throw new Refusal(UNKNOWN, "parent", "There is no such body.");
    }
    for (var above = parent; above.isPresent(); above = over(above.get(), known)) {
      if (above.get().equals(body)) {
        throw new Refusal(INVALID, "parent", "The body would report to itself.");
      }
    }
    return over(body, known).equals(parent) ? List.of() : List.of(new BodyPlaced(body, parent));
  }

  private static Optional<BodyId> over(BodyId one, Known known) {
    return Optional.ofNullable(known.parents.get(one));
  }
}
