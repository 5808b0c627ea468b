package org.travaux.projections.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Days;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;

/// What happens at meetings that something comes back to, with all that does not matter filled in.
final class Happenings {

  private Happenings() {}

  static ConsultationReferred referred(BodyId body, InstrumentId text, String id, String reportTo) {
    return new ConsultationReferred(
        new ConsultationId(id),
        body,
        Optional.of(text),
        List.of(),
        "The aims",
        "to come to one text",
        new DelegationId("CHE"),
        List.of(),
        Optional.empty(),
        Optional.of(reportTo));
  }

  static Ruled ruled(String at, InstrumentId text, String id, Outcome outcome, Target... on) {
    return new Ruled(
        text, new RulingId(id), List.of(on), outcome, List.of(), Optional.of(at), Optional.empty());
  }

  /// Convened for a day and the next.
  static MeetingConvened convened(
      MeetingId meeting, BodyId body, Session session, LocalDate first) {
    return new MeetingConvened(
        meeting,
        body,
        "Meeting " + meeting,
        meeting.value().toUpperCase(Locale.ROOT),
        session,
        Venue.IN_ROOM,
        new Days(first, first.plusDays(1)),
        Optional.empty());
  }
}
