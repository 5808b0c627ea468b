package org.travaux.core.proceedings;

import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingEvent.PurposeSet;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.Recorded;

/// Who holds a meeting, and what for.
///
/// @param bodies that meet; none as long as nobody convened the meeting
/// @param session empty as long as nobody convened it
/// @param purpose empty for any
public record Holding(
    PSet<BodyId> bodies, Optional<Session> session, Optional<PurposeSet> purpose) {

  /// The kinds of event, with a meeting's tag, that tell of it.
  public static final Set<Class<? extends Event>> KINDS =
      Set.of(MeetingConvened.class, MeetingHeldJointly.class, PurposeSet.class);

  public static final Fold<Holding> FOLD =
      new Fold<>() {
        @Override
        public Holding initial() {
          return new Holding(HashTreePSet.empty(), Optional.empty(), Optional.empty());
        }

        // Of all events these tell who holds a meeting.
        @Override
        public Holding evolve(Holding state, Recorded recorded) {
          var event = recorded.event();
          if (event instanceof MeetingConvened now) {
            return new Holding(
                state.bodies.plus(now.body()), Optional.of(now.session()), state.purpose);
          }
          if (event instanceof MeetingHeldJointly now) {
            return new Holding(state.bodies.plus(now.with()), state.session, state.purpose);
          }
          return event instanceof PurposeSet now
              ? new Holding(state.bodies, state.session, Optional.of(now))
              : state;
        }
      };

  /// Whether the meeting takes documents of this kind. It always has an agenda and reports.
  public boolean admits(DocumentKind kind) {
    var kinds = purpose.map(PurposeSet::admits).filter(admitted -> !admitted.isEmpty());
    return switch (kind) {
      case AGENDA, REPORT -> true;
      case CONTRIBUTION, SECRETARIAT_INPUT, INFORMATION, LIAISON_STATEMENT ->
          kinds.map(admitted -> admitted.contains(kind)).orElse(true);
    };
  }
}
