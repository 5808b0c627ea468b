package org.travaux.core.meeting;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;

import java.time.Instant;
import java.util.Optional;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingEvent;
import org.travaux.core.event.MeetingEvent.DocumentDeadlineSet;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingEvent.MeetingKept;
import org.travaux.core.event.MeetingEvent.MeetingMoved;
import org.travaux.core.event.MeetingEvent.PurposeSet;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Tag;

/// What every decision on when a body meets is taken on.
record Calendar(Dates dates, Accreditations accreditations) {

  /// One meeting's.
  ///
  /// @param days empty as long as nobody convened it
  record Dates(
      Optional<MeetingConvened> convened,
      Optional<Days> days,
      Optional<Instant> deadline,
      boolean closed) {

    static final Fold<Dates> FOLD =
        Fold.of(
            MeetingEvent.class,
            new Dates(Optional.empty(), Optional.empty(), Optional.empty(), false),
            (dates, event, _) -> dates.evolve(event));

    private Dates evolve(MeetingEvent event) {
      return switch (event) {
        case MeetingConvened now ->
            new Dates(Optional.of(now), Optional.of(now.days()), now.documentDeadline(), false);
        case MeetingMoved now -> new Dates(convened, Optional.of(now.days()), deadline, closed);
        case DocumentDeadlineSet now ->
            new Dates(convened, days, Optional.of(now.deadline()), closed);
        case MeetingClosed _ -> new Dates(convened, days, deadline, true);
        case MeetingKept _, MeetingHeldJointly _, PurposeSet _ -> this;
      };
    }
  }

  static Boundary<Calendar> of(MeetingId meeting, BodyId body) {
    return Boundary.of(Tag.of(meeting), MeetingEvent.class, Dates.FOLD)
        .and(
            Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD),
            Calendar::new);
  }

  void permitted(Given given) {
    permitted(given, Act.CONVENE);
  }

  void permitted(Given given, Act act) {
    if (!accreditations.permits(given, act)) {
      throw Refusal.noRight();
    }
  }

  void meetingOf(BodyId body) {
    if (dates.convened().isEmpty() || !dates.convened().get().body().equals(body)) {
      throw Refusal.noSuchMeeting();
    }
  }

  /// The days of a meeting that this body was convened to and that is not over, for somebody who
  /// may move it.
  Days permittedDays(BodyId body, Given given) {
    permitted(given);
    meetingOf(body);
    if (dates.closed()) {
      throw new Refusal(CLOSED, "meeting", "The meeting is closed.");
    }
    return dates.days().orElseThrow();
  }
}
