package org.travaux.core.accreditation;

import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Capacity;
import org.travaux.core.event.Capacity.ActingChair;
import org.travaux.core.event.Capacity.ChairOf;
import org.travaux.core.event.Capacity.Councillor;
import org.travaux.core.event.Capacity.Representing;
import org.travaux.core.event.Capacity.Spokesperson;
import org.travaux.core.event.Given;
import org.travaux.core.event.Role;

/// Who may give and withdraw accreditations in one body.
record Grantors(Administrators administrators, Accreditations accreditations) {

  static Boundary<Grantors> of(BodyId body) {
    return Boundaries.ADMINISTRATION.and(Boundaries.of(body), Grantors::new);
  }

  /// @throws Refusal if the delegate may not give, or take away, that role in this body
  void check(Given given, Role role) {
    if (!administrators.permit(given.by())
        && !(accreditations.permits(given, Act.ACCREDIT) && isTheBodysOwnToGive(role))) {
      throw Boundaries.forbidden(given.by());
    }
  }

  /// Who keeps the body's house in order.
  ///
  /// @throws Refusal if the delegate is neither its secretariat nor an administrator
  void checkSecretariat(Given given) {
    if (!administrators.permit(given.by())
        && !(accreditations.permits(given, Act.ACCREDIT)
            && given.by().role() == Role.SECRETARIAT)) {
      throw Boundaries.forbidden(given.by());
    }
  }

  /// As [#check], for a capacity. A chair may have somebody in the own place.
  void check(Given given, Capacity capacity) {
    switch (capacity) {
      case Councillor(), ChairOf(_), Spokesperson(_, _) -> check(given, Role.DELEGATE);
      case Representing(var absent) -> checkInPlace(given, absent.role());
      case ActingChair() -> checkInPlace(given, Role.CHAIR);
    }
  }

  private void checkInPlace(Given given, Role role) {
    var by = given.by();
    if (by.role() != role || !accreditations.at(given.at()).isAccredited(by)) {
      check(given, role);
    }
  }

  private static boolean isTheBodysOwnToGive(Role role) {
    return switch (role) {
      case VICE_CHAIR, DELEGATE, OBSERVER, AUDITOR -> true;
      case CHAIR, SECRETARIAT, ADMINISTRATOR -> false;
    };
  }
}
