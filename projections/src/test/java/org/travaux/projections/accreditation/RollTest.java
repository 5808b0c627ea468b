package org.travaux.projections.accreditation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.authority.Act;
import org.travaux.core.authority.Administrators;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.AccreditationEvent.AdministratorDismissed;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Tag;

class RollTest {

  private static final BodyId A = new BodyId("group-a");
  private static final BodyId B = new BodyId("group-b");
  private static final PersonId PERSON = new PersonId("person-1");

  @Test
  void bodies_do_not_mix() {
    var roll =
        told(
            new BodyFounded(A, "Group A"),
            new BodyFounded(B, "Group B"),
            new Accredited(A, in("CHE", Role.CHAIR)),
            new Accredited(B, in("CHE", Role.OBSERVER)));

    assertTrue(roll.permits(in("CHE", Role.CHAIR), A, Act.FREEZE));
    assertFalse(roll.permits(in("CHE", Role.CHAIR), B, Act.READ));
    assertEquals(Optional.of("Group B"), roll.in(B).title());
  }

  @Test
  void a_person_may_act_as_what_is_left_after_withdrawal() {
    var roll =
        told(
            new Accredited(A, in("FRA", Role.OBSERVER)),
            new Accredited(A, in("SEC", Role.SECRETARIAT)),
            new Accredited(A, in("CHE", Role.CHAIR)),
            new AccreditationWithdrawn(A, in("SEC", Role.SECRETARIAT)));

    assertEquals(
        List.of(in("CHE", Role.CHAIR), in("FRA", Role.OBSERVER)), roll.delegates(PERSON, A));
    assertEquals(List.of(), roll.delegates(PERSON, B));
  }

  @Test
  void persons_are_known_by_name() {
    var roll = told(new PersonRegistered(PERSON, "Person One"));

    assertEquals(Optional.of("Person One"), roll.name(PERSON));
    assertEquals(Optional.empty(), roll.name(new PersonId("person-2")));
  }

  @Test
  void administrators_come_and_go() {
    var other = new PersonId("person-2");
    var roll =
        told(
            new AdministratorAppointed(PERSON),
            new AdministratorAppointed(other),
            new AdministratorDismissed(PERSON));

    assertTrue(roll.administrators().areOnly(other));
  }

  @Test
  void nobody_may_do_anything_in_a_body_that_is_not() {
    assertFalse(Roll.FOLD.initial().permits(in("CHE", Role.CHAIR), A, Act.READ));
  }

  private static Delegate in(String delegation, Role role) {
    return new Delegate(PERSON, new DelegationId(delegation), role);
  }

  private static Roll told(Event... events) {
    var roll = Roll.FOLD.initial();
    var position = LogPosition.START;
    for (var event : events) {
      assertTrue(event.tags().contains(Tag.ACCREDITATION));
      roll =
          Roll.FOLD.evolve(
              roll, new Recorded(position, new Given(Administrators.SYSTEM, Instant.EPOCH), event));
      position = position.next();
    }
    return roll;
  }
}
