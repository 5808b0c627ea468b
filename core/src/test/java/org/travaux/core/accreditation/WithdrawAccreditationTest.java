package org.travaux.core.accreditation;

import static org.travaux.core.accreditation.Hearing.APPOINTED;
import static org.travaux.core.accreditation.Hearing.BODY;
import static org.travaux.core.accreditation.Hearing.BY_ROOT;
import static org.travaux.core.accreditation.Hearing.FOUNDED;
import static org.travaux.core.accreditation.Hearing.after;
import static org.travaux.core.accreditation.Hearing.by;
import static org.travaux.core.accreditation.Hearing.in;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Role;

class WithdrawAccreditationTest {

  private static final Delegate CHAIR = in("chair", Role.CHAIR);
  private static final Delegate DELEGATE = in("person-1", Role.DELEGATE);
  private static final Accredited CHAIRED = new Accredited(BODY, CHAIR);
  private static final Accredited ACCREDITED = new Accredited(BODY, DELEGATE);

  @Test
  void an_administrator_withdraws_any_accreditation() {
    after(APPOINTED, FOUNDED, CHAIRED)
        .when(
            new WithdrawAccreditation(BY_ROOT, BODY, CHAIR),
            new AccreditationWithdrawn(BODY, CHAIR));
  }

  @Test
  void a_chair_withdraws_what_a_chair_may_give() {
    after(APPOINTED, FOUNDED, CHAIRED, ACCREDITED)
        .when(
            new WithdrawAccreditation(by(CHAIR), BODY, DELEGATE),
            new AccreditationWithdrawn(BODY, DELEGATE));
  }

  @Test
  void a_chair_withdraws_no_chairs_and_no_secretariats() {
    var secretary = in("secretary", Role.SECRETARIAT);
    after(APPOINTED, FOUNDED, CHAIRED, new Accredited(BODY, secretary))
        .refuses(new WithdrawAccreditation(by(CHAIR), BODY, secretary), FORBIDDEN, "");
  }

  @Test
  void a_delegate_withdraws_nobody() {
    after(APPOINTED, FOUNDED, CHAIRED, ACCREDITED)
        .refuses(new WithdrawAccreditation(by(DELEGATE), BODY, CHAIR), FORBIDDEN, "");
  }

  @Test
  void a_body_that_is_not_is_unknown() {
    after(APPOINTED).refuses(new WithdrawAccreditation(BY_ROOT, BODY, DELEGATE), UNKNOWN, "body");
  }

  @Test
  void withdrawing_what_was_never_given_changes_nothing() {
    after(APPOINTED, FOUNDED, CHAIRED)
        .when(new WithdrawAccreditation(BY_ROOT, BODY, in("chair", Role.DELEGATE)));
  }
}
