package org.travaux.projections.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Fold;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent;
import org.travaux.core.event.MeetingEvent.DocumentDeadlineSet;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingEvent.MeetingKept;
import org.travaux.core.event.MeetingEvent.MeetingMoved;
import org.travaux.core.event.MeetingEvent.PurposeSet;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Recorded;

/// A meeting: when it is held, when it was to be held before, and until when documents are due.
///
/// @param dates all that it was ever to be held on; the last ones hold
/// @param foundImpossible days that were looked at and given up
/// @param documentDeadlines all that there ever were; the last one holds
/// @param bodies that hold it: one, or those of a joint meeting
/// @param purpose what it is for and nothing else
public record MeetingRecord(
    MeetingId meeting,
    BodyId body,
    String title,
    String designation,
    Session session,
    Venue venue,
    PVector<Dated> dates,
    PVector<Dated> foundImpossible,
    PVector<Deadline> documentDeadlines,
    Optional<Closing> closed,
    PSet<BodyId> bodies,
    Optional<Purpose> purpose) {

  /// What the meeting is for.
  ///
  /// @param admits the kinds of document that it takes, beside its agenda and reports; empty for
  ///     all
  public record Purpose(String purpose, List<DocumentKind> admits) {}

  /// That it is over.
  public record Closing(LogPosition position, Instant at) {}

  /// Days that were set, or looked at.
  ///
  /// @param reason none when it was convened
  /// @param at when this was said
  public record Dated(Days days, Optional<String> reason, LogPosition position, Instant at) {}

  public record Deadline(
      Instant deadline, Optional<String> reason, LogPosition position, Instant at) {}

  /// Over the events of one meeting's tag; empty until it is convened.
  public static final Fold<Optional<MeetingRecord>> FOLD =
      Fold.of(MeetingEvent.class, Optional.empty(), MeetingRecord::evolved);

  private static Optional<MeetingRecord> evolved(
      Optional<MeetingRecord> state, MeetingEvent event, Recorded recorded) {
    return switch (event) {
      case MeetingConvened now -> Optional.of(convened(now, recorded));
      case MeetingMoved now ->
          state.map(
              meeting ->
                  meeting.with(
                      meeting.dates.plus(dated(now.days(), Optional.of(now.reason()), recorded)),
                      meeting.foundImpossible,
                      meeting.documentDeadlines));
      case MeetingClosed _ ->
          state.map(
              meeting -> meeting.over(new Closing(recorded.position(), recorded.given().at())));
      case MeetingKept now ->
          state.map(
              meeting ->
                  meeting.with(
                      meeting.dates,
                      meeting.foundImpossible.plus(
                          dated(now.considered(), Optional.of(now.reason()), recorded)),
                      meeting.documentDeadlines));
      case MeetingHeldJointly now ->
          state.map(meeting -> meeting.held(meeting.bodies.plus(now.with()), meeting.purpose));
      case PurposeSet now ->
          state.map(
              meeting ->
                  meeting.held(
                      meeting.bodies, Optional.of(new Purpose(now.purpose(), now.admits()))));
      case DocumentDeadlineSet now ->
          state.map(
              meeting ->
                  meeting.with(
                      meeting.dates,
                      meeting.foundImpossible,
                      meeting.documentDeadlines.plus(
                          due(now.deadline(), Optional.of(now.reason()), recorded))));
    };
  }

  private static MeetingRecord convened(MeetingConvened now, Recorded recorded) {
    return new MeetingRecord(
        now.meeting(),
        now.body(),
        now.title(),
        now.designation(),
        now.session(),
        now.venue(),
        TreePVector.singleton(dated(now.days(), Optional.empty(), recorded)),
        TreePVector.empty(),
        now.documentDeadline()
            .map(moment -> TreePVector.singleton(due(moment, Optional.empty(), recorded)))
            .orElse(TreePVector.empty()),
        Optional.empty(),
        HashTreePSet.singleton(now.body()),
        Optional.empty());
  }

  private MeetingRecord over(Closing closing) {
    return new MeetingRecord(
        meeting,
        body,
        title,
        designation,
        session,
        venue,
        dates,
        foundImpossible,
        documentDeadlines,
        Optional.of(closing),
        bodies,
        purpose);
  }

  private MeetingRecord held(PSet<BodyId> nowBodies, Optional<Purpose> nowPurpose) {
    return new MeetingRecord(
        meeting,
        body,
        title,
        designation,
        session,
        venue,
        dates,
        foundImpossible,
        documentDeadlines,
        closed,
        nowBodies,
        nowPurpose);
  }

  private MeetingRecord with(
      PVector<Dated> nowDates, PVector<Dated> nowImpossible, PVector<Deadline> nowDeadlines) {
    return new MeetingRecord(
        meeting,
        body,
        title,
        designation,
        session,
        venue,
        nowDates,
        nowImpossible,
        nowDeadlines,
        closed,
        bodies,
        purpose);
  }

  private static Dated dated(Days days, Optional<String> reason, Recorded recorded) {
    return new Dated(days, reason, recorded.position(), recorded.given().at());
  }

  private static Deadline due(Instant deadline, Optional<String> reason, Recorded recorded) {
    return new Deadline(deadline, reason, recorded.position(), recorded.given().at());
  }
}
