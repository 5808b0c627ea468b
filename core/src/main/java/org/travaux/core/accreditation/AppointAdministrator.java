package org.travaux.core.accreditation;

import java.util.List;
import org.travaux.core.accreditation.AppointAdministrator.Known;
import org.travaux.core.authority.Administrators;
import org.travaux.core.authority.Registration;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.PersonId;

/// An administrator appoints another; the very first is appointed by the product itself.
public record AppointAdministrator(Given given, PersonId person) implements Decision<Known> {

  record Known(Administrators administrators, Registration registration) {}

  @Override
  public Boundary<Known> boundary() {
    return Boundaries.ADMINISTRATION.and(Boundaries.of(person), Known::new);
  }

  @Override
  public List<Event> decide(Known known) {
    Boundaries.checkAdministrator(known.administrators, given.by());
    Boundaries.checkKnown(known.registration, person);
    return known.administrators.include(person)
        ? List.of()
        : List.of(new AdministratorAppointed(person));
  }
}
