package org.travaux.core.clock;

import java.time.Instant;
import java.util.Optional;
import org.travaux.core.event.ClockEvent;
import org.travaux.core.event.ClockEvent.ClockGiven;
import org.travaux.core.event.ClockEvent.ClockMoved;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;

/// What the clock of a log shows that does not go by the one on the wall.
///
/// @param now empty if it does
public record GivenTime(Optional<Instant> now) {

  /// Over the events of [org.travaux.core.event.Tag#CLOCK].
  public static final Fold<GivenTime> FOLD =
      new Fold<>() {
        @Override
        public GivenTime initial() {
          return new GivenTime(Optional.empty());
        }

        @Override
        public GivenTime evolve(GivenTime time, Recorded recorded) {
          return recorded.event() instanceof ClockEvent event
              ? new GivenTime(
                  Optional.of(
                      switch (event) {
                        case ClockGiven(var from) -> from;
                        case ClockMoved(var to) -> to;
                      }))
              : time;
        }
      };
}
