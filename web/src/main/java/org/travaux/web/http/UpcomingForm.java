package org.travaux.web.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.RoundEvent.Channel;
import org.travaux.projections.deadlines.Upcoming;
import org.travaux.projections.deadlines.Upcoming.By;

/// Something that is due, in JSON: `documents`, a `consultation`, an `action`, a `translation`,
/// `comments`, a `silence` or a `step`.
///
/// @param id of what it is, as it is told elsewhere
/// @param what it is about, in words; of a document its symbol, if it is one of the meeting's own
/// @param at the moment by which it is due; else there is a `day`
/// @param late whether that has passed
/// @param title of the instrument
record UpcomingForm(
    String kind,
    String id,
    Optional<String> what,
    Optional<Instant> at,
    Optional<LocalDate> day,
    boolean late,
    Optional<BodyId> body,
    Optional<InstrumentId> instrument,
    Optional<String> title,
    Optional<Paper> document,
    Optional<String> language,
    Optional<Channel> channel) {

  /// What there is to say of it, beside when it is due.
  private record Subject(
      String kind,
      String id,
      Optional<String> what,
      Optional<BodyId> body,
      Optional<Upcoming.Text> on) {}

  static UpcomingForm of(Upcoming upcoming) {
    var what = upcoming.what();
    var subject = subject(what);
    var by = upcoming.by();
    return new UpcomingForm(
        subject.kind(),
        subject.id(),
        subject.what(),
        by instanceof By.Moment(var at) ? Optional.of(at) : Optional.empty(),
        by instanceof By.Day(var day) ? Optional.of(day) : Optional.empty(),
        upcoming.late(),
        subject.body(),
        subject.on().map(Upcoming.Text::instrument),
        subject.on().map(Upcoming.Text::title),
        what instanceof Upcoming.Translation task ? task.paper() : Optional.empty(),
        what instanceof Upcoming.Translation task ? Optional.of(task.language()) : Optional.empty(),
        what instanceof Upcoming.Comments comments
            ? Optional.of(comments.channel())
            : Optional.empty());
  }

  private static Subject subject(Upcoming.What what) {
    return switch (what) {
      case Upcoming.Documents(var meeting) ->
          new Subject(
              "documents", meeting.value(), Optional.empty(), Optional.empty(), Optional.empty());
      case Upcoming.Report(var body, var consultation, var subject) ->
          ofBody("consultation", consultation.value(), Optional.of(subject), body);
      case Upcoming.ToDo(var body, var item, var task) ->
          ofBody("action", ActionForm.written(item), Optional.of(task), body);
      case Upcoming.Translation task ->
          new Subject(
              "translation",
              task.task().value(),
              task.symbol(),
              Optional.of(task.body()),
              task.instrument());
      case Upcoming.Comments(var on, var round, var title, _) ->
          ofText("comments", round.value(), title, on);
      case Upcoming.Silence(var on, var silence, var subject) ->
          ofText("silence", silence.value(), subject, on);
      case Upcoming.Step(var on, var step, var title) -> ofText("step", step.value(), title, on);
    };
  }

  private static Subject ofBody(String kind, String id, Optional<String> what, BodyId body) {
    return new Subject(kind, id, what, Optional.of(body), Optional.empty());
  }

  private static Subject ofText(String kind, String id, String what, Upcoming.Text on) {
    return new Subject(kind, id, Optional.of(what), Optional.empty(), Optional.of(on));
  }
}
