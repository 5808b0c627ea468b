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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Role;

class WithdrawAccreditationTest {

  private static final Delegate CHAIR = in("chair", Role.CHAIR);
  private static final Delegate DELEGATE = in("person-1", Role.DELEGATE);
  private static final BodyId GROUP = new BodyId("agree-1");
  private static final BodyId OTHER = new BodyId("group-b");
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
  void with_it_goes_what_the_person_was_in_the_groups_of_the_body() {
    var leading = in("person-1", Role.CHAIR);
    working()
        .then(BY_ROOT, new Accredited(GROUP, leading), new Accredited(OTHER, DELEGATE))
        .when(
            new WithdrawAccreditation(by(CHAIR), BODY, DELEGATE),
            new AccreditationWithdrawn(BODY, DELEGATE),
            new AccreditationWithdrawn(GROUP, leading));
  }

  @Test
  void what_the_person_is_there_by_another_accreditation_stays() {
    var vice = in("person-1", Role.VICE_CHAIR);
    var others = new Delegate(DELEGATE.person(), new DelegationId("BRA"), Role.DELEGATE);
    working()
        .then(BY_ROOT, new Accredited(GROUP, DELEGATE), new Accredited(GROUP, others))
        .when(
            new WithdrawAccreditation(by(CHAIR), BODY, DELEGATE),
            new AccreditationWithdrawn(BODY, DELEGATE),
            new AccreditationWithdrawn(GROUP, DELEGATE))
        .then(BY_ROOT, new Accredited(BODY, vice))
        .when(
            new WithdrawAccreditation(by(CHAIR), BODY, DELEGATE),
            new AccreditationWithdrawn(BODY, DELEGATE));
  }

  @Test
  void a_secretariat_and_an_auditor_serve_a_group_as_long_as_they_serve_the_body() {
    for (var role : List.of(Role.SECRETARIAT, Role.AUDITOR, Role.OBSERVER)) {
      var serving = in("person-1", role);
      working()
          .then(BY_ROOT, new Accredited(BODY, serving), new Accredited(GROUP, serving))
          .when(
              new WithdrawAccreditation(BY_ROOT, BODY, serving),
              new AccreditationWithdrawn(BODY, serving),
              new AccreditationWithdrawn(GROUP, serving))
          .when(
              new WithdrawAccreditation(BY_ROOT, BODY, DELEGATE),
              new AccreditationWithdrawn(BODY, DELEGATE));
    }
  }

  @Test
  void what_rests_on_something_else_or_ended_before_stays_as_it_is() {
    working()
        .then(BY_ROOT, new Accredited(GROUP, DELEGATE), new AccreditationWithdrawn(GROUP, DELEGATE))
        .when(
            new WithdrawAccreditation(by(CHAIR), BODY, DELEGATE),
            new AccreditationWithdrawn(BODY, DELEGATE));
    for (var role : List.of(Role.OBSERVER, Role.SECRETARIAT)) {
      var serving = in("person-2", role);
      working()
          .then(BY_ROOT, new Accredited(BODY, serving))
          .then(BY_ROOT, new Accredited(GROUP, in("person-2", Role.DELEGATE)))
          .when(
              new WithdrawAccreditation(BY_ROOT, BODY, serving),
              new AccreditationWithdrawn(BODY, serving));
    }
  }

  @Test
  void what_goes_with_it_is_told_by_role() {
    var roles = List.of(Role.CHAIR, Role.VICE_CHAIR, Role.DELEGATE);
    var told = roles.stream().map(role -> in("person-1", role)).toList();
    var events = new ArrayList<Event>(List.of(new AccreditationWithdrawn(BODY, DELEGATE)));
    told.forEach(one -> events.add(new AccreditationWithdrawn(GROUP, one)));
    var hearing = working();
    told.reversed().forEach(one -> hearing.then(BY_ROOT, new Accredited(GROUP, one)));
    hearing.when(
        new WithdrawAccreditation(by(CHAIR), BODY, DELEGATE), events.toArray(Event[]::new));
  }

  /// The body has referred something to a group.
  private static Hearing working() {
    return after(APPOINTED, FOUNDED, CHAIRED, ACCREDITED)
        .then(
            BY_ROOT,
            new ConsultationReferred(
                new ConsultationId(GROUP.value()),
                BODY,
                Optional.empty(),
                List.of(),
                "The platform",
                "to agree on a text",
                DELEGATE.delegation(),
                List.of(),
                Optional.empty(),
                Optional.of("the next sitting")),
            new BodyFounded(GROUP, "The platform"));
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
