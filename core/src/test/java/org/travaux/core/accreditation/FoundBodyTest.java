package org.travaux.core.accreditation;

import static org.travaux.core.accreditation.Hearing.APPOINTED;
import static org.travaux.core.accreditation.Hearing.BODY;
import static org.travaux.core.accreditation.Hearing.BY_ROOT;
import static org.travaux.core.accreditation.Hearing.FOUNDED;
import static org.travaux.core.accreditation.Hearing.after;
import static org.travaux.core.accreditation.Hearing.by;
import static org.travaux.core.accreditation.Hearing.in;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import org.junit.jupiter.api.Test;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.Role;

class FoundBodyTest {

  @Test
  void an_administrator_founds_a_body() {
    after(APPOINTED).when(new FoundBody(BY_ROOT, BODY, "Group A"), FOUNDED);
  }

  @Test
  void nobody_else_founds_bodies() {
    var chair = in("chair", Role.CHAIR);
    after(APPOINTED, new Accredited(BODY, chair))
        .refuses(new FoundBody(by(chair), BODY, "Group A"), FORBIDDEN, "");
  }

  @Test
  void founding_again_changes_nothing() {
    after(APPOINTED, FOUNDED).when(new FoundBody(BY_ROOT, BODY, "Group A"));
  }

  @Test
  void an_identifier_stands_for_one_body() {
    after(APPOINTED, FOUNDED).refuses(new FoundBody(BY_ROOT, BODY, "Group B"), TAKEN, "body");
  }

  @Test
  void a_title_is_a_line_of_text() {
    after(APPOINTED).refuses(new FoundBody(BY_ROOT, BODY, "Group\tA"), INVALID, "title");
  }
}
