package org.travaux.core.accreditation;

import static org.travaux.core.accreditation.Hearing.APPOINTED;
import static org.travaux.core.accreditation.Hearing.BODY;
import static org.travaux.core.accreditation.Hearing.BY_ROOT;
import static org.travaux.core.accreditation.Hearing.FOUNDED;
import static org.travaux.core.accreditation.Hearing.REGISTERED;
import static org.travaux.core.accreditation.Hearing.after;
import static org.travaux.core.accreditation.Hearing.by;
import static org.travaux.core.accreditation.Hearing.in;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.AccreditationEvent.CapacityGiven;
import org.travaux.core.event.AccreditationEvent.CapacityWithdrawn;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Capacity;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Given;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;

class CapacitiesTest {

  private static final BodyId COUNCIL = new BodyId("council");
  private static final Delegate CHAIR = in("chair", Role.CHAIR);
  private static final Delegate VICE = in("vice", Role.VICE_CHAIR);
  private static final Delegate SECRETARY = in("secretary", Role.SECRETARIAT);
  private static final Delegate ANA = in("ana", Role.DELEGATE);
  private static final Delegate BEN =
      new Delegate(new PersonId("ben"), new DelegationId("FRA"), Role.DELEGATE);
  private static final Capacity FOR_VICE = new Capacity.Representing(VICE);
  private static final Capacity FOR_CHAIR = new Capacity.Representing(CHAIR);
  private static final Capacity ACTING = new Capacity.ActingChair();
  private static final Capacity CHAIRING = new Capacity.ChairOf(COUNCIL);
  private static final Capacity SPEAKING =
      new Capacity.Spokesperson("Five", List.of(new DelegationId("ARE"), new DelegationId("CUB")));

  @Test
  void another_person_of_the_delegation_stands_in_for_an_absent_vice_chair() {
    gathered()
        .when(give(FOR_VICE, by(SECRETARY)), given(FOR_VICE))
        .when(give(FOR_VICE, by(CHAIR)), given(FOR_VICE))
        .when(give(FOR_VICE, BY_ROOT), given(FOR_VICE))
        .when(give(FOR_VICE, by(VICE)), given(FOR_VICE))
        .refuses(give(FOR_VICE, by(ANA)), FORBIDDEN, "")
        .refuses(new GiveCapacity(by(SECRETARY), BODY, BEN, FOR_VICE), INVALID, "absent")
        .refuses(new GiveCapacity(by(SECRETARY), BODY, VICE, FOR_VICE), INVALID, "absent")
        .refuses(
            give(new Capacity.Representing(in("nobody", Role.VICE_CHAIR)), by(SECRETARY)),
            UNKNOWN,
            "absent")
        .refuses(
            new GiveCapacity(BY_ROOT, BODY, VICE, new Capacity.Representing(ANA)),
            INVALID,
            "absent")
        .refuses(
            new GiveCapacity(BY_ROOT, BODY, in("nobody", Role.DELEGATE), FOR_VICE),
            UNKNOWN,
            "delegate")
        .then(BY_ROOT, given(FOR_VICE))
        .nothingHappensWhen(give(FOR_VICE, by(SECRETARY)));
  }

  @Test
  void a_chair_and_an_administrator_put_somebody_in_the_chair_s_place_and_nobody_else_does() {
    for (var capacity : List.of(FOR_CHAIR, ACTING)) {
      gathered()
          .when(give(capacity, by(CHAIR)), given(capacity))
          .when(give(capacity, BY_ROOT), given(capacity))
          .refuses(give(capacity, by(SECRETARY)), FORBIDDEN, "")
          .refuses(give(capacity, by(VICE)), FORBIDDEN, "");
    }
  }

  @Test
  void who_is_in_a_place_has_its_rights_for_as_long_as_it_lasts() {
    var instead = new Delegate(ANA.person(), VICE.delegation(), Role.VICE_CHAIR);
    var acting = new Delegate(ANA.person(), ANA.delegation(), Role.CHAIR);
    gathered()
        .refuses(accredit(by(acting)), FORBIDDEN, "")
        .then(BY_ROOT, given(ACTING))
        .when(accredit(by(acting)), new Accredited(BODY, in("person-1", Role.OBSERVER)))
        .refuses(give(ACTING, by(acting)), FORBIDDEN, "")
        .then(BY_ROOT, new CapacityWithdrawn(BODY, ANA, ACTING))
        .refuses(accredit(by(acting)), FORBIDDEN, "");
    gathered()
        .then(BY_ROOT, given(FOR_VICE))
        .refuses(
            new GiveCapacity(by(SECRETARY), BODY, BEN, new Capacity.Representing(instead)),
            UNKNOWN,
            "absent")
        .then(BY_ROOT, new AccreditationWithdrawn(BODY, ANA))
        .refuses(give(FOR_VICE, BY_ROOT), UNKNOWN, "delegate");
  }

  @Test
  void a_spokesperson_speaks_for_so_many_delegations() {
    gathered()
        .when(give(SPEAKING, by(SECRETARY)), given(SPEAKING))
        .refuses(give(SPEAKING, by(ANA)), FORBIDDEN, "")
        .refuses(
            give(new Capacity.Spokesperson("Five", List.of()), BY_ROOT), INVALID, "delegations")
        .refuses(
            give(
                new Capacity.Spokesperson(
                    "Five", List.of(new DelegationId("CUB"), new DelegationId("CUB"))),
                BY_ROOT),
            INVALID,
            "delegations")
        .refuses(
            give(new Capacity.Spokesperson("", List.of(new DelegationId("CUB"))), BY_ROOT),
            INVALID,
            "group");
  }

  @Test
  void nobody_speaks_for_more_than_250_delegations() {
    gathered()
        .when(give(speaking(250), BY_ROOT), given(speaking(250)))
        .refuses(give(speaking(251), BY_ROOT), INVALID, "delegations");
  }

  @Test
  void the_chair_of_another_body_is_the_chair_there() {
    gathered()
        .refuses(give(CHAIRING, by(SECRETARY)), UNKNOWN, "body")
        .then(BY_ROOT, new BodyFounded(COUNCIL, "Council"))
        .refuses(give(CHAIRING, by(SECRETARY)), CONTRADICTED, "body")
        .then(BY_ROOT, new Accredited(COUNCIL, in("ana", Role.VICE_CHAIR)))
        .refuses(give(CHAIRING, by(SECRETARY)), CONTRADICTED, "body")
        .then(BY_ROOT, new Accredited(COUNCIL, in("ana", Role.CHAIR)))
        .when(give(CHAIRING, by(SECRETARY)), given(CHAIRING))
        .refuses(give(new Capacity.ChairOf(BODY), by(SECRETARY)), INVALID, "body");
  }

  @Test
  void nobody_acts_in_more_than_twenty_capacities() {
    var hearing = gathered();
    for (int at = 0; at < 20; at++) {
      hearing.then(BY_ROOT, given(new Capacity.ChairOf(new BodyId("body-" + at))));
    }
    hearing.refuses(give(new Capacity.Councillor(), BY_ROOT), CLOSED, "capacity");
  }

  @Test
  void a_capacity_is_withdrawn_by_whoever_may_give_it() {
    gathered()
        .nothingHappensWhen(withdraw(by(SECRETARY)))
        .then(BY_ROOT, given(FOR_VICE))
        .when(withdraw(by(SECRETARY)), new CapacityWithdrawn(BODY, ANA, FOR_VICE))
        .refuses(withdraw(by(ANA)), FORBIDDEN, "");
    after(APPOINTED).refuses(withdraw(BY_ROOT), UNKNOWN, "body");
  }

  private static Hearing gathered() {
    return after(
        APPOINTED,
        FOUNDED,
        REGISTERED,
        new Accredited(BODY, CHAIR),
        new Accredited(BODY, VICE),
        new Accredited(BODY, SECRETARY),
        new Accredited(BODY, ANA),
        new Accredited(BODY, BEN));
  }

  private static Capacity speaking(int delegations) {
    return new Capacity.Spokesperson(
        "Many",
        IntStream.range(0, delegations).mapToObj(at -> new DelegationId("D" + at)).toList());
  }

  private static GiveCapacity give(Capacity capacity, Given given) {
    return new GiveCapacity(given, BODY, ANA, capacity);
  }

  private static CapacityGiven given(Capacity capacity) {
    return new CapacityGiven(BODY, ANA, capacity);
  }

  private static WithdrawCapacity withdraw(Given given) {
    return new WithdrawCapacity(given, BODY, ANA, FOR_VICE);
  }

  private static Accredit accredit(Given given) {
    return new Accredit(given, BODY, in("person-1", Role.OBSERVER));
  }
}
