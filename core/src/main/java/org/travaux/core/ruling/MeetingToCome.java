package org.travaux.core.ruling;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Set;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.MeetingEvent;
import org.travaux.core.event.MeetingEvent.DocumentDeadlineSet;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingEvent.MeetingKept;
import org.travaux.core.event.MeetingEvent.MeetingMoved;
import org.travaux.core.event.MeetingEvent.PurposeSet;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;

/// A meeting at which something is due.
///
/// @param bodies that hold it; none as long as nobody convened it
public record MeetingToCome(PSet<BodyId> bodies, boolean isOver) {

  private static final Fold<MeetingToCome> FOLD =
      new Fold<>() {
        @Override
        public MeetingToCome initial() {
          return new MeetingToCome(HashTreePSet.empty(), false);
        }

        @Override
        public MeetingToCome evolve(MeetingToCome state, Recorded recorded) {
          return recorded.event() instanceof MeetingEvent event ? state.evolve(event) : state;
        }
      };

  private MeetingToCome evolve(MeetingEvent event) {
    return switch (event) {
      case MeetingConvened now -> new MeetingToCome(bodies.plus(now.body()), isOver);
      case MeetingHeldJointly now -> new MeetingToCome(bodies.plus(now.with()), isOver);
      case MeetingClosed _ -> new MeetingToCome(bodies, true);
      case MeetingMoved _, MeetingKept _, PurposeSet _, DocumentDeadlineSet _ -> this;
    };
  }

  static Boundary<MeetingToCome> at(MeetingId meeting) {
    return new Boundary.Part<>(
        Set.of(Tag.of(meeting)),
        Set.of(MeetingConvened.class, MeetingHeldJointly.class, MeetingClosed.class),
        FOLD);
  }

  /// Checks that something can still be due there.
  ///
  /// @throws Refusal if it is no meeting of the body, or over
  void requireToCome(BodyId body) {
    if (!bodies.contains(body)) {
      throw new Refusal(UNKNOWN, "outcome", "This body has no such meeting.");
    }
    if (isOver) {
      throw new Refusal(CLOSED, "outcome", "That meeting is over.");
    }
  }
}
