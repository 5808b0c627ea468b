package org.travaux.projections.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.travaux.core.decide.Checkpoints;
import org.travaux.core.decide.Deciding;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.EventMessages;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.WarmStates;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// Two nodes on one log, and what tests do with them.
abstract class TwoNodes {

  static final int WAIT_S = 60;
  static final int RECENT_EVENTS_LIMIT = 32;

  private final Logs logs;

  EventLog log;
  EventLog again;
  Node one;
  Node two;

  TwoNodes(Logs logs) {
    this.logs = logs;
  }

  /// How long a subscriber is waited for.
  Duration patience() {
    return logs.patience();
  }

  @BeforeEach
  void openTwoNodes() {
    log = logs.open();
    again = logs.openAgain(log);
    one = logs.node(log);
    two = logs.node(again);
  }

  @AfterEach
  void closeTheNodes() {
    one.close();
    two.close();
    again.close();
    log.close();
  }

  static WarmStates warm(int limit) {
    return new WarmStates(limit, Checkpoints.NONE);
  }

  /// Notes on so many instruments, given all at once and each to another of the deciders.
  static List<CompletableFuture<?>> notes(int count, List<Decisions> deciders, int instruments) {
    var calls = new ArrayList<CompletableFuture<?>>();
    for (int i = 0; i < count; i++) {
      var note = Note.on("i" + i % instruments, "n" + i);
      var decisions = deciders.get(i % deciders.size());
      var call = new CompletableFuture<Object>();
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  call.complete(eventually(decisions, note));
                } catch (Exception e) {
                  call.completeExceptionally(e);
                }
              });
      calls.add(call);
    }
    return calls;
  }

  static Object eventually(Decisions decisions, Note note) throws Exception {
    while (true) {
      try {
        return decisions.decide(note).get(WAIT_S, SECONDS);
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof Refusal)) {
          throw e;
        }
      }
    }
  }

  /// Decides on that node's storage.
  static Decisions deciding(Node node, List<Class<? extends Decision<?>>> kinds) {
    return Deciding.on(
        Deciding.register(
                EventSourcingConfigurer.create().registerEventStorageEngine(_ -> node.storage()),
                kinds,
                warm(8))
            .start());
  }

  /// What was before the test begins.
  void store(Given given, Event event) {
    var stored = new EventCodec().encode(given, event);
    assertThat(log.append(new Batch(log.next(), UUID.randomUUID(), List.of(stored)))).isTrue();
  }

  List<Recorded> stored() {
    var codec = new EventCodec();
    var stored = new ArrayList<Recorded>();
    try (var batches = log.read(LogPosition.START)) {
      batches.forEachRemaining(
          batch -> {
            var position = batch.first();
            for (var event : batch.events()) {
              stored.add(codec.decode(position, event));
              position = position.next();
            }
          });
    }
    return stored;
  }

  static AppendCondition ifNothingCameAfter(long next, String instrument) {
    return AppendCondition.withCriteria(EventCriteria.havingTags(tag(instrument)))
        .withMarker(new GlobalIndexConsistencyMarker(next));
  }

  static Tag tag(String instrument) {
    return new Tag("instrument", instrument);
  }

  static CompletableFuture<ConsistencyMarker> append(
      Node node, AppendCondition condition, String... instruments) {
    var messages = new ArrayList<TaggedEventMessage<?>>();
    for (var instrument : instruments) {
      messages.add(frozen(instrument, Set.of(tag(instrument))));
    }
    return append(node, condition, messages);
  }

  static CompletableFuture<ConsistencyMarker> append(
      Node node, AppendCondition condition, List<TaggedEventMessage<?>> messages) {
    return node.storage().appendEvents(condition, null, messages).thenCompose(TwoNodes::committed);
  }

  static TaggedEventMessage<?> frozen(String instrument, Set<Tag> tags) {
    return new GenericTaggedEventMessage<>(
        EventMessages.of(Note.GIVEN, new InstrumentFrozen(new InstrumentId(instrument), "test")),
        tags);
  }

  static <R> CompletableFuture<ConsistencyMarker> committed(
      EventStorageEngine.AppendTransaction<R> transaction) {
    return transaction.commit(null).thenCompose(result -> transaction.afterCommit(result, null));
  }

  static boolean succeeds(CompletableFuture<ConsistencyMarker> commit) {
    try {
      finished(commit);
      return true;
    } catch (AppendEventsTransactionRejectedException e) {
      return false;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  static void succeed(CompletableFuture<ConsistencyMarker> commit) {
    assertThat(succeeds(commit)).isTrue();
  }

  static ConsistencyMarker finished(CompletableFuture<ConsistencyMarker> commit) throws Exception {
    try {
      return commit.get(WAIT_S, SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
