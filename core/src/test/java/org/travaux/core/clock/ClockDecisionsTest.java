package org.travaux.core.clock;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Stage;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.ClockEvent.ClockGiven;
import org.travaux.core.event.ClockEvent.ClockMoved;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
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

  private final Room room = new Room();

  @Test
  void a_new_log_is_given_its_clock_once() {
    room.when(new GiveClock(SYSTEM), new ClockGiven(MARCH));
    room.then(SYSTEM, new ClockGiven(MARCH));
    room.when(new GiveClock(SYSTEM));
    room.then(SYSTEM, new AdministratorAppointed(ROOT));
    room.when(new GiveClock(SYSTEM));
  }

  @Test
  void a_log_that_somebody_administers_keeps_the_clock_on_the_wall() {
    room.then(SYSTEM, new AdministratorAppointed(ROOT));
    room.refuses(new GiveClock(SYSTEM), CLOSED, "");
    room.refuses(new MoveClock(APRIL, ADMINISTRATOR), CLOSED, "");
  }

  @Test
  void only_the_product_itself_gives_a_clock() {
    room.refuses(new GiveClock(CHAIR), FORBIDDEN, "");
    room.refuses(new GiveClock(ADMINISTRATOR), FORBIDDEN, "");
  }

  @Test
  void an_administrator_moves_it_forward() {
    room.then(SYSTEM, new ClockGiven(MARCH));
    room.then(SYSTEM, new AdministratorAppointed(ROOT));
    room.when(new MoveClock(APRIL, ADMINISTRATOR), new ClockMoved(APRIL));
    room.refuses(new MoveClock(APRIL, CHAIR), FORBIDDEN, "");
    room.refuses(new MoveClock(APRIL, SYSTEM), FORBIDDEN, "");
  }

  @Test
  void it_never_goes_back_nor_beyond_all_calendars() {
    room.then(SYSTEM, new ClockGiven(MARCH));
    room.then(SYSTEM, new AdministratorAppointed(ROOT));
    room.then(SYSTEM, new ClockMoved(APRIL));
    room.refuses(new MoveClock(APRIL.minusMillis(1), ADMINISTRATOR), INVALID, "to");
    room.refuses(new MoveClock(MARCH, ADMINISTRATOR), INVALID, "to");
    room.refuses(
        new MoveClock(Instant.parse("+10000-01-01T00:00:00Z"), ADMINISTRATOR), INVALID, "to");
    room.when(new MoveClock(APRIL, ADMINISTRATOR));
    room.when(
        new MoveClock(APRIL.plusMillis(1), ADMINISTRATOR), new ClockMoved(APRIL.plusMillis(1)));
  }

  private static final class Room extends Stage<Room> {

    Room() {
      super(ClockDecisions.ALL);
    }

    @Override
    protected Room self() {
      return this;
    }
  }
}
