package org.travaux.web.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.authority.Act;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.StepId;
import org.travaux.core.event.Tag;
import org.travaux.core.event.TimetableEvent.Phase;
import org.travaux.core.event.TimetableEvent.PlannedStep;
import org.travaux.core.event.TimetableEvent.TimetableProposed;
import org.travaux.core.event.TimetableId;
import org.travaux.core.timetable.AgreeTimetable;
import org.travaux.core.timetable.CompleteStep;
import org.travaux.core.timetable.ProposeTimetable;
import org.travaux.core.timetable.RescheduleStep;
import org.travaux.projections.circulation.Timetable;
import org.travaux.projections.circulation.Timetables;
import org.travaux.projections.log.Retelling;
import org.travaux.web.identity.Who;

/// Timetables of a text: proposed side by side, agreed by a ruling, kept or rescheduled.
@RestController
@RequestMapping(
    path = "/api/instruments/{instrument}/timetables",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class TimetableController {

  private final Access access;
  private final Commands commands;
  private final Retelling<Timetables> timetables;

  TimetableController(Access access, Commands commands, Retelling<Timetables> timetables) {
    this.access = access;
    this.commands = commands;
    this.timetables = timetables;
  }

  record NewStep(StepId step, Phase phase, String title, LocalDate first, LocalDate last) {}

  record NewTimetable(
      TimetableId timetable, String title, Optional<TimetableId> insteadOf, List<NewStep> steps) {}

  record OtherStepDays(LocalDate first, LocalDate last, String reason) {}

  record ActualDays(LocalDate first, LocalDate last) {}

  /// All timetables of an instrument as they stand, or stood.
  record SideBySide(LogPosition position, List<Timetable> timetables) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer propose(
      @PathVariable InstrumentId instrument,
      @RequestBody NewTimetable wanted,
      @AuthenticationPrincipal Who who) {
    var steps =
        wanted.steps().stream()
            .map(
                step ->
                    new PlannedStep(
                        step.step(),
                        step.phase(),
                        step.title(),
                        Forms.days(step.first(), step.last())))
            .toList();
    return commands.give(
        who,
        instrument,
        Act.CIRCULATE,
        (body, given) ->
            new ProposeTimetable(
                new TimetableProposed(
                    instrument,
                    wanted.timetable(),
                    body,
                    wanted.title(),
                    wanted.insteadOf(),
                    steps),
                given));
  }

  @PostMapping("/{timetable}/steps/{step}/reschedule")
  Commands.Answer reschedule(
      @PathVariable InstrumentId instrument,
      @PathVariable TimetableId timetable,
      @PathVariable StepId step,
      @RequestBody OtherStepDays wanted,
      @AuthenticationPrincipal Who who) {
    var days = Forms.days(wanted.first(), wanted.last());
    return commands.give(
        who,
        instrument,
        Act.CIRCULATE,
        (body, given) ->
            new RescheduleStep(instrument, body, timetable, step, days, wanted.reason(), given));
  }

  /// The step was done, on these days.
  @PostMapping("/{timetable}/steps/{step}/complete")
  Commands.Answer complete(
      @PathVariable InstrumentId instrument,
      @PathVariable TimetableId timetable,
      @PathVariable StepId step,
      @RequestBody ActualDays wanted,
      @AuthenticationPrincipal Who who) {
    var days = Forms.days(wanted.first(), wanted.last());
    return commands.give(
        who,
        instrument,
        Act.CIRCULATE,
        (body, given) -> new CompleteStep(instrument, body, timetable, step, days, given));
  }

  /// The chair declares that this one holds; all others are set aside.
  @PostMapping("/{timetable}/agree")
  Commands.Answer agree(
      @PathVariable InstrumentId instrument,
      @PathVariable TimetableId timetable,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.RULE,
        (body, given) -> new AgreeTimetable(instrument, body, timetable, given));
  }

  /// As they stand now, or as they stood.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping
  SideBySide timetables(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = access.moment(who, instrument, at).told(timetables, Tag.circulation(instrument));
    return new SideBySide(told.position(), told.state().timetables());
  }
}
