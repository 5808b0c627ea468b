package org.travaux.core.authority;

import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.AccreditationEvent.AdministratorDismissed;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.AccreditationEvent.CapacityGiven;
import org.travaux.core.event.AccreditationEvent.CapacityWithdrawn;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.BodyEvent.TermSet;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;

/// Who administers the system: founds bodies, registers persons, accredits chairs and secretariats.
/// Once there is an administrator there is always one.
public record Administrators(PSet<PersonId> persons) {

  private static final DelegationId ADMINISTRATION = new DelegationId("administration");

  /// The product itself. It registers and appoints the first administrator, says whose clock a log
  /// goes by, and closes at its deadline what is to be closed then.
  public static final Delegate SYSTEM = delegate(new PersonId("system"));

  /// Over the events of [org.travaux.core.event.Tag#ADMINISTRATION].
  public static final Fold<Administrators> FOLD =
      Fold.of(
          AccreditationEvent.class,
          new Administrators(HashTreePSet.empty()),
          (state, event, _) -> state.after(event));

  private Administrators after(AccreditationEvent event) {
    return switch (event) {
      case AdministratorAppointed(var person) -> new Administrators(persons.plus(person));
      case AdministratorDismissed(var person) -> new Administrators(persons.minus(person));
      case PersonRegistered _,
          BodyFounded _,
          Accredited _,
          AccreditationWithdrawn _,
          CapacityGiven _,
          CapacityWithdrawn _,
          TermSet _ ->
          this;
    };
  }

  /// A person acting as administrator, whether or not that person is one.
  public static Delegate delegate(PersonId person) {
    return new Delegate(person, ADMINISTRATION, Role.ADMINISTRATOR);
  }

  public boolean include(PersonId person) {
    return persons.contains(person);
  }

  public boolean areOnly(PersonId person) {
    return persons.size() == 1 && include(person);
  }

  /// Whether the delegate is an administrator who acts as one; as long as there is none, the
  /// product itself is.
  public boolean permit(Delegate by) {
    return persons.isEmpty()
        ? by.equals(SYSTEM)
        : include(by.person()) && by.equals(delegate(by.person()));
  }
}
