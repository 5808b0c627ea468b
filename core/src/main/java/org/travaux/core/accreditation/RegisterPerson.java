package org.travaux.core.accreditation;

import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import java.util.Optional;
import org.travaux.core.accreditation.RegisterPerson.Known;
import org.travaux.core.authority.Administrators;
import org.travaux.core.authority.Registration;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.PersonId;

/// An administrator registers a person, who can be accredited from then on.
public record RegisterPerson(Given given, PersonId person, String name) implements Decision<Known> {

  record Known(Administrators administrators, Registration registration) {}

  @Override
  public Boundary<Known> boundary() {
    return Boundaries.ADMINISTRATION.and(Boundaries.of(person), Known::new);
  }

  @Override
  public List<Event> decide(Known known) {
    Boundaries.checkAdministrator(known.administrators, given.by());
    Wording.name("name", name);
    if (person.equals(Administrators.SYSTEM.person())) {
      throw new Refusal(TAKEN, "person", person + " is the product itself.");
    }
    if (known.registration.isKnown() && !known.registration.name().equals(Optional.of(name))) {
      throw new Refusal(TAKEN, "person", "Somebody else is registered as " + person + ".");
    }
    return known.registration.isKnown() ? List.of() : List.of(new PersonRegistered(person, name));
  }
}
