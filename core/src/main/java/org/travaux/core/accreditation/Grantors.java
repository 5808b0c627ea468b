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
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Role;

/// Who may give and withdraw accreditations in one body.
record Grantors(Administrators administrators, Accreditations accreditations) {

  static Boundary<Grantors> of(BodyId body) {
    return Boundaries.ADMINISTRATION.and(Boundaries.of(body), Grantors::new);
  }

  /// @throws Refusal if the delegate may not give, or take away, that role in this body
  void check(Delegate by, Role role) {
    if (!administrators.permit(by)
        && !(accreditations.permits(by, Act.ACCREDIT) && isTheBodysOwnToGive(role))) {
      throw Boundaries.forbidden(by);
    }
  }

  /// As [#check], for a capacity. A chair may have somebody in the own place.
  void check(Delegate by, Capacity capacity) {
    switch (capacity) {
      case Councillor(), ChairOf(_), Spokesperson(_, _) -> check(by, Role.DELEGATE);
      case Representing(var absent) -> checkInPlace(by, absent.role());
      case ActingChair() -> checkInPlace(by, Role.CHAIR);
    }
  }

  private void checkInPlace(Delegate by, Role role) {
    if (by.role() != role || !accreditations.isAccredited(by)) {
      check(by, role);
    }
  }

  private static boolean isTheBodysOwnToGive(Role role) {
    return switch (role) {
      case VICE_CHAIR, DELEGATE, OBSERVER, AUDITOR -> true;
      case CHAIR, SECRETARIAT, ADMINISTRATOR -> false;
    };
  }
}
