package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Tag;
import org.travaux.projections.actions.ActionBook;
import org.travaux.projections.circulation.Circulations;
import org.travaux.projections.consultations.Consultations;
import org.travaux.projections.deadlines.AboutMeeting;
import org.travaux.projections.documents.DocumentRegister;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.log.Timeline;
import org.travaux.projections.log.WideRetelling;
import org.travaux.projections.meetings.MeetingRecord;
import org.travaux.projections.renderings.TranslationBook;
import org.travaux.web.identity.Who;

/// Reads together what is due about a meeting.
final class UpcomingReading {

  private final EventReader events;
  private final InstantSource clock;
  private final WideRetelling<ActionBook> actions;
  private final WideRetelling<TranslationBook> translations;
  private final WideRetelling<Circulations> circulations;
  private final Retelling<Optional<MeetingRecord>> meetings;
  private final Retelling<DocumentRegister> registers;
  private final Retelling<Consultations> consultations;

  UpcomingReading(
      EventReader events,
      WideRetelling<ActionBook> actions,
      WideRetelling<TranslationBook> translations,
      InstantSource clock) {
    this.events = events;
    this.actions = actions;
    this.translations = translations;
    this.clock = clock;
    this.circulations = new WideRetelling<>(events, Circulations.FOLD);
    this.meetings = new Retelling<>(events, MeetingRecord.FOLD);
    this.registers = new Retelling<>(events, DocumentRegister.FOLD);
    this.consultations = new Retelling<>(events, Consultations.FOLD);
  }

  /// @throws Refusal if there was no such meeting then
  UpcomingController.WhatIsDue of(MeetingId meeting, Moment moment, Who who, Access access) {
    var told = new Telling(moment);
    var record =
        told.of(meetings, Tag.of(meeting))
            .orElseThrow(
                () -> new Refusal(UNKNOWN, "at", "There was no meeting " + meeting + " then."));
    var register = told.of(registers, Tag.of(meeting));
    var bodies = access.bodies(meeting, who, Act.READ).map(body -> ofBody(told, body)).toList();
    var due = new AboutMeeting(record, register, bodies).at(then(moment));
    return new UpcomingController.WhatIsDue(
        told.position(), due.stream().map(UpcomingForm::of).toList());
  }

  private AboutMeeting.OfBody ofBody(Telling told, BodyId body) {
    var tag = Tag.of(body);
    return new AboutMeeting.OfBody(
        body,
        told.of(actions, tag),
        told.of(consultations, tag),
        told.of(translations, tag),
        told.of(circulations, tag));
  }

  /// The time at a moment; at a position of the log, that of the event there.
  private Instant then(Moment moment) {
    return switch (moment) {
      case Moment.Now() -> clock.instant();
      case Moment.AtInstant(var instant) -> instant;
      case Moment.AtPosition(var position) ->
          events
              .at(events.within(position))
              .map(recorded -> recorded.given().at())
              .orElse(Instant.EPOCH);
    };
  }

  /// What is told for one answer, which reaches as far as the shortest of it does.
  private static final class Telling {

    private final Moment moment;
    private final List<LogPosition> reached = new ArrayList<>();

    Telling(Moment moment) {
      this.moment = moment;
    }

    <S> S of(Timeline<Tag, Retelling.Told<S>> timeline, Tag tag) {
      var told = moment.told(timeline, tag);
      reached.add(told.position());
      return told.state();
    }

    LogPosition position() {
      return reached.stream().min(LogPosition::compareTo).orElseThrow();
    }
  }
}
