package org.travaux.core.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTENDED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Decisions.Answer;
import org.travaux.core.decide.Decisions.Decided;
import org.travaux.core.decide.Decisions.Refused;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Tag;

class DecisionsTest {

  private static final InstrumentId RES_71 = new InstrumentId("res-71");
  private static final PersonId SECRETARY = new PersonId("secretary");
  private static final Given GIVEN = given(SECRETARY);

  private final Contended storage = new Contended();
  private final Decisions decisions = decisions(storage);

  @Test
  void an_answer_tells_what_was_stored_and_where() throws Exception {
    history();
    var decided = answer(decisions.decide(new Freeze(GIVEN, RES_71)));
    var frozen = new InstrumentFrozen(RES_71, "for the plenary");
    assertEquals(List.of(new Recorded(new LogPosition(2), GIVEN, frozen)), decided.events());
    assertEquals(new LogPosition(2), decided.seen());
  }

  @Test
  void a_refusal_fails_the_answer() throws Exception {
    history();
    answer(decisions.decide(new Freeze(GIVEN, RES_71)));
    assertEquals(CLOSED, refusal(decisions.decide(new Freeze(GIVEN, RES_71))).reason());
  }

  @Test
  void decisions_taken_together_see_what_those_before_them_did() throws Exception {
    history();
    var answers =
        answer(
            decisions.decideTogether(
                List.of(new Freeze(GIVEN, RES_71), new Freeze(GIVEN, RES_71))));
    assertEquals(1, assertInstanceOf(Decided.class, answers.getFirst()).events().size());
    var refused = assertInstanceOf(Refused.class, answers.getLast()).refusal();
    assertEquals(CLOSED, refused.reason());
    assertEquals("Frozen at " + LogPosition.PENDING + ".", refused.getMessage());
  }

  @Test
  void a_refusal_concerns_only_its_own_decision() throws Exception {
    history();
    var nobody = given(new PersonId("nobody"));
    var answers =
        answer(
            decisions.decideTogether(List.of(new Slip(nobody), new Slip(GIVEN), new Slip(nobody))));
    assertEquals(
        List.of("refused", "2", "refused"), answers.stream().map(DecisionsTest::told).toList());
  }

  @Test
  void decisions_over_different_boundaries_are_taken_together_each_on_its_own() throws Exception {
    history();
    var elsewhere = new Freeze(GIVEN, new InstrumentId("res-72"));
    var answers =
        answer(
            decisions.decideTogether(
                List.of(new Freeze(GIVEN, RES_71), elsewhere, new Freeze(GIVEN, RES_71))));
    assertEquals(
        List.of("2", "refused", "refused"), answers.stream().map(DecisionsTest::told).toList());
    assertEquals(
        refusal(decisions.decide(elsewhere)).reason(),
        assertInstanceOf(Refused.class, answers.get(1)).refusal().reason());
    assertEquals(CLOSED, assertInstanceOf(Refused.class, answers.get(2)).refusal().reason());
  }

  @Test
  void no_decisions_have_no_answers() throws Exception {
    assertEquals(List.of(), answer(decisions.decideTogether(List.<Freeze>of())));
  }

  @Test
  void while_others_are_faster_it_is_tried_again() throws Exception {
    history();
    storage.rejections = 5;
    assertEquals(1, answer(decisions.decide(new Freeze(GIVEN, RES_71))).events().size());
    assertEquals(0, storage.rejections);
  }

  @Test
  void if_others_are_faster_for_too_long_it_is_refused() throws Exception {
    history();
    storage.rejections = Integer.MAX_VALUE;
    var refusal = refusal(decisions.decide(new Freeze(GIVEN, RES_71)));
    Stage.isRefused(
        () -> {
          throw refusal;
        },
        CONTENDED,
        "");
  }

  @Test
  void a_fold_that_fails_on_what_was_stored_fails_the_answer() throws Exception {
    history();
    var failure =
        assertThrows(ExecutionException.class, () -> answer(decisions.decide(new Broken(GIVEN))));
    assertInstanceOf(IllegalStateException.class, failure.getCause());
  }

  /// Stores an event that its own fold cannot take.
  private record Broken(Given given) implements Decision<String> {

    private record BrokenFold() implements Fold<String> {
      @Override
      public String initial() {
        return "";
      }

      @Override
      public String evolve(String state, Recorded recorded) {
        throw new UnsupportedOperationException("broken");
      }
    }

    @Override
    public Boundary<String> boundary() {
      return Boundary.of(
          Tag.of(new InstrumentId("broken")), InstrumentFrozen.class, new BrokenFold());
    }

    @Override
    public List<Event> decide(String state) {
      return List.of(new InstrumentFrozen(new InstrumentId("broken"), "broken"));
    }
  }

  /// Only who is an administrator, and nothing if it is said twice.
  private record Slip(Given given) implements Decision<Boolean> {

    @Override
    public Boundary<Boolean> boundary() {
      return Freeze.standing(RES_71).and(Freeze.standing(RES_71), (one, same) -> one.equals(same));
    }

    @Override
    public List<Event> decide(Boolean same) {
      if (!same || !given.by().person().equals(SECRETARY)) {
        throw new Refusal(FORBIDDEN, "", "Not for you.");
      }
      return List.of(new InstrumentFrozen(RES_71, "slip"));
    }
  }

  private static String told(Answer answer) {
    return switch (answer) {
      case Decided decided -> decided.events().getFirst().position().toString();
      case Refused _ -> "refused";
    };
  }

  private static Given given(PersonId person) {
    return new Given(
        new Delegate(person, new DelegationId("SEC"), Role.SECRETARIAT),
        Instant.parse("2026-03-02T09:30:00Z"));
  }

  private static Decisions decisions(EventStorageEngine storage) {
    return Deciding.on(
        Deciding.register(
                EventSourcingConfigurer.create().registerEventStorageEngine(_ -> storage),
                List.of(Freeze.class, Slip.class, Broken.class))
            .start());
  }

  private void history() throws Exception {
    var messages = new ArrayList<TaggedEventMessage<?>>();
    for (var event :
        List.of(
            new InstrumentOpened(RES_71, new BodyId("council"), "Plan", "resolution", "en"),
            new AdministratorAppointed(SECRETARY))) {
      messages.add(
          new GenericTaggedEventMessage<>(
              EventMessages.of(GIVEN, event), Criteria.tags(event.tags())));
    }
    answer(
        storage
            .appendEvents(AppendCondition.none(), null, messages)
            .thenCompose(transaction -> transaction.commit(null)));
  }

  private static <T> T answer(CompletableFuture<T> future) throws Exception {
    return future.get(30, TimeUnit.SECONDS);
  }

  private static Refusal refusal(CompletableFuture<?> answer) {
    var failure = assertThrows(ExecutionException.class, () -> answer(answer));
    return assertInstanceOf(Refusal.class, failure.getCause());
  }

  /// Axon's own storage in memory, where others are faster so many times.
  private static final class Contended extends InMemoryEventStorageEngine {

    private int rejections;

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
        AppendCondition condition,
        @Nullable ProcessingContext context,
        List<TaggedEventMessage<?>> events) {
      if (rejections > 0) {
        rejections--;
        return CompletableFuture.failedFuture(
            AppendEventsTransactionRejectedException.conflictingEventsDetected(
                condition.consistencyMarker()));
      }
      return super.appendEvents(condition, context, events);
    }
  }
}
