package org.travaux.projections.log;

import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.travaux.core.event.Event;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;

/// Reads events, one after the other, as the records that they are: from this node's memory where
/// that reaches back far enough, and from the log where it does not.
public final class EventReader {

  private final EventLog log;
  private final EventCodec codec;
  private final Optional<LogHead> memory;

  /// Reads everything from the log.
  public EventReader(EventLog log, EventCodec codec) {
    this(log, codec, Optional.empty());
  }

  /// @param memory of the end of the same log
  public EventReader(EventLog log, EventCodec codec, LogHead memory) {
    this(log, codec, Optional.of(memory));
  }

  private EventReader(EventLog log, EventCodec codec, Optional<LogHead> memory) {
    this.log = log;
    this.codec = codec;
    this.memory = memory;
  }

  /// The last position that is taken, whoever took it, when this is called; [LogPosition#NONE] in
  /// an empty log. Those who ask at once ask the log once, and what is new there is in memory then.
  public LogPosition head() {
    return memory
        .map(
            head -> {
              head.catchUp();
              return head.next();
            })
        .orElseGet(log::next)
        .plus(-1);
  }

  /// The position itself if it is taken, else the last one that is.
  public LogPosition within(LogPosition position) {
    if (position.isBefore(memory.map(LogHead::next).orElseGet(log::reached))) {
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
  /// other words anywhere, where they would have to be decoded. What is read may still hold it
  /// elsewhere than where it is looked for, or not at all.
  public Reading read(Set<Tag> tags, LogPosition from, LogPosition to, String holding) {
    return reading(Set.of(tags), from, to, new Holding(holding));
  }

  /// As [#read(Set, LogPosition, LogPosition)], but passes over events of other kinds, where they
  /// would have to be decoded. What is read may still be of another kind.
  ///
  /// @param kinds of which the sealed interfaces stand for all of theirs
  public Reading read(
      Set<Tag> tags, LogPosition from, LogPosition to, Set<Class<? extends Event>> kinds) {
    return readAny(Set.of(tags), from, to, kinds);
  }

  /// All events that carry every tag of at least one of the sets, from one position up to another,
  /// both included.
  public Reading readAny(Set<Set<Tag>> anyOf, LogPosition from, LogPosition to) {
    return reading(anyOf, from, to, _ -> true);
  }

  /// As [#readAny(Set, LogPosition, LogPosition)], but passes over events of other kinds as
  /// [#read(Set, LogPosition, LogPosition, Set)] does.
  public Reading readAny(
      Set<Set<Tag>> anyOf, LogPosition from, LogPosition to, Set<Class<? extends Event>> kinds) {
    return reading(anyOf, from, to, OfKinds.of(codec, kinds));
  }

  private Reading reading(
      Set<Set<Tag>> anyOf, LogPosition from, LogPosition to, Predicate<StoredEvent> worthDecoding) {
    var start = from.isBefore(LogPosition.START) ? LogPosition.START : from;
    return remembered(anyOf, start, to)
        .orElseGet(
            () -> {
              var end = to.isBefore(LogPosition.PENDING) ? to.next() : to;
              var batches = log.read(start, end, anyOf);
              return new StoredReading(batches, codec, AnyTags.of(anyOf), worthDecoding, start, to);
            });
  }

  private Optional<Reading> remembered(Set<Set<Tag>> anyOf, LogPosition from, LogPosition to) {
    return memory.flatMap(
        head -> {
          var asked =
              anyOf.stream().map(AppendedEvent::axon).collect(Collectors.toUnmodifiableSet());
          return head.between(asked, from.value(), to.value())
              .map(events -> new RememberedReading(events, AnyTags.of(asked), from));
        });
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
  public sealed interface Reading extends Iterator<Recorded>, AutoCloseable
      permits StoredReading, RememberedReading {

    /// Whether nothing more that is asked for stands in the batch of the event that was last read,
    /// as far as is known. Whoever goes on behind it has no need of that batch again.
    boolean isAtEndOfBatch();

    /// The last position at which something that carries the tags was read or passed over;
    /// [LogPosition#NONE] before the first.
    LogPosition passed();

    @Override
    void close();
  }
}
