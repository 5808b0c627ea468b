package org.travaux.core.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.core.authority.Act.ACCREDIT;
import static org.travaux.core.authority.Act.AUDIT;
import static org.travaux.core.authority.Act.COMMENT;
import static org.travaux.core.authority.Act.CONTEST;
import static org.travaux.core.authority.Act.CONTRIBUTE;
import static org.travaux.core.authority.Act.EDIT;
import static org.travaux.core.authority.Act.FREEZE;
import static org.travaux.core.authority.Act.PRESIDE;
import static org.travaux.core.authority.Act.PROPOSE;
import static org.travaux.core.authority.Act.READ;
import static org.travaux.core.authority.Act.RULE;
import static org.travaux.core.authority.Act.TAKE_POSITION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.AccreditationEvent.AdministratorDismissed;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.AccreditationEvent.CapacityGiven;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.BodyEvent.TermSet;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Capacity;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;

class AuthorityTest {

  private static final BodyId BODY = new BodyId("group-a");
  private static final LocalDate LAST = LocalDate.parse("2022-10-14");
  private static final Instant END = Instant.parse("2022-10-15T00:00:00Z");
  private static final PersonId PERSON = new PersonId("person-1");

  @ParameterizedTest
  @EnumSource(Role.class)
  void nobody_may_do_anything_without_an_accreditation(Role role) {
    var nobody = told(Accreditations.FOLD, new BodyFounded(BODY, "Group A"));

    for (var act : Act.values()) {
      assertFalse(nobody.permits(in(role), act));
      assertFalse(nobody.permits(PERSON, act));
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_role_may_do_what_it_is_for_and_nothing_else(Role role) {
    var accredited = told(Accreditations.FOLD, new Accredited(BODY, in(role)));

    var granted = EnumSet.noneOf(Act.class);
    for (var act : Act.values()) {
      if (accredited.permits(in(role), act)) {
        granted.add(act);
      }
      assertEquals(accredited.permits(in(role), act), accredited.permits(PERSON, act));
    }

    assertEquals(
        switch (role) {
          case CHAIR -> EnumSet.complementOf(EnumSet.of(AUDIT, TAKE_POSITION, COMMENT));
          case SECRETARIAT ->
              EnumSet.complementOf(EnumSet.of(AUDIT, PRESIDE, RULE, TAKE_POSITION, COMMENT));
          case VICE_CHAIR ->
              EnumSet.complementOf(EnumSet.of(AUDIT, ACCREDIT, TAKE_POSITION, COMMENT));
          case DELEGATE ->
              EnumSet.of(READ, EDIT, COMMENT, CONTRIBUTE, PROPOSE, CONTEST, TAKE_POSITION);
          case OBSERVER -> EnumSet.of(READ, CONTRIBUTE, COMMENT);
          case AUDITOR -> EnumSet.of(READ, AUDIT);
          case ADMINISTRATOR -> EnumSet.noneOf(Act.class);
        },
        granted);
  }

  @Test
  void an_accreditation_is_for_one_role_and_one_delegation() {
    var accredited = told(Accreditations.FOLD, new Accredited(BODY, in(Role.DELEGATE)));

    assertTrue(accredited.permits(in(Role.DELEGATE), EDIT));
    assertFalse(accredited.permits(in(Role.CHAIR), EDIT));
    assertFalse(
        accredited.permits(new Delegate(PERSON, new DelegationId("RUS"), Role.DELEGATE), EDIT));
    assertFalse(
        accredited.permits(
            new Delegate(new PersonId("person-2"), new DelegationId("CHE"), Role.DELEGATE), EDIT));
  }

  @Test
  void a_withdrawn_accreditation_grants_nothing_and_leaves_the_others() {
    var accredited =
        told(
            Accreditations.FOLD,
            new Accredited(BODY, in(Role.CHAIR)),
            new Accredited(BODY, in(Role.OBSERVER)),
            new AccreditationWithdrawn(BODY, in(Role.CHAIR)));

    assertFalse(accredited.permits(in(Role.CHAIR), READ));
    assertTrue(accredited.permits(in(Role.OBSERVER), READ));
    assertFalse(accredited.permits(PERSON, EDIT));
  }

  @Test
  void an_office_gives_no_right_once_its_last_day_is_over_and_other_roles_stay() {
    var told =
        told(
            Accreditations.FOLD,
            new Accredited(BODY, in(Role.CHAIR)),
            new Accredited(BODY, in(Role.OBSERVER)),
            new TermSet(BODY, in(Role.CHAIR), LocalDate.EPOCH, Optional.of(LAST)));

    assertTrue(told.permits(at(Role.CHAIR, "2022-10-14T23:59:59.999Z"), EDIT));
    assertFalse(told.permits(at(Role.CHAIR, "2022-10-15T00:00:00Z"), EDIT));
    assertTrue(told.permits(at(Role.OBSERVER, "2022-10-15T00:00:00Z"), READ));
    assertTrue(told.at(END.minusMillis(1)).permits(PERSON, EDIT));
    assertFalse(told.at(END).permits(PERSON, EDIT));
  }

  @Test
  void a_term_that_is_renewed_or_of_no_known_end_goes_on() {
    var office = in(Role.CHAIR);
    var over = new TermSet(BODY, office, LocalDate.EPOCH, Optional.of(LAST));
    for (var last : List.of(Optional.of(LAST.plusYears(4)), Optional.<LocalDate>empty())) {
      var told =
          told(
              Accreditations.FOLD,
              new Accredited(BODY, office),
              over,
              new TermSet(BODY, office, LocalDate.EPOCH, last));
      assertTrue(told.permits(new Given(office, END), EDIT));
    }
    var again =
        told(
            Accreditations.FOLD,
            new Accredited(BODY, office),
            over,
            new AccreditationWithdrawn(BODY, office),
            new Accredited(BODY, office));
    assertTrue(again.permits(new Given(office, END), EDIT));
  }

  @Test
  void nobody_is_in_the_place_of_an_officer_whose_term_is_over() {
    var standIn = new Delegate(new PersonId("person-2"), new DelegationId("CHE"), Role.DELEGATE);
    var told =
        told(
            Accreditations.FOLD,
            new Accredited(BODY, in(Role.CHAIR)),
            new Accredited(BODY, standIn),
            new CapacityGiven(BODY, standIn, new Capacity.Representing(in(Role.CHAIR))),
            new TermSet(BODY, in(Role.CHAIR), LocalDate.EPOCH, Optional.of(LAST)));
    var asChair = new Delegate(standIn.person(), standIn.delegation(), Role.CHAIR);

    assertTrue(told.permits(new Given(asChair, END.minusMillis(1)), FREEZE));
    assertFalse(told.permits(new Given(asChair, END), FREEZE));
    assertTrue(told.permits(new Given(standIn, END), EDIT));
  }

  @Test
  void a_person_has_the_rights_of_an_office_until_its_term_is_over() {
    var told =
        told(
            Accreditations.FOLD,
            new Accredited(BODY, in(Role.CHAIR)),
            new TermSet(BODY, in(Role.CHAIR), LocalDate.EPOCH, Optional.of(LAST)));

    assertTrue(told.permitsPerson(new Given(in(Role.OBSERVER), END.minusMillis(1)), READ));
    assertFalse(told.permitsPerson(new Given(in(Role.OBSERVER), END), READ));
  }

  @Test
  void capacities_go_with_the_accreditation_and_do_not_come_back_with_it() {
    var told =
        told(
            Accreditations.FOLD,
            new Accredited(BODY, in(Role.DELEGATE)),
            new CapacityGiven(BODY, in(Role.DELEGATE), new Capacity.ActingChair()),
            new AccreditationWithdrawn(BODY, in(Role.DELEGATE)),
            new Accredited(BODY, in(Role.DELEGATE)));

    assertEquals(Set.of(), Set.copyOf(told.capacities(in(Role.DELEGATE))));
    assertFalse(told.permits(in(Role.CHAIR), READ));
  }

  @Test
  void one_speaks_for_the_own_delegation_and_for_those_whose_spokesperson_one_is() {
    var five =
        new Capacity.Spokesperson(
            "Five", List.of(new DelegationId("ARE"), new DelegationId("CUB")));
    var told =
        told(
            Accreditations.FOLD,
            new Accredited(BODY, in(Role.DELEGATE)),
            new CapacityGiven(BODY, in(Role.DELEGATE), five));

    assertTrue(told.speaksFor(PERSON, new DelegationId("CHE"), TAKE_POSITION));
    assertTrue(told.speaksFor(PERSON, new DelegationId("CUB"), TAKE_POSITION));
    assertFalse(told.speaksFor(PERSON, new DelegationId("KEN"), TAKE_POSITION));
    assertFalse(told.speaksFor(PERSON, new DelegationId("CHE"), RULE));
    assertFalse(told.speaksFor(new PersonId("person-2"), new DelegationId("CHE"), READ));
    var observing =
        told(
            Accreditations.FOLD,
            new Accredited(BODY, in(Role.OBSERVER)),
            new CapacityGiven(BODY, in(Role.OBSERVER), five));
    assertFalse(observing.speaksFor(PERSON, new DelegationId("CHE"), TAKE_POSITION));
    assertFalse(observing.speaksFor(PERSON, new DelegationId("CUB"), TAKE_POSITION));
  }

  @Test
  void a_body_is_founded_once_it_is() {
    assertFalse(Accreditations.FOLD.initial().isFounded());
    assertTrue(told(Accreditations.FOLD, new BodyFounded(BODY, "Group A")).isFounded());
  }

  @Test
  void the_system_administers_only_while_nobody_else_does() {
    var appointed = told(Administrators.FOLD, new AdministratorAppointed(PERSON));

    assertTrue(Administrators.FOLD.initial().permit(Administrators.SYSTEM));
    assertFalse(Administrators.FOLD.initial().permit(Administrators.delegate(PERSON)));
    assertFalse(appointed.permit(Administrators.SYSTEM));
    assertTrue(appointed.permit(Administrators.delegate(PERSON)));
  }

  @Test
  void an_administrator_acts_as_one_or_not_at_all() {
    var appointed = told(Administrators.FOLD, new AdministratorAppointed(PERSON));

    assertFalse(appointed.permit(in(Role.CHAIR)));
    assertFalse(appointed.permit(in(Role.ADMINISTRATOR)));
  }

  @Test
  void a_dismissed_administrator_is_none() {
    var other = new PersonId("person-2");
    var left =
        told(
            Administrators.FOLD,
            new AdministratorAppointed(PERSON),
            new AdministratorAppointed(other),
            new AdministratorDismissed(PERSON));

    assertEquals(Set.of(other), Set.copyOf(left.persons()));
    assertFalse(left.permit(Administrators.delegate(PERSON)));
  }

  @Test
  void a_person_is_known_once_registered() {
    assertFalse(Registration.FOLD.initial().isKnown());
    assertTrue(told(Registration.FOLD, new PersonRegistered(PERSON, "Person One")).isKnown());
  }

  private static Given at(Role role, String moment) {
    return new Given(in(role), Instant.parse(moment));
  }

  private static Delegate in(Role role) {
    return new Delegate(PERSON, new DelegationId("CHE"), role);
  }

  private static <S> S told(Fold<S> fold, Event... events) {
    var state = fold.initial();
    var position = LogPosition.START;
    for (var event : events) {
      state =
          fold.evolve(
              state,
              new Recorded(position, new Given(Administrators.SYSTEM, Instant.EPOCH), event));
      position = position.next();
    }
    return state;
  }
}
