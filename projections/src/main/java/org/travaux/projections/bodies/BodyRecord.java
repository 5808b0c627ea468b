package org.travaux.projections.bodies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.BodyEvent;
import org.travaux.core.event.BodyEvent.BodyNamed;
import org.travaux.core.event.BodyEvent.BodyPlaced;
import org.travaux.core.event.BodyEvent.ProcedureSet;
import org.travaux.core.event.BodyEvent.TermSet;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Capacity;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.podium.Procedure;

/// A body with its names, its parent and those who take part in it.
///
/// @param acronym as it stands in symbols and texts: `CWG-SFP`
/// @param others all else that it is called
/// @param parent the body that it reports to
/// @param terms of the officers that one was set for
/// @param procedure the rules that bind its chair
public record BodyRecord(
    Accreditations accreditations,
    Optional<String> acronym,
    List<String> others,
    Optional<BodyId> parent,
    PMap<Delegate, Term> terms,
    Procedure procedure) {

  /// For how long an office is held.
  public record Term(LocalDate first, Optional<LocalDate> last) {}

  /// Somebody who holds an office.
  public record Officer(Delegate officer, Optional<Term> term) {}

  /// That a delegate acts in a capacity beyond the role.
  public record HeldCapacity(Delegate delegate, Capacity capacity) {}

  private static final Comparator<Delegate> BY_ROLE =
      Comparator.comparing(Delegate::role)
          .thenComparing(delegate -> delegate.delegation().value())
          .thenComparing(delegate -> delegate.person().value());

  /// Over the events of one body's tag.
  public static final Fold<BodyRecord> FOLD =
      new Fold<>() {
        @Override
        public BodyRecord initial() {
          return new BodyRecord(
              Accreditations.FOLD.initial(),
              Optional.empty(),
              List.of(),
              Optional.empty(),
              HashTreePMap.empty(),
              Procedure.FOLD.initial());
        }

        // Of all events with a body's tag these tell of the body itself.
        @Override
        public BodyRecord evolve(BodyRecord body, Recorded recorded) {
          var now =
              recorded.event() instanceof AccreditationEvent
                  ? body.with(Accreditations.FOLD.evolve(body.accreditations, recorded))
                  : body;
          if (recorded.event() instanceof AccreditationWithdrawn(_, var delegate)) {
            return now.with(now.terms.minus(delegate));
          }
          return recorded.event() instanceof BodyEvent event ? now.evolve(event, recorded) : now;
        }
      };

  private BodyRecord with(Accreditations now) {
    return new BodyRecord(now, acronym, others, parent, terms, procedure);
  }

  private BodyRecord with(PMap<Delegate, Term> now) {
    return new BodyRecord(accreditations, acronym, others, parent, now, procedure);
  }

  private BodyRecord evolve(BodyEvent event, Recorded recorded) {
    return switch (event) {
      case ProcedureSet _ ->
          new BodyRecord(
              accreditations,
              acronym,
              others,
              parent,
              terms,
              Procedure.FOLD.evolve(procedure, recorded));
      case BodyNamed now ->
          new BodyRecord(accreditations, now.acronym(), now.others(), parent, terms, procedure);
      case BodyPlaced now ->
          new BodyRecord(accreditations, acronym, others, now.parent(), terms, procedure);
      case TermSet now -> with(terms.plus(now.officer(), new Term(now.first(), now.last())));
    };
  }

  /// The chair, the vice-chairs and the secretariat, in this order.
  public List<Officer> officers() {
    return accreditations
        .delegates()
        .filter(delegate -> delegate.role().compareTo(Role.SECRETARIAT) <= 0)
        .sorted(BY_ROLE)
        .map(delegate -> new Officer(delegate, Optional.ofNullable(terms.get(delegate))))
        .toList();
  }

  /// Who acts in which capacity beyond the role.
  public List<HeldCapacity> capacities() {
    return accreditations
        .delegates()
        .sorted(BY_ROLE)
        .flatMap(
            delegate ->
                accreditations.capacities(delegate).stream()
                    .sorted(Comparator.comparing(Capacity::toString))
                    .map(capacity -> new HeldCapacity(delegate, capacity)))
        .toList();
  }
}
