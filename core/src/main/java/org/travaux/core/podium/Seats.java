package org.travaux.core.podium;

import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Fold;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.SittingEvent;
import org.travaux.core.event.SittingEvent.ChairTaken;
import org.travaux.core.event.SittingEvent.SittingClosed;
import org.travaux.core.event.SittingEvent.SittingOpened;
import org.travaux.core.event.SittingEvent.SittingResumed;
import org.travaux.core.event.SittingEvent.SittingSuspended;

/// Who is in the chair of which sitting of a body, of those that are not closed.
public record Seats(PMap<MeetingId, Seat> taken) {

  /// Who is in the chair of a sitting.
  ///
  /// @param goesOn whether the sitting does, and is not suspended
  public record Seat(int sitting, Delegate chair, boolean goesOn) {}

  /// Over the events of one body's [org.travaux.core.event.Tag#sittings].
  public static final Fold<Seats> FOLD =
      Fold.of(
          SittingEvent.class,
          new Seats(HashTreePMap.empty()),
          (state, event, _) -> state.evolve(event));

  private Seats evolve(SittingEvent event) {
    if (event instanceof SittingOpened now) {
      return new Seats(taken.plus(now.meeting(), new Seat(now.sitting(), now.chair(), true)));
    }
    var seat = taken.get(event.meeting());
    if (seat == null || seat.sitting != event.sitting()) {
      return event instanceof ChairTaken now ? seated(now) : this;
    }
    return switch (event) {
      case SittingOpened _ -> this;
      case ChairTaken now -> with(now.meeting(), now.chair(), seat.goesOn, seat);
      case SittingSuspended now -> with(now.meeting(), seat.chair, false, seat);
      case SittingResumed now -> with(now.meeting(), seat.chair, true, seat);
      case SittingClosed now -> new Seats(taken.minus(now.meeting()));
    };
  }

  /// Of a meeting in whose sitting the body came in.
  private Seats seated(ChairTaken now) {
    return new Seats(taken.plus(now.meeting(), new Seat(now.sitting(), now.chair(), true)));
  }

  private Seats with(MeetingId meeting, Delegate chair, boolean goesOn, Seat before) {
    return new Seats(taken.plus(meeting, new Seat(before.sitting, chair, goesOn)));
  }

  /// The sittings that go on.
  private Stream<Seat> goingOn() {
    return taken.values().stream().filter(Seat::goesOn);
  }

  /// Whether the person is in the chair of a sitting that goes on.
  boolean isInTheChair(PersonId person) {
    return goingOn().anyMatch(seat -> seat.chair.person().equals(person));
  }

  /// Who is, in some sitting that goes on.
  Optional<Delegate> inTheChair() {
    return goingOn().map(Seat::chair).findFirst();
  }
}
