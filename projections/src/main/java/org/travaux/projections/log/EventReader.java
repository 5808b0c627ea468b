package org.travaux.projections.log;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;

/// Reads events, one after the other, as the records that they are.
public final class EventReader {

  private final EventLog log;
  private final EventCodec codec;

  public EventReader(EventLog log, EventCodec codec) {
    this.log = log;
    this.codec = codec;
  }

  /// The last position that is taken; [LogPosition#NONE] in an empty log.
  public LogPosition head() {
    return log.next().plus(-1);
  }

  /// The position itself if it is taken, else the last one that is.
  public LogPosition within(LogPosition position) {
    if (position.isBefore(log.reached())) {
      return position;
    }
    var head = head();
    return position.isAfter(head) ? head : position;
  }

  /// All events that carry every one of the tags, from one position up to another, both included.
  ///
  /// @param tags none for all events
  public Reading read(Set<Tag> tags, LogPosition from, LogPosition to) {
    return readAny(Set.of(tags), from, to);
  }

  /// As [#read(Set, LogPosition, LogPosition)], but passes over events that do not hold an id or
  /// other words anywhere, without decoding them. What is read may still hold it elsewhere than
  /// where it is looked for.
  public Reading read(Set<Tag> tags, LogPosition from, LogPosition to, String holding) {
    return reading(Set.of(tags), from, to, new Holding(holding));
  }

  /// All events that carry every tag of at least one of the sets, from one position up to another,
  /// both included.
  public Reading readAny(Set<Set<Tag>> anyOf, LogPosition from, LogPosition to) {
    return reading(anyOf, from, to, Holding.ANYTHING);
  }

  private Reading reading(Set<Set<Tag>> anyOf, LogPosition from, LogPosition to, Holding holding) {
    var start = from.isBefore(LogPosition.START) ? LogPosition.START : from;
    var end = to.isBefore(LogPosition.PENDING) ? to.next() : to;
    return new Reading(log.read(start, end, anyOf), anyOf, holding, start, to);
  }

  /// The event that stands at a position; none before and behind the log.
  public Optional<Recorded> at(LogPosition position) {
    if (position.isBefore(LogPosition.START)) {
      return Optional.empty();
    }
    try (var reading = read(Set.of(), position, position)) {
      return reading.hasNext() ? Optional.of(reading.next()) : Optional.empty();
    }
  }

  /// Events in the log's order; holds resources until it is closed.
  public final class Reading implements Iterator<Recorded>, AutoCloseable {

    private final EventLog.Batches batches;
    private final AnyTags asked;
    private final Holding holding;
    private final LogPosition from;
    private final LogPosition to;
    private @Nullable Batch batch;
    private int at;
    private @Nullable Recorded next;

    private Reading(
        EventLog.Batches batches,
        Set<Set<Tag>> anyOf,
        Holding holding,
        LogPosition from,
        LogPosition to) {
      this.batches = batches;
      this.asked = AnyTags.of(anyOf);
      this.holding = holding;
      this.from = from;
      this.to = to;
    }

    @Override
    public boolean hasNext() {
      if (next == null) {
        next = find();
      }
      return next != null;
    }

    @Override
    public Recorded next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      var found = next;
      next = null;
      return found;
    }

    /// Whether nothing more that is asked for stands in the batch of the event that was last read.
    /// Whoever goes on behind it has no need of that batch again.
    public boolean isAtEndOfBatch() {
      return batch == null
          || batch.events().subList(at, batch.events().size()).stream().noneMatch(this::isAskedFor);
    }

    private boolean isAskedFor(StoredEvent event) {
      return asked.test(event.tags());
    }

    @Override
    public void close() {
      batches.close();
    }

    private @Nullable Recorded find() {
      while (true) {
        while (batch == null || at == batch.events().size()) {
          if (!batches.hasNext()) {
            return null;
          }
          batch = batches.next();
          at = 0;
        }
        var position = batch.first().plus(at);
        if (position.isAfter(to)) {
          return null;
        }
        var stored = batch.events().get(at++);
        if (!position.isBefore(from) && isAskedFor(stored) && holding.test(stored)) {
          return codec.decode(position, stored);
        }
      }
    }
  }
}
