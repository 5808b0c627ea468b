package org.travaux.core.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.test.fixture.AxonTestFixture;
import org.axonframework.test.fixture.AxonTestPhase;
import org.junit.jupiter.api.function.Executable;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;

/// What has happened so far, told event by event, and one command at the end.
///
/// @param <S> the stage itself
public abstract class Stage<S extends Stage<S>> {

  private final List<Class<? extends Decision<?>>> decisions;
  private final List<EventMessage> told = new ArrayList<>();
  private final List<Recorded> recorded = new ArrayList<>();

  /// @param decisions that are known on it
  protected Stage(List<Class<? extends Decision<?>>> decisions) {
    this.decisions = decisions;
  }

  protected abstract S self();

  public S then(Given given, Event... events) {
    for (var event : events) {
      recorded.add(new Recorded(now().next(), given, event));
      told.add(EventMessages.of(given, event));
    }
    return self();
  }

  /// The position of the last event told.
  public LogPosition now() {
    return new LogPosition(told.size() - 1L);
  }

  /// The command succeeds.
  ///
  /// @param events that come of it; without any, nothing happens
  public S when(Decision<?> command, Event... events) {
    var success = answer(command).success();
    if (events.length == 0) {
      success.noEvents();
    } else {
      success.events((Object[]) events);
    }
    return self();
  }

  public S nothingHappensWhen(Decision<?> command) {
    return when(command);
  }

  public S refuses(Decision<?> command, Refusal.Reason reason, String field) {
    answer(command)
        .noEvents()
        .exceptionSatisfies(
            thrown -> {
              var refusal = assertInstanceOf(Refusal.class, thrown);
              assertEquals(reason, refusal.reason(), refusal.getMessage());
              assertEquals(field, refusal.field(), refusal.getMessage());
            });
    return self();
  }

  /// The command is refused in a sentence with this part in it.
  public S refusesSaying(Decision<?> command, String part) {
    answer(command)
        .noEvents()
        .exceptionSatisfies(
            thrown -> {
              var sentence = assertInstanceOf(Refusal.class, thrown).getMessage();
              assertTrue(String.valueOf(sentence).contains(part), sentence);
            });
    return self();
  }

  /// What the command is decided on.
  public <K> K known(Decision<K> command) {
    return folded(command.boundary(), recorded);
  }

  /// What the command is decided on in one go with the last of what was told, which is not stored
  /// yet.
  public <K> K knownTogether(Decision<K> command) {
    var last = recorded.getLast();
    var together = new ArrayList<>(recorded.subList(0, recorded.size() - 1));
    together.add(new Recorded(LogPosition.PENDING, last.given(), last.event()));
    return folded(command.boundary(), together);
  }

  private static <K> K folded(Boundary<K> boundary, List<Recorded> told) {
    return switch (boundary) {
      case Boundary.Part<K> part -> folded(part, told);
      case Boundary.Both<?, ?, K> both -> combined(both, told);
    };
  }

  private static <A, B, K> K combined(Boundary.Both<A, B, K> both, List<Recorded> told) {
    return both.combine().apply(folded(both.first(), told), folded(both.second(), told));
  }

  private static <K> K folded(Boundary.Part<K> part, List<Recorded> told) {
    var state = part.fold().initial();
    for (var one : told) {
      if (one.event().tags().containsAll(part.tags())
          && part.kinds().stream().anyMatch(kind -> kind.isInstance(one.event()))) {
        state = part.fold().evolve(state, one);
      }
    }
    return state;
  }

  /// The command is refused if this is what it is decided on.
  public static <K> void refusesOn(
      K known, Decision<K> command, Refusal.Reason reason, String field) {
    isRefused(() -> command.decide(known), reason, field);
  }

  public static void isRefused(Executable decided, Refusal.Reason reason, String field) {
    var refusal = assertThrows(Refusal.class, decided);
    assertEquals(reason, refusal.reason(), refusal.getMessage());
    assertEquals(field, refusal.field(), refusal.getMessage());
  }

  private AxonTestPhase.Then.Command answer(Decision<?> command) {
    return AxonTestFixture.with(Deciding.register(EventSourcingConfigurer.create(), decisions))
        .given()
        .events(told.toArray(EventMessage[]::new))
        .when()
        .command(command)
        .then();
  }

  protected static Given given(String person, String delegation, Role role, Instant at) {
    return new Given(new Delegate(new PersonId(person), new DelegationId(delegation), role), at);
  }
}
