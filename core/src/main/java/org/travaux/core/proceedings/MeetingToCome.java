package org.travaux.core.proceedings;

import java.util.Set;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.MeetingEvent;
import org.travaux.core.event.MeetingEvent.DocumentDeadlineSet;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingEvent.MeetingKept;
import org.travaux.core.event.MeetingEvent.MeetingMoved;
import org.travaux.core.event.MeetingEvent.PurposeSet;

/// Whose a meeting is, and whether anything can still come before it.
///
/// @param bodies that hold it; none as long as nobody convened it
public record MeetingToCome(PSet<BodyId> bodies, boolean isOver) {

  /// The kinds of event, with a meeting's tag, that tell of it.
  public static final Set<Class<? extends Event>> KINDS =
      Set.of(MeetingConvened.class, MeetingHeldJointly.class, MeetingClosed.class);

  public static final Fold<MeetingToCome> FOLD =
      Fold.of(
          MeetingEvent.class,
          new MeetingToCome(HashTreePSet.empty(), false),
          (state, event, _) -> state.evolve(event));

  private MeetingToCome evolve(MeetingEvent event) {
    return switch (event) {
      case MeetingConvened now -> new MeetingToCome(bodies.plus(now.body()), isOver);
      case MeetingHeldJointly now -> new MeetingToCome(bodies.plus(now.with()), isOver);
      case MeetingClosed _ -> new MeetingToCome(bodies, true);
      case MeetingMoved _, MeetingKept _, PurposeSet _, DocumentDeadlineSet _ -> this;
    };
  }
}
