package org.travaux.projections.actions;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.MeetingId;
import org.travaux.core.proceedings.Sessions;

/// In the lists of which meetings something stands: in that of the meeting at which it is due, as
/// soon as that is convened, and for each of these that is over while it is open, in that of the
/// next one.
///
/// @param stops these meetings, in the order in which it got there
/// @param placed whether the meeting that it is due at now is among them; else it is not convened
record Carrying(PVector<ListedAction.Stop> stops, boolean placed) {

  static final Carrying NOWHERE = new Carrying(TreePVector.empty(), false);

  /// How often it was carried over so far.
  int carried() {
    return stops.isEmpty() ? 0 : stops.getLast().carried();
  }

  /// The last meeting in whose list it stands; empty if none of those is convened.
  Optional<MeetingId> at() {
    return stops.isEmpty() ? Optional.empty() : Optional.of(stops.getLast().meeting());
  }

  /// How it stands in the list of a meeting; empty if it does not.
  Optional<ListedAction.Stop> stop(MeetingId meeting) {
    return stops.stream().filter(stop -> stop.meeting().equals(meeting)).findFirst();
  }

  /// Due at another meeting from now on.
  Carrying putOff() {
    return new Carrying(stops, false);
  }

  /// Where it stands now, as the meetings are.
  ///
  /// @param passed meetings that count as over although nobody closed them
  /// @param due the meeting at which it is due, if that is convened
  Carrying settled(
      Sessions sessions, Set<MeetingId> passed, Function<Sessions, Optional<MeetingId>> due) {
    var now =
        placed ? this : due.apply(sessions).map(meeting -> at(meeting, carried())).orElse(this);
    while (now.placed && isOver(now.stops.getLast().meeting(), sessions, passed)) {
      var next = sessions.after(now.stops.getLast().meeting());
      if (next.isEmpty()) {
        return now;
      }
      now = now.at(next.get(), now.carried() + 1);
    }
    return now;
  }

  private static boolean isOver(MeetingId meeting, Sessions sessions, Set<MeetingId> passed) {
    return sessions.isOver(meeting) || passed.contains(meeting);
  }

  /// Once in each list, however often it comes back to it.
  private Carrying at(MeetingId meeting, int carried) {
    var others = stop(meeting).map(stops::minus).orElse(stops);
    return new Carrying(others.plus(new ListedAction.Stop(meeting, carried)), true);
  }
}
