package org.travaux.core.accreditation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.travaux.core.decide.Boundary;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Tag;

/// As what one person takes part in the groups to which a body referred something.
///
/// @param referred all groups of the body
/// @param held all that the person is accredited as, in whatever body
record Groups(PSet<BodyId> referred, PSet<Accredited> held) {

  private static final Set<Role> FOR_A_DELEGATION =
      Set.of(Role.CHAIR, Role.VICE_CHAIR, Role.DELEGATE, Role.OBSERVER);

  private static final Fold<PSet<BodyId>> REFERRED =
      Fold.of(
          ConsultationReferred.class,
          HashTreePSet.empty(),
          (state, now, _) -> state.plus(now.consultation().group()));

  private static final Fold<PSet<Accredited>> HELD =
      new Fold<>() {
        @Override
        public PSet<Accredited> initial() {
          return HashTreePSet.empty();
        }

        @Override
        public PSet<Accredited> evolve(PSet<Accredited> state, Recorded recorded) {
          if (recorded.event() instanceof Accredited now) {
            return state.plus(now);
          }
          return recorded.event() instanceof AccreditationWithdrawn(var body, var delegate)
              ? state.minus(new Accredited(body, delegate))
              : state;
        }
      };

  static Boundary<Groups> of(BodyId body, PersonId person) {
    return Boundary.of(Tag.of(body), ConsultationReferred.class, REFERRED)
        .and(Boundary.of(Tag.of(person), AccreditationEvent.class, HELD), Groups::new);
  }

  /// What goes with an accreditation to the body: as what it lets the person take part in groups,
  /// and nothing else does.
  ///
  /// @param others all other accreditations to the body
  List<Event> restingOn(Delegate delegate, List<Delegate> others) {
    return held.stream()
        .filter(one -> referred.contains(one.body()))
        .filter(one -> restsOn(delegate, one.delegate()))
        .filter(one -> others.stream().noneMatch(other -> restsOn(other, one.delegate())))
        .sorted(
            Comparator.comparing((Accredited one) -> one.body().value())
                .thenComparing(one -> one.delegate().role()))
        .<Event>map(one -> new AccreditationWithdrawn(one.body(), one.delegate()))
        .toList();
  }

  /// Whether somebody takes part in a group because of what they are in the body.
  private static boolean restsOn(Delegate inBody, Delegate within) {
    return inBody.person().equals(within.person())
        && inBody.delegation().equals(within.delegation())
        && switch (within.role()) {
          case SECRETARIAT, AUDITOR, OBSERVER -> inBody.role() == within.role();
          case CHAIR -> FOR_A_DELEGATION.contains(inBody.role());
          case VICE_CHAIR, DELEGATE, ADMINISTRATOR ->
              FOR_A_DELEGATION.contains(inBody.role()) && inBody.role() != Role.OBSERVER;
        };
  }
}
