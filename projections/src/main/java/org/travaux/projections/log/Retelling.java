package org.travaux.projections.log;

import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import org.travaux.core.event.Fold;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;

/// What a fold makes of all events with a tag, at any moment. For what has some hundreds of events:
/// each time it is told from the first one on.
///
/// @param <S> immutable
public final class Retelling<S> {

  private final EventReader events;
  private final Fold<S> fold;

  public Retelling(EventReader events, Fold<S> fold) {
    this.events = events;
    this.fold = fold;
  }

  /// The state at a moment.
  ///
  /// @param position all events up to and at it are folded in, none after it
  public record Told<S>(S state, LogPosition position) {}

  /// As it stands now: with all that was stored when this was called.
  public Told<S> head(Tag tag) {
    return at(tag, events.head());
  }

  /// After the event at the position, and before the next one. Behind the end of the log it is the
  /// state as it stands now.
  public Told<S> at(Tag tag, LogPosition position) {
    var now = events.head();
    var to = position.isAfter(now) ? now : position;
    return new Told<>(tell(tag, to, _ -> true).state(), to);
  }

  /// As it stood at a moment by the clocks on the wall: before the first event that tells of a
  /// later one.
  public Told<S> at(Tag tag, Instant moment) {
    return tell(tag, events.head(), recorded -> !recorded.given().at().isAfter(moment));
  }

  private Told<S> tell(Tag tag, LogPosition to, Predicate<Recorded> wanted) {
    var state = fold.initial();
    var last = LogPosition.NONE;
    try (var reading = events.read(Set.of(tag), LogPosition.START, to)) {
      while (reading.hasNext()) {
        var recorded = reading.next();
        if (!wanted.test(recorded)) {
          break;
        }
        state = fold.evolve(state, recorded);
        last = recorded.position();
      }
    }
    return new Told<>(state, last);
  }
}
