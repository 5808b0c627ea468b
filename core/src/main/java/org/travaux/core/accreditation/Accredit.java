package org.travaux.core.accreditation;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import org.travaux.core.accreditation.Accredit.Known;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Registration;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.Role;

/// A delegate is accredited to a body: the chair and the secretariat by an administrator, all
/// others by an administrator or by the body's own chair or secretariat.
public record Accredit(Given given, BodyId body, Delegate delegate) implements Decision<Known> {

  record Known(Grantors grantors, Registration registration) {
    Accreditations accreditations() {
      return grantors.accreditations();
    }
  }

  @Override
  public Boundary<Known> boundary() {
    return Grantors.of(body).and(Boundaries.of(delegate.person()), Known::new);
  }

  @Override
  public List<Event> decide(Known known) {
    known.grantors.check(given, delegate.role());
    Boundaries.checkFounded(known.accreditations(), body);
    Boundaries.checkKnown(known.registration, delegate.person());
    if (delegate.role() == Role.ADMINISTRATOR) {
      throw new Refusal(INVALID, "role", "An administrator is appointed, not accredited.");
    }
    return known.accreditations().isAccredited(delegate)
        ? List.of()
        : List.of(new Accredited(body, delegate));
  }
}
