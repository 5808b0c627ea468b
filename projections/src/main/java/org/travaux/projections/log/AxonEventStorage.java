package org.travaux.projections.log;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;
import static org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException.conflictingEventsDetected;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EmptyAppendTransaction;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.LogPosition;

/// Axon's storage on a log. A consistency marker is the next free position, a token the position
/// behind the last event that was seen.
///
/// Events are encoded by the threads that append them; conditions are checked by those threads
/// first, as soon as possible, and by the writer last, when they count.
public final class AxonEventStorage implements EventStorageEngine, AutoCloseable {

  private final LogHead head;
  private final MessageCodec codec;
  private final LogReadings readings;
  private final GroupCommit writer;

  public AxonEventStorage(EventLog log, LogHead head, MessageCodec codec) {
    this.head = head;
    this.codec = codec;
    this.readings = new LogReadings(log, head);
    this.writer = new GroupCommit(log, head);
  }

  @Override
  public CompletableFuture<AppendTransaction<?>> appendEvents(
      AppendCondition condition,
      @Nullable ProcessingContext context,
      List<TaggedEventMessage<?>> messages) {
    if (messages.isEmpty()) {
      return completedFuture(EmptyAppendTransaction.INSTANCE);
    }
    var stored = new ArrayList<StoredEvent>(messages.size());
    var events = new ArrayList<AppendedEvent>(messages.size());
    for (var message : messages) {
      var one = codec.stored(message);
      stored.add(one);
      events.add(
          new AppendedEvent(
              message.event(), message.tags(), one.document().getByteBuffer().remaining()));
    }
    var done = new CompletableFuture<Long>();
    if (condition.consistencyMarker() == ConsistencyMarker.INFINITY) {
      return completedFuture(new Commit(new Appending(null, 0, stored, events, done)));
    }
    var matching = Matching.of(condition.criteria());
    long from = unrefuted(matching, nextOf(condition.consistencyMarker()));
    return from < 0
        ? failedFuture(conflictingEventsDetected(condition.consistencyMarker()))
        : completedFuture(new Commit(new Appending(matching, from, stored, events, done)));
  }

  /// From where on the writer still has to check the condition; -1 if it fails already.
  private long unrefuted(Matching matching, long from) {
    var unrefuted = head.unrefuted(matching, from);
    if (unrefuted.isPresent()) {
      return unrefuted.getAsLong();
    }
    try (var older = readings.matching(matching, from)) {
      return older.next() == null ? older.end() : -1;
    }
  }

  private static long nextOf(ConsistencyMarker marker) {
    return Math.max(0, GlobalIndexConsistencyMarker.position(marker));
  }

  /// An append that waits to be committed.
  private final class Commit implements AppendTransaction<Long> {

    private final Appending appending;

    Commit(Appending appending) {
      this.appending = appending;
    }

    @Override
    public CompletableFuture<Long> commit(@Nullable ProcessingContext context) {
      return writer.append(appending);
    }

    @Override
    public void rollback(@Nullable ProcessingContext context) {
      // Nothing was stored yet; and what was stored is not taken back.
    }

    @Override
    public CompletableFuture<ConsistencyMarker> afterCommit(
        Long next, @Nullable ProcessingContext context) {
      return completedFuture(new GlobalIndexConsistencyMarker(next));
    }
  }

  @Override
  public MessageStream<EventMessage> source(
      SourcingCondition condition, @Nullable ProcessingContext context) {
    return new LogEntries(
        readings.matching(
            Matching.of(condition.criteria()),
            Math.max(0, GlobalIndexPosition.toIndex(condition.start()))));
  }

  @Override
  public MessageStream<EventMessage> stream(
      StreamingCondition condition, @Nullable ProcessingContext context) {
    return readings.following(
        Matching.of(condition.criteria()), condition.position().position().orElse(0));
  }

  @Override
  public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
    return completedFuture(new GlobalSequenceTrackingToken(0));
  }

  /// Asks the log, so that after it this node knows of everything that was stored before.
  @Override
  public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
    head.catchUp();
    return completedFuture(new GlobalSequenceTrackingToken(head.next().value()));
  }

  @Override
  public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
    head.catchUp();
    var everything = new Matching(EventCriteria.havingAnyTag(), Set.of(Set.of()));
    try (var events = readings.matching(everything, LogPosition.START.value())) {
      for (var one = events.next(); one != null; one = events.next()) {
        if (!one.message().timestamp().isBefore(at)) {
          return completedFuture(new GlobalSequenceTrackingToken(one.position()));
        }
      }
      return completedFuture(new GlobalSequenceTrackingToken(events.end()));
    }
  }

  @Override
  public void describeTo(ComponentDescriptor descriptor) {
    descriptor.describeProperty("next", head.next().value());
  }

  /// Stores what waits, and takes in nothing more.
  @Override
  public void close() {
    writer.close();
  }
}
