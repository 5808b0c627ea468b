package org.travaux.core.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.test.fixture.AxonTestFixture;
import org.axonframework.test.fixture.AxonTestPhase;
import org.junit.jupiter.api.Test;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Deciding;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.EventMessages;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.ClockEvent.ClockGiven;
import org.travaux.core.event.ClockEvent.ClockMoved;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;

class ClockDecisionsTest {

  private static final Instant MARCH = Instant.parse("2020-03-01T09:00:00Z");
  private static final Instant APRIL = Instant.parse("2020-04-01T09:00:00Z");
  private static final PersonId ROOT = new PersonId("root");
  private static final Given SYSTEM = new Given(Administrators.SYSTEM, MARCH);
  private static final Given ADMINISTRATOR = new Given(Administrators.delegate(ROOT), MARCH);
  private static final Given CHAIR =
      new Given(new Delegate(ROOT, new DelegationId("BRA"), Role.CHAIR), MARCH);

  private final List<Event> told = new ArrayList<>();

  @Test
  void a_new_log_is_given_its_clock_once() {
    says(new GiveClock(SYSTEM), new ClockGiven(MARCH));
    told.add(new ClockGiven(MARCH));
    says(new GiveClock(SYSTEM));
    told.add(new AdministratorAppointed(ROOT));
    says(new GiveClock(SYSTEM));
  }

  @Test
  void a_log_that_somebody_administers_keeps_the_clock_on_the_wall() {
    told.add(new AdministratorAppointed(ROOT));
    refuses(new GiveClock(SYSTEM), CLOSED, "");
    refuses(new MoveClock(APRIL, ADMINISTRATOR), CLOSED, "");
  }

  @Test
  void only_the_product_itself_gives_a_clock() {
    refuses(new GiveClock(CHAIR), FORBIDDEN, "");
    refuses(new GiveClock(ADMINISTRATOR), FORBIDDEN, "");
  }

  @Test
  void an_administrator_moves_it_forward() {
    told.add(new ClockGiven(MARCH));
    told.add(new AdministratorAppointed(ROOT));
    says(new MoveClock(APRIL, ADMINISTRATOR), new ClockMoved(APRIL));
    refuses(new MoveClock(APRIL, CHAIR), FORBIDDEN, "");
    refuses(new MoveClock(APRIL, SYSTEM), FORBIDDEN, "");
  }

  @Test
  void it_never_goes_back_nor_beyond_all_calendars() {
    told.add(new ClockGiven(MARCH));
    told.add(new AdministratorAppointed(ROOT));
    told.add(new ClockMoved(APRIL));
    refuses(new MoveClock(APRIL.minusMillis(1), ADMINISTRATOR), INVALID, "to");
    refuses(new MoveClock(MARCH, ADMINISTRATOR), INVALID, "to");
    refuses(new MoveClock(Instant.parse("+10000-01-01T00:00:00Z"), ADMINISTRATOR), INVALID, "to");
    says(new MoveClock(APRIL, ADMINISTRATOR));
    says(new MoveClock(APRIL.plusMillis(1), ADMINISTRATOR), new ClockMoved(APRIL.plusMillis(1)));
  }

  private void says(Decision<?> command, Event... events) {
    var then = fixture().when().command(command).then().success();
    if (events.length == 0) {
      then.noEvents();
    } else {
      then.events((Object[]) events);
    }
  }

  private void refuses(Decision<?> command, Refusal.Reason reason, String field) {
    fixture()
        .when()
        .command(command)
        .then()
        .noEvents()
        .exceptionSatisfies(
            thrown -> {
              var refusal = assertInstanceOf(Refusal.class, thrown);
              assertEquals(reason, refusal.reason(), refusal.getMessage());
              assertEquals(field, refusal.field(), refusal.getMessage());
            });
  }

  private AxonTestPhase.Given fixture() {
    return AxonTestFixture.with(
            Deciding.register(EventSourcingConfigurer.create(), ClockDecisions.ALL))
        .given()
        .events(
            told.stream()
                .map(event -> EventMessages.of(SYSTEM, event))
                .toArray(EventMessage[]::new));
  }
}
