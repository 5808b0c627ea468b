package org.travaux.core.accreditation;

import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Administrators;
import org.travaux.core.authority.Registration;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Tag;

/// What the decisions of this package depend on, and the refusals they share.
final class Boundaries {

  static final Boundary<Administrators> ADMINISTRATION =
      Boundary.of(Tag.ADMINISTRATION, AccreditationEvent.class, Administrators.FOLD);

  private Boundaries() {}

  /// Only whether the person is registered: what the person is accredited as elsewhere is no part
  /// of it.
  static Boundary<Registration> of(PersonId person) {
    return Boundary.of(Tag.of(person), PersonRegistered.class, Registration.FOLD);
  }

  static Boundary<Accreditations> of(BodyId body) {
    return Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD);
  }

  static void checkAdministrator(Administrators administrators, Delegate by) {
    if (!administrators.permit(by)) {
      throw forbidden(by);
    }
  }

  static Refusal forbidden(Delegate by) {
    return new Refusal(FORBIDDEN, "", by.person() + " may not do this as " + by.role() + ".");
  }

  static void checkKnown(Registration registration, PersonId person) {
    if (!registration.isKnown()) {
      throw new Refusal(UNKNOWN, "person", "Nobody is registered as " + person + ".");
    }
  }

  static void checkFounded(Accreditations accreditations, BodyId body) {
    if (!accreditations.isFounded()) {
      throw new Refusal(UNKNOWN, "body", "There is no body " + body + ".");
    }
  }
}
