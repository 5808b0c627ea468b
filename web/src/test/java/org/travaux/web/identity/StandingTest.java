package org.travaux.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.travaux.core.authority.Act;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.BodyEvent.TermSet;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.projections.account.Pass;

class StandingTest {

  private static final BodyId BODY = new BodyId("group-a");
  private static final PersonId PERSON = new PersonId("person-1");
  private static final Delegate OBSERVER = in(Role.OBSERVER);
  private static final Delegate DELEGATE = in(Role.DELEGATE);

  private Instant now = Instant.EPOCH;
  private final Standing standing = new Standing(() -> now);
  private LogPosition next = LogPosition.START;

  @Test
  void a_person_acts_in_the_role_that_may() {
    tell(new Accredited(BODY, OBSERVER), new Accredited(BODY, DELEGATE));

    assertEquals(Optional.of(DELEGATE), standing.delegate(PERSON, BODY, Act.EDIT));
    assertEquals(Optional.empty(), standing.delegate(PERSON, BODY, Act.FREEZE));
    assertEquals(DELEGATE, standing.acting(who(), BODY, Act.READ));
    var refusal = assertThrows(Refusal.class, () -> standing.acting(who(), BODY, Act.STRUCTURE));
    assertEquals(Refusal.Reason.FORBIDDEN, refusal.reason());
  }

  @Test
  void withdrawn_rights_are_gone_with_the_event() {
    tell(new Accredited(BODY, OBSERVER), new Accredited(BODY, DELEGATE));

    tell(new AccreditationWithdrawn(BODY, DELEGATE));

    assertEquals(Optional.empty(), standing.delegate(PERSON, BODY, Act.EDIT));
    assertEquals(Optional.of(OBSERVER), standing.delegate(PERSON, BODY, Act.READ));
  }

  @Test
  void an_officer_s_rights_are_gone_when_the_term_is_over_though_nothing_is_said_then() {
    var officer = in(Role.VICE_CHAIR);
    var last = LocalDate.EPOCH.plusDays(1);
    tell(new Accredited(BODY, officer), new Accredited(BODY, OBSERVER));
    tell(new TermSet(BODY, officer, LocalDate.EPOCH, Optional.of(last)));

    now = Instant.parse("1970-01-02T23:59:59.999Z");
    assertEquals(Optional.of(officer), standing.delegate(PERSON, BODY, Act.RULE));
    now = Instant.parse("1970-01-03T00:00:00Z");
    assertEquals(Optional.empty(), standing.delegate(PERSON, BODY, Act.RULE));
    assertEquals(Optional.of(OBSERVER), standing.delegate(PERSON, BODY, Act.READ));
    assertEquals(2, standing.roll().in(BODY).delegates().count());
    assertEquals(1, standing.rights().in(BODY).delegates().count());

    tell(new TermSet(BODY, officer, LocalDate.EPOCH, Optional.of(last.plusYears(4))));
    assertEquals(Optional.of(officer), standing.delegate(PERSON, BODY, Act.RULE));
  }

  @Test
  void a_term_up_to_the_last_of_all_days_takes_nobody_s_rights() {
    var officer = in(Role.VICE_CHAIR);
    tell(new Accredited(BODY, officer), new Accredited(BODY, OBSERVER));
    tell(new TermSet(BODY, officer, LocalDate.EPOCH, Optional.of(LocalDate.MAX)));
    assertEquals(Optional.of(officer), standing.delegate(PERSON, BODY, Act.RULE));
  }

  @Test
  void an_administrator_has_no_part_in_a_body() {
    tell(new AdministratorAppointed(PERSON));

    assertTrue(standing.isAdministrator(PERSON));
    assertEquals(Optional.empty(), standing.delegate(PERSON, BODY, Act.READ));
  }

  @Test
  void nobody_may_do_anything_once_the_log_is_no_longer_heard() {
    tell(new Accredited(BODY, DELEGATE), new AdministratorAppointed(PERSON));

    standing.lose();

    assertEquals(Optional.empty(), standing.delegate(PERSON, BODY, Act.READ));
    assertFalse(standing.isAdministrator(PERSON));
  }

  @Test
  void who_waits_for_a_position_goes_on_when_it_is_told() {
    var waiting =
        CompletableFuture.runAsync(
            () -> standing.await(LogPosition.START), Thread::startVirtualThread);

    tell(new Accredited(BODY, DELEGATE));

    waiting.orTimeout(20, TimeUnit.SECONDS).join();
    standing.await(LogPosition.START);
  }

  private void tell(Event... events) {
    for (var event : events) {
      standing.accept(
          List.of(new Recorded(next, new Given(Administrators.SYSTEM, Instant.EPOCH), event)));
      next = next.next();
    }
  }

  private static Who who() {
    var pass = new Pass("digest", Pass.Kind.SESSION, PERSON, "", Instant.EPOCH, Instant.EPOCH);
    return new Who(PERSON, pass);
  }

  private static Delegate in(Role role) {
    return new Delegate(PERSON, new DelegationId("CHE"), role);
  }
}
