package org.travaux.core.accreditation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.test.fixture.AxonTestFixture;
import org.axonframework.test.fixture.AxonTestPhase;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Deciding;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;

/// What a decision of this package answers after some history.
record Hearing(List<Event> history) {

  static final PersonId ROOT = new PersonId("root");
  static final PersonId PERSON = new PersonId("person-1");
  static final BodyId BODY = new BodyId("group-a");
  static final BodyFounded FOUNDED = new BodyFounded(BODY, "Group A");
  static final PersonRegistered REGISTERED = new PersonRegistered(PERSON, "Person One");
  static final AdministratorAppointed APPOINTED = new AdministratorAppointed(ROOT);
  static final Given BY_ROOT = by(Administrators.delegate(ROOT));
  static final Given BY_SYSTEM = by(Administrators.SYSTEM);

  static Hearing after(Event... history) {
    return new Hearing(List.of(history));
  }

  static Given by(Delegate delegate) {
    return new Given(delegate, Instant.parse("2031-05-06T07:08:09Z"));
  }

  static Delegate in(String person, Role role) {
    return new Delegate(new PersonId(person), new DelegationId("CHE"), role);
  }

  void says(Decision<?> decision, Event... expected) {
    var then = then(decision).success();
    if (expected.length == 0) {
      then.noEvents();
    } else {
      then.events((Object[]) expected);
    }
  }

  void refuses(Decision<?> decision, Refusal.Reason reason, String field) {
    then(decision)
        .noEvents()
        .exceptionSatisfies(
            thrown -> {
              var refusal = assertInstanceOf(Refusal.class, thrown);
              assertEquals(reason, refusal.reason());
              assertEquals(field, refusal.field());
            });
  }

  private AxonTestPhase.Then.Command then(Decision<?> decision) {
    return AxonTestFixture.with(
            Deciding.register(EventSourcingConfigurer.create(), List.of(kind(decision))))
        .given()
        .events(history.toArray())
        .when()
        .command(decision)
        .then();
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Decision<?>> kind(Decision<?> decision) {
    return (Class<? extends Decision<?>>) decision.getClass();
  }
}
