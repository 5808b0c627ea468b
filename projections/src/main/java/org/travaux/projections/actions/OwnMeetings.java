package org.travaux.projections.actions;

import java.util.Optional;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.MeetingEvent;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Recorded;
import org.travaux.core.proceedings.Sessions;

/// The meetings of a body: those that were convened of it, and those of others, from when it holds
/// them with these.
///
/// @param body once it was founded
/// @param all that are its own
/// @param others that may become so
record OwnMeetings(Optional<BodyId> body, Sessions all, Sessions others) {

  static final OwnMeetings NONE = new OwnMeetings(Optional.empty(), Sessions.NONE, Sessions.NONE);

  /// Meetings that other bodies convened before it was founded are theirs.
  OwnMeetings founded(BodyId founded) {
    var own = all;
    var theirs = others;
    for (var session : all.byId().values()) {
      if (!session.convened().body().equals(founded)) {
        own = without(session.convened().meeting(), own);
        theirs = with(session, theirs);
      }
    }
    return new OwnMeetings(Optional.of(founded), own, theirs);
  }

  OwnMeetings evolve(MeetingEvent event, Recorded recorded) {
    var theirs = others.byId().get(event.meeting());
    if (theirs != null
        && event instanceof MeetingHeldJointly now
        && body.equals(Optional.of(now.with()))) {
      return new OwnMeetings(body, with(theirs, all), without(event.meeting(), others));
    }
    return theirs != null || isConvenedByOthers(event)
        ? new OwnMeetings(body, all, others.evolve(event, recorded))
        : new OwnMeetings(body, all.evolve(event, recorded), others);
  }

  private boolean isConvenedByOthers(MeetingEvent event) {
    return event instanceof MeetingConvened now
        && body.filter(own -> !own.equals(now.body())).isPresent();
  }

  private static Sessions with(Sessions.Session session, Sessions sessions) {
    return new Sessions(
        sessions.byId().plus(session.convened().meeting(), session), sessions.elsewhere());
  }

  private static Sessions without(MeetingId meeting, Sessions sessions) {
    return new Sessions(sessions.byId().minus(meeting), sessions.elsewhere());
  }
}
