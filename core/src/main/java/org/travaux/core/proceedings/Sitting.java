package org.travaux.core.proceedings;

import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.SittingEvent;
import org.travaux.core.event.SittingEvent.ChairTaken;
import org.travaux.core.event.SittingEvent.SittingClosed;
import org.travaux.core.event.SittingEvent.SittingOpened;
import org.travaux.core.event.SittingEvent.SittingResumed;
import org.travaux.core.event.SittingEvent.SittingSuspended;
import org.travaux.core.event.Told;

/// One sitting of a meeting.
///
/// @param sitting 1 for the first
/// @param chair who is in the chair, or was when it was closed
/// @param chairs everybody who was, in order
public record Sitting(
    int sitting,
    String name,
    State state,
    Delegate chair,
    PVector<InChair> chairs,
    PVector<Turn> turns) {

  public enum State {
    OPEN,
    SUSPENDED,
    CLOSED
  }

  /// Somebody took the chair.
  public record InChair(Delegate chair, Told told) {}

  /// It was opened, suspended, resumed or closed.
  ///
  /// @param reason empty if none was given
  public record Turn(State to, String reason, Told told) {}

  static Sitting of(SittingOpened now, Told told) {
    return new Sitting(
        now.sitting(),
        now.name(),
        State.OPEN,
        now.chair(),
        TreePVector.singleton(new InChair(now.chair(), told)),
        TreePVector.singleton(new Turn(State.OPEN, "", told)));
  }

  Sitting evolve(SittingEvent event, Told told) {
    return switch (event) {
      case SittingOpened _ -> this;
      case SittingSuspended now -> to(State.SUSPENDED, now.reason(), told);
      case SittingResumed _ -> to(State.OPEN, "", told);
      case SittingClosed _ -> to(State.CLOSED, "", told);
      case ChairTaken now ->
          new Sitting(
              sitting,
              name,
              state,
              now.chair(),
              chairs.plus(new InChair(now.chair(), told)),
              turns);
    };
  }

  private Sitting to(State now, String reason, Told told) {
    return new Sitting(sitting, name, now, chair, chairs, turns.plus(new Turn(now, reason, told)));
  }
}
