package org.travaux.projections.log;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.jspecify.annotations.Nullable;

/// A finite stream of events out of a reading of the log, and at its end the marker: the position
/// behind all that was looked at. Reads as it is read; closes the reading when it ends.
final class LogEntries implements MessageStream<EventMessage> {

  private final Reading reading;
  private @Nullable Entry<EventMessage> peeked;
  private @Nullable RuntimeException error;
  private boolean ended;

  LogEntries(Reading reading) {
    this.reading = reading;
  }

  /// The events that are asked for, one after the other.
  interface Reading extends AutoCloseable {

    /// The next of them; null if there are no more.
    @Nullable Placed next();

    /// The position behind all that was looked at.
    long end();

    @Override
    void close();
  }

  record Placed(long position, EventMessage message) {}

  /// A token points behind the event that it comes with.
  static Entry<EventMessage> entry(long position, EventMessage message) {
    return new SimpleEntry<>(
        message,
        Context.with(TrackingToken.RESOURCE_KEY, new GlobalSequenceTrackingToken(position + 1)));
  }

  private static Entry<EventMessage> marker(long next) {
    return new SimpleEntry<>(
        TerminalEventMessage.INSTANCE,
        Context.with(ConsistencyMarker.RESOURCE_KEY, new GlobalIndexConsistencyMarker(next)));
  }

  @Override
  public Optional<Entry<EventMessage>> next() {
    var entry = peek();
    peeked = null;
    return entry;
  }

  @Override
  public Optional<Entry<EventMessage>> peek() {
    if (peeked == null && !ended) {
      peeked = read();
    }
    return Optional.ofNullable(peeked);
  }

  private @Nullable Entry<EventMessage> read() {
    try {
      var placed = reading.next();
      if (placed != null) {
        return entry(placed.position(), placed.message());
      }
      end();
      return marker(reading.end());
    } catch (RuntimeException e) {
      error = e;
      end();
      return null;
    }
  }

  private void end() {
    ended = true;
    reading.close();
  }

  @Override
  public void setCallback(Runnable callback) {
    callback.run();
  }

  @Override
  public Optional<Throwable> error() {
    return Optional.ofNullable(error);
  }

  @Override
  public boolean isCompleted() {
    return peek().isEmpty();
  }

  @Override
  public boolean hasNextAvailable() {
    return peek().isPresent();
  }

  @Override
  public void close() {
    peeked = null;
    if (!ended) {
      end();
    }
  }
}
