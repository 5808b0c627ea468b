package org.travaux.core.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.test.fixture.AxonTestFixture;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.AccreditationEvent.AdministratorDismissed;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;

class DecidingTest {

  private static final InstrumentId RES_71 = new InstrumentId("res-71");
  private static final PersonId SECRETARY = new PersonId("secretary");
  private static final Given GIVEN =
      new Given(
          new Delegate(SECRETARY, new DelegationId("SEC"), Role.SECRETARIAT),
          Instant.parse("2026-03-02T09:30:00Z"));
  private static final InstrumentOpened OPENED =
      new InstrumentOpened(RES_71, new BodyId("council"), "Plan", "resolution", "en");
  private static final AdministratorAppointed APPOINTED = new AdministratorAppointed(SECRETARY);

  private final AxonTestFixture fixture =
      AxonTestFixture.with(
          Deciding.register(EventSourcingConfigurer.create(), List.of(Freeze.class)));

  @Test
  void what_is_decided_is_appended() {
    fixture
        .given()
        .events(OPENED, APPOINTED)
        .when()
        .command(new Freeze(GIVEN, RES_71))
        .then()
        .success()
        .events(new InstrumentFrozen(RES_71, "for the plenary"));
  }

  @Test
  void an_event_carries_by_whom_and_when_it_was_said() {
    fixture
        .given()
        .events(OPENED, APPOINTED)
        .when()
        .command(new Freeze(GIVEN, RES_71))
        .then()
        .eventsSatisfy(events -> assertEquals(GIVEN, EventMessages.given(events.getFirst())));
  }

  @Test
  void a_refusal_is_the_answer_and_nothing_is_appended() {
    refused(UNKNOWN, APPOINTED);
    refused(CLOSED, OPENED, APPOINTED, new InstrumentFrozen(RES_71, "until tomorrow"));
  }

  @Test
  void every_part_of_the_boundary_counts() {
    refused(FORBIDDEN, OPENED);
    refused(FORBIDDEN, OPENED, APPOINTED, new AdministratorDismissed(SECRETARY));
  }

  @Test
  void events_with_only_some_of_the_tags_are_outside() {
    refused(FORBIDDEN, OPENED, new AdministratorAppointed(new PersonId("somebody-else")));
  }

  private static void refused(Refusal.Reason reason, Object... history) {
    AxonTestFixture.with(Deciding.register(EventSourcingConfigurer.create(), List.of(Freeze.class)))
        .given()
        .events(history)
        .when()
        .command(new Freeze(GIVEN, RES_71))
        .then()
        .noEvents()
        .exceptionSatisfies(
            thrown -> assertEquals(reason, assertInstanceOf(Refusal.class, thrown).reason()));
  }
}
