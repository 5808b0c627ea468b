package org.travaux.core.accreditation;

import static org.travaux.core.accreditation.Hearing.APPOINTED;
import static org.travaux.core.accreditation.Hearing.BODY;
import static org.travaux.core.accreditation.Hearing.BY_ROOT;
import static org.travaux.core.accreditation.Hearing.FOUNDED;
import static org.travaux.core.accreditation.Hearing.REGISTERED;
import static org.travaux.core.accreditation.Hearing.after;
import static org.travaux.core.accreditation.Hearing.by;
import static org.travaux.core.accreditation.Hearing.in;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Given;
import org.travaux.core.event.Role;

class AccreditTest {

  private static final Delegate CHAIR = in("chair", Role.CHAIR);

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = Mode.EXCLUDE)
  void an_administrator_accredits_in_every_role(Role role) {
    after(APPOINTED, FOUNDED, REGISTERED).when(as(BY_ROOT, role), accredited(role));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"VICE_CHAIR", "DELEGATE", "OBSERVER", "AUDITOR"})
  void chair_and_secretariat_accredit_others_in_their_body(Role role) {
    var secretary = in("secretary", Role.SECRETARIAT);
    after(APPOINTED, FOUNDED, REGISTERED, new Accredited(BODY, CHAIR))
        .when(as(by(CHAIR), role), accredited(role));
    after(APPOINTED, FOUNDED, REGISTERED, new Accredited(BODY, secretary))
        .when(as(by(secretary), role), accredited(role));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"CHAIR", "SECRETARIAT", "ADMINISTRATOR"})
  void a_chair_makes_nobody_chair_secretariat_or_administrator(Role role) {
    after(APPOINTED, FOUNDED, REGISTERED, new Accredited(BODY, CHAIR))
        .refuses(as(by(CHAIR), role), FORBIDDEN, "");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"CHAIR", "SECRETARIAT"},
      mode = Mode.EXCLUDE)
  void nobody_else_accredits(Role role) {
    var other = in("other", role);
    after(APPOINTED, FOUNDED, REGISTERED, new Accredited(BODY, other))
        .refuses(as(by(other), Role.OBSERVER), FORBIDDEN, "");
  }

  @Test
  void the_chair_of_another_body_does_not_accredit_here() {
    var elsewhere = new BodyId("group-b");
    after(
            APPOINTED,
            FOUNDED,
            REGISTERED,
            new BodyFounded(elsewhere, "Group B"),
            new Accredited(elsewhere, CHAIR))
        .refuses(as(by(CHAIR), Role.OBSERVER), FORBIDDEN, "");
  }

  @Test
  void a_chair_whose_accreditation_is_withdrawn_accredits_nobody() {
    after(
            APPOINTED,
            FOUNDED,
            REGISTERED,
            new Accredited(BODY, CHAIR),
            new AccreditationWithdrawn(BODY, CHAIR))
        .refuses(as(by(CHAIR), Role.OBSERVER), FORBIDDEN, "");
  }

  @Test
  void nobody_is_accredited_to_a_body_that_is_not() {
    after(APPOINTED, REGISTERED).refuses(as(BY_ROOT, Role.DELEGATE), UNKNOWN, "body");
  }

  @Test
  void who_is_not_registered_is_not_accredited() {
    after(APPOINTED, FOUNDED).refuses(as(BY_ROOT, Role.DELEGATE), UNKNOWN, "person");
  }

  @Test
  void administrators_are_not_accredited() {
    after(APPOINTED, FOUNDED, REGISTERED).refuses(as(BY_ROOT, Role.ADMINISTRATOR), INVALID, "role");
  }

  @Test
  void accrediting_again_changes_nothing() {
    after(APPOINTED, FOUNDED, REGISTERED, accredited(Role.DELEGATE))
        .when(as(BY_ROOT, Role.DELEGATE));
  }

  @Test
  void who_was_withdrawn_can_be_accredited_anew() {
    after(
            APPOINTED,
            FOUNDED,
            REGISTERED,
            accredited(Role.DELEGATE),
            new AccreditationWithdrawn(BODY, in("person-1", Role.DELEGATE)))
        .when(as(BY_ROOT, Role.DELEGATE), accredited(Role.DELEGATE));
  }

  private static Accredit as(Given given, Role role) {
    return new Accredit(given, BODY, in("person-1", role));
  }

  private static Accredited accredited(Role role) {
    return new Accredited(BODY, in("person-1", role));
  }
}
