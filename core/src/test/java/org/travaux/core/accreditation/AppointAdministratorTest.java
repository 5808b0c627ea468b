package org.travaux.core.accreditation;

import static org.travaux.core.accreditation.Hearing.APPOINTED;
import static org.travaux.core.accreditation.Hearing.BY_ROOT;
import static org.travaux.core.accreditation.Hearing.BY_SYSTEM;
import static org.travaux.core.accreditation.Hearing.PERSON;
import static org.travaux.core.accreditation.Hearing.REGISTERED;
import static org.travaux.core.accreditation.Hearing.ROOT;
import static org.travaux.core.accreditation.Hearing.after;
import static org.travaux.core.accreditation.Hearing.by;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.travaux.core.authority.Administrators;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.AccreditationEvent.AdministratorDismissed;

class AppointAdministratorTest {

  private static final AdministratorAppointed PERSON_APPOINTED = new AdministratorAppointed(PERSON);

  @Test
  void an_administrator_appoints_another() {
    after(APPOINTED, REGISTERED).when(new AppointAdministrator(BY_ROOT, PERSON), PERSON_APPOINTED);
  }

  @Test
  void the_system_appoints_the_first() {
    after(REGISTERED).when(new AppointAdministrator(BY_SYSTEM, PERSON), PERSON_APPOINTED);
  }

  @Test
  void the_system_appoints_nobody_else_ever() {
    after(APPOINTED, REGISTERED)
        .refuses(new AppointAdministrator(BY_SYSTEM, PERSON), FORBIDDEN, "");
  }

  @Test
  void nobody_appoints_themselves() {
    var self = by(Administrators.delegate(PERSON));
    after(REGISTERED).refuses(new AppointAdministrator(self, PERSON), FORBIDDEN, "");
    after(APPOINTED, REGISTERED).refuses(new AppointAdministrator(self, PERSON), FORBIDDEN, "");
  }

  @Test
  void a_dismissed_administrator_appoints_nobody() {
    after(REGISTERED, APPOINTED, PERSON_APPOINTED, new AdministratorDismissed(ROOT))
        .refuses(new AppointAdministrator(BY_ROOT, ROOT), FORBIDDEN, "");
  }

  @Test
  void who_is_not_registered_is_not_appointed() {
    after(APPOINTED).refuses(new AppointAdministrator(BY_ROOT, PERSON), UNKNOWN, "person");
  }

  @Test
  void appointing_again_changes_nothing() {
    after(APPOINTED, REGISTERED, PERSON_APPOINTED).when(new AppointAdministrator(BY_ROOT, PERSON));
  }
}
