package org.travaux.core.accreditation;

import static org.travaux.core.accreditation.Hearing.APPOINTED;
import static org.travaux.core.accreditation.Hearing.BY_ROOT;
import static org.travaux.core.accreditation.Hearing.BY_SYSTEM;
import static org.travaux.core.accreditation.Hearing.PERSON;
import static org.travaux.core.accreditation.Hearing.ROOT;
import static org.travaux.core.accreditation.Hearing.after;
import static org.travaux.core.accreditation.Hearing.by;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;

import org.junit.jupiter.api.Test;
import org.travaux.core.authority.Administrators;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.AccreditationEvent.AdministratorDismissed;

class DismissAdministratorTest {

  private static final AdministratorAppointed PERSON_APPOINTED = new AdministratorAppointed(PERSON);

  @Test
  void an_administrator_dismisses_another_or_themselves() {
    after(APPOINTED, PERSON_APPOINTED)
        .when(new DismissAdministrator(BY_ROOT, PERSON), new AdministratorDismissed(PERSON));
    after(APPOINTED, PERSON_APPOINTED)
        .when(new DismissAdministrator(BY_ROOT, ROOT), new AdministratorDismissed(ROOT));
  }

  @Test
  void the_last_administrator_stays() {
    after(APPOINTED).refuses(new DismissAdministrator(BY_ROOT, ROOT), CLOSED, "person");
    after(APPOINTED, PERSON_APPOINTED, new AdministratorDismissed(PERSON))
        .refuses(new DismissAdministrator(BY_ROOT, ROOT), CLOSED, "person");
  }

  @Test
  void nobody_else_dismisses_administrators() {
    var stranger = by(Administrators.delegate(PERSON));
    after(APPOINTED).refuses(new DismissAdministrator(stranger, ROOT), FORBIDDEN, "");
    after(APPOINTED).refuses(new DismissAdministrator(BY_SYSTEM, ROOT), FORBIDDEN, "");
  }

  @Test
  void dismissing_who_is_none_changes_nothing() {
    after(APPOINTED).when(new DismissAdministrator(BY_ROOT, PERSON));
  }
}
