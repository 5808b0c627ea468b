package org.travaux.core.accreditation;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Set;
import org.travaux.core.accreditation.GiveCapacity.Known;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.AccreditationEvent.CapacityGiven;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Capacity;
import org.travaux.core.event.Capacity.ActingChair;
import org.travaux.core.event.Capacity.ChairOf;
import org.travaux.core.event.Capacity.Councillor;
import org.travaux.core.event.Capacity.Representing;
import org.travaux.core.event.Capacity.Spokesperson;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.Role;

/// A delegate acts in one more capacity: for an absent officer of the same delegation, for several
/// States, as chair of another body. Whoever may give a role may put somebody in its place.
public record GiveCapacity(Given given, BodyId body, Delegate delegate, Capacity capacity)
    implements Decision<Known> {

  private static final int CAPACITIES_LIMIT = 20;
  private static final int DELEGATIONS_LIMIT = 250;

  /// @param elsewhere who is accredited to the body that the delegate is to be the chair of
  record Known(Grantors grantors, Accreditations elsewhere) {}

  @Override
  public Boundary<Known> boundary() {
    var other = capacity instanceof ChairOf(var elsewhere) ? elsewhere : body;
    return Grantors.of(body).and(Boundaries.of(other), Known::new);
  }

  @Override
  public List<Event> decide(Known known) {
    known.grantors.check(given, capacity);
    var accreditations = known.grantors.accreditations();
    if (!accreditations.isAccredited(delegate)) {
      throw new Refusal(UNKNOWN, "delegate", "Nobody is accredited so: " + delegate.person());
    }
    var held = accreditations.capacities(delegate);
    if (held.contains(capacity)) {
      return List.of();
    }
    if (held.size() >= CAPACITIES_LIMIT) {
      throw new Refusal(
          CLOSED, "capacity", "Nobody acts in more than " + CAPACITIES_LIMIT + " capacities.");
    }
    check(known);
    return List.of(new CapacityGiven(body, delegate, capacity));
  }

  private void check(Known known) {
    switch (capacity) {
      case Councillor(), ActingChair() -> {}
      case ChairOf(var other) -> checkChairOf(other, known.elsewhere);
      case Representing(var absent) -> checkAbsent(absent, known.grantors.accreditations());
      case Spokesperson(var group, var delegations) -> checkGroup(group, delegations);
    }
  }

  private void checkChairOf(BodyId other, Accreditations elsewhere) {
    if (other.equals(body)) {
      throw new Refusal(INVALID, "body", "This is the same body.");
    }
    Boundaries.checkFounded(elsewhere, other);
    if (elsewhere.of(delegate.person()).stream().noneMatch(as -> as.role() == Role.CHAIR)) {
      throw new Refusal(CONTRADICTED, "body", delegate.person() + " is not the chair there.");
    }
  }

  private void checkAbsent(Delegate absent, Accreditations accreditations) {
    if (!accreditations.isAccredited(absent)) {
      throw new Refusal(UNKNOWN, "absent", "Nobody is accredited so: " + absent.person());
    }
    if (absent.role() != Role.CHAIR && absent.role() != Role.VICE_CHAIR) {
      throw new Refusal(INVALID, "absent", "Only an officer of the body is represented.");
    }
    if (absent.person().equals(delegate.person())
        || !absent.delegation().equals(delegate.delegation())) {
      throw new Refusal(INVALID, "absent", "Another person of the same delegation stands in.");
    }
  }

  private static void checkGroup(String group, List<DelegationId> delegations) {
    Wording.name("group", group);
    if (delegations.isEmpty()
        || delegations.size() > DELEGATIONS_LIMIT
        || Set.copyOf(delegations).size() < delegations.size()) {
      throw new Refusal(
          INVALID, "delegations", "One speaks for 1 to " + DELEGATIONS_LIMIT + " delegations.");
    }
  }
}
