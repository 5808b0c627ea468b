package org.travaux.core.accreditation;

import java.time.Instant;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Stage;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;

/// What a decision of this package answers after some history.
final class Hearing extends Stage<Hearing> {

  static final PersonId ROOT = new PersonId("root");
  static final PersonId PERSON = new PersonId("person-1");
  static final BodyId BODY = new BodyId("group-a");
  static final BodyFounded FOUNDED = new BodyFounded(BODY, "Group A");
  static final PersonRegistered REGISTERED = new PersonRegistered(PERSON, "Person One");
  static final AdministratorAppointed APPOINTED = new AdministratorAppointed(ROOT);
  static final Given BY_ROOT = by(Administrators.delegate(ROOT));
  static final Given BY_SYSTEM = by(Administrators.SYSTEM);

  private Hearing() {
    super(AccreditationDecisions.ALL);
  }

  @Override
  protected Hearing self() {
    return this;
  }

  static Hearing after(Event... history) {
    return new Hearing().then(BY_ROOT, history);
  }

  static Given by(Delegate delegate) {
    return new Given(delegate, Instant.parse("2031-05-06T07:08:09Z"));
  }

  static Delegate in(String person, Role role) {
    return new Delegate(new PersonId(person), new DelegationId("CHE"), role);
  }
}
