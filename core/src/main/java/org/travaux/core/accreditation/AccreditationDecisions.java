package org.travaux.core.accreditation;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of persons, bodies and who takes part in them.
public final class AccreditationDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(
          Accredit.class,
          AppointAdministrator.class,
          DismissAdministrator.class,
          FoundBody.class,
          GiveCapacity.class,
          NameBody.class,
          PlaceBody.class,
          RegisterPerson.class,
          SetProcedure.class,
          SetTerm.class,
          WithdrawAccreditation.class,
          WithdrawCapacity.class);

  private AccreditationDecisions() {}
}
