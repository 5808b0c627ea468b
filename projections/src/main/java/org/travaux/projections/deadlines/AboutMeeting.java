package org.travaux.projections.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Due;
import org.travaux.core.event.Paper;
import org.travaux.core.event.TranslationEvent.Wanted;
import org.travaux.projections.actions.ActionBook;
import org.travaux.projections.actions.ListedAction;
import org.travaux.projections.circulation.Circulations;
import org.travaux.projections.circulation.SilenceProcedure;
import org.travaux.projections.circulation.Timetable;
import org.travaux.projections.consultations.Consultations;
import org.travaux.projections.consultations.Consultations.Consulted;
import org.travaux.projections.deadlines.Upcoming.By;
import org.travaux.projections.deadlines.Upcoming.Text;
import org.travaux.projections.documents.DocumentRegister;
import org.travaux.projections.documents.RegisteredDocument;
import org.travaux.projections.meetings.MeetingRecord;
import org.travaux.projections.renderings.TranslationBook;
import org.travaux.projections.renderings.TranslationTask;

/// What is due about a meeting, read from what is told of the meeting and of the bodies that hold
/// it: documents; what is to be done on a day, if it stands in the meeting's list or was agreed
/// there; reports of informal consultations; translations that are due there, were agreed there or
/// are late; and of the texts before these bodies comments that are awaited, silences, and
/// the steps of timetables.
///
/// @param bodies that hold the meeting, as far as whoever asks belongs to them
public record AboutMeeting(
    MeetingRecord meeting, DocumentRegister documents, List<AboutMeeting.OfBody> bodies) {

  /// What is told of one body.
  public record OfBody(
      BodyId body,
      ActionBook actions,
      Consultations consultations,
      TranslationBook translations,
      Circulations texts) {}

  /// The soonest first.
  public List<Upcoming> at(Instant now) {
    return Stream.of(
            paperwork(),
            bodies.stream().flatMap(this::consulting),
            bodies.stream().flatMap(this::acting),
            bodies.stream().flatMap(body -> translating(body, now)),
            bodies.stream()
                .flatMap(body -> body.texts().texts().stream())
                .flatMap(AboutMeeting::circulating))
        .flatMap(all -> all)
        .map(open -> Upcoming.of(open.what(), open.by(), now))
        .sorted(Comparator.comparing(upcoming -> upcoming.by().over()))
        .toList();
  }

  private record Open(Upcoming.What what, By by) {}

  private Stream<Open> paperwork() {
    var all = meeting.documentDeadlines();
    return all.isEmpty() || meeting.closed().isPresent()
        ? Stream.empty()
        : Stream.of(
            new Open(
                new Upcoming.Documents(meeting.meeting()),
                new By.Moment(all.getLast().deadline())));
  }

  private Stream<Open> consulting(OfBody in) {
    return in.consultations().inOrder().all().stream()
        .filter(AboutMeeting::isUnderWay)
        .map(Consulted::referred)
        .flatMap(
            one ->
                one.deadline().stream()
                    .map(
                        end ->
                            new Open(
                                new Upcoming.Report(in.body(), one.consultation(), one.subject()),
                                new By.Moment(end))));
  }

  private static boolean isUnderWay(Consulted one) {
    return switch (one.state()) {
      case REFERRED, UNDER_WAY -> true;
      case REPORTED, LAPSED -> false;
    };
  }

  private Stream<Open> acting(OfBody in) {
    return in.actions().actions().stream()
        .filter(action -> action.open() && isHere(action))
        .flatMap(
            action ->
                action.task().due().stream()
                    .filter(Due.OnDay.class::isInstance)
                    .map(Due.OnDay.class::cast)
                    .map(
                        due ->
                            new Open(
                                new Upcoming.ToDo(in.body(), action.item(), action.task().what()),
                                new By.Day(due.day()))));
  }

  /// Whether it stands in the meeting's list, or was agreed there.
  private boolean isHere(ListedAction action) {
    return action.stop(meeting.meeting()).isPresent()
        || action
            .task()
            .meeting()
            .filter(in -> in.equals(meeting.meeting().value()) || in.equals(meeting.designation()))
            .isPresent();
  }

  private Stream<Open> translating(OfBody in, Instant now) {
    return in.translations().tasks().stream()
        .filter(task -> isOpen(task) && isHere(in, task, now))
        .flatMap(
            task ->
                in.translations().dueOn(task).stream()
                    .map(day -> new Open(translation(in, task), new By.Day(day))));
  }

  /// Whether it is due at the meeting, was agreed there, or is late.
  private boolean isHere(OfBody in, TranslationTask task, Instant now) {
    var here = Optional.of(meeting.meeting());
    return in.translations().dueAt(task).equals(here)
        || task.asked().meeting().equals(here)
        || in.translations().isOverdue(task, LocalDate.ofInstant(now, ZoneOffset.UTC));
  }

  private static boolean isOpen(TranslationTask task) {
    return switch (task.state()) {
      case ASKED, TAKEN_ON -> true;
      case DONE, WITHDRAWN -> false;
    };
  }

  private Upcoming.What translation(OfBody in, TranslationTask task) {
    var asked = task.asked();
    var paper =
        asked.wanted() instanceof Wanted.OfDocument(var one)
            ? Optional.of(one)
            : Optional.<Paper>empty();
    var text =
        asked.wanted() instanceof Wanted.OfText(var instrument, _)
            ? in.texts().text(instrument).map(AboutMeeting::text)
            : Optional.<Text>empty();
    return new Upcoming.Translation(
        in.body(), asked.task(), asked.language(), text, paper, paper.flatMap(this::symbol));
  }

  private Optional<String> symbol(Paper paper) {
    return paper.meeting().equals(meeting.meeting())
        ? documents.document(paper.document()).map(RegisteredDocument::symbol)
        : Optional.empty();
  }

  private static Text text(Circulations.OfText of) {
    return new Text(of.instrument(), of.title());
  }

  private static Stream<Open> circulating(Circulations.OfText of) {
    return Stream.of(comments(of), silences(of), steps(of)).flatMap(all -> all);
  }

  private static Stream<Open> comments(Circulations.OfText of) {
    return of.drafts().drafts().stream()
        .flatMap(
            draft ->
                draft.channels().stream()
                    .filter(awaited -> awaited.closed().isEmpty())
                    .map(
                        awaited ->
                            new Open(
                                new Upcoming.Comments(
                                    text(of), draft.round(), draft.title(), awaited.channel()),
                                new By.Moment(awaited.deadlines().getLast().deadline()))));
  }

  private static Stream<Open> silences(Circulations.OfText of) {
    return of.silences().procedures().stream()
        .filter(one -> one.state() == SilenceProcedure.State.OPEN)
        .map(
            one ->
                new Open(
                    new Upcoming.Silence(text(of), one.silence(), one.subject()),
                    new By.Moment(one.deadlines().getLast().deadline())));
  }

  private static Stream<Open> steps(Circulations.OfText of) {
    return of.timetables().timetables().stream()
        .filter(AboutMeeting::holds)
        .flatMap(timetable -> timetable.steps().stream())
        .filter(step -> step.done().isEmpty())
        .map(
            step ->
                new Open(
                    new Upcoming.Step(text(of), step.step(), step.title()),
                    new By.Day(step.plans().getLast().days().last())));
  }

  private static boolean holds(Timetable timetable) {
    return switch (timetable.state()) {
      case AGREED, CONTESTED -> true;
      case PROPOSED, SET_ASIDE -> false;
    };
  }
}
