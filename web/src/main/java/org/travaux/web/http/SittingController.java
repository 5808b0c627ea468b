package org.travaux.web.http;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.agenda.CloseAgendaItem;
import org.travaux.core.agenda.CloseSitting;
import org.travaux.core.agenda.OpenSitting;
import org.travaux.core.agenda.PutQuestion;
import org.travaux.core.agenda.ReferQuestion;
import org.travaux.core.agenda.ResumeAgendaItem;
import org.travaux.core.agenda.ResumeSitting;
import org.travaux.core.agenda.SuspendAgendaItem;
import org.travaux.core.agenda.SuspendSitting;
import org.travaux.core.agenda.TakeChair;
import org.travaux.core.agenda.TakeUpAgendaItem;
import org.travaux.core.authority.Act;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.MeetingId;
import org.travaux.web.identity.Who;

/// The sittings of a meeting: opened, suspended, closed, with somebody in the chair who goes
/// through the agenda.
@RestController
@RequestMapping(path = "/api/meetings/{meeting}", produces = MediaType.APPLICATION_JSON_VALUE)
final class SittingController {

  private final Commands commands;

  SittingController(Commands commands) {
    this.commands = commands;
  }

  /// @param sitting the number that it is to have, 1 for the first
  /// @param chair who is in the chair; whoever opens it if missing
  record NewSitting(int sitting, String name, Optional<Delegate> chair) {}

  /// @param chair who is in the chair from now on; whoever says so if missing
  record InTheChair(Optional<Delegate> chair) {}

  record Interruption(String reason) {}

  record Conclusion(Optional<String> conclusion) {}

  record RegionQuestion(String region, DelegationId delegation) {}

  record QuestionReferral(String region, DelegationId delegation, DelegationId coordinator) {}

  @PostMapping("/sittings")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer open(
      @PathVariable MeetingId meeting,
      @RequestBody NewSitting wanted,
      @AuthenticationPrincipal Who who) {
    return preside(
        who,
        meeting,
        (body, given) ->
            new OpenSitting(
                meeting,
                body,
                wanted.sitting(),
                wanted.name(),
                wanted.chair().orElse(given.by()),
                given));
  }

  @PostMapping("/sittings/suspend")
  Commands.Answer suspend(
      @PathVariable MeetingId meeting,
      @RequestBody Interruption wanted,
      @AuthenticationPrincipal Who who) {
    return preside(
        who, meeting, (body, given) -> new SuspendSitting(meeting, body, wanted.reason(), given));
  }

  @PostMapping("/sittings/resume")
  Commands.Answer resume(@PathVariable MeetingId meeting, @AuthenticationPrincipal Who who) {
    return preside(who, meeting, (body, given) -> new ResumeSitting(meeting, body, given));
  }

  /// Items that are open are suspended with it.
  @PostMapping("/sittings/close")
  Commands.Answer close(@PathVariable MeetingId meeting, @AuthenticationPrincipal Who who) {
    return preside(who, meeting, (body, given) -> new CloseSitting(meeting, body, given));
  }

  @PostMapping("/sittings/chair")
  Commands.Answer takeChair(
      @PathVariable MeetingId meeting,
      @RequestBody InTheChair wanted,
      @AuthenticationPrincipal Who who) {
    return preside(
        who,
        meeting,
        (body, given) -> new TakeChair(meeting, body, wanted.chair().orElse(given.by()), given));
  }

  @PostMapping("/agenda/items/{item}/take-up")
  Commands.Answer takeUpItem(
      @PathVariable MeetingId meeting,
      @PathVariable AgendaItemId item,
      @AuthenticationPrincipal Who who) {
    return preside(who, meeting, (body, given) -> new TakeUpAgendaItem(meeting, body, item, given));
  }

  @PostMapping("/agenda/items/{item}/suspend")
  Commands.Answer suspendItem(
      @PathVariable MeetingId meeting,
      @PathVariable AgendaItemId item,
      @RequestBody Interruption wanted,
      @AuthenticationPrincipal Who who) {
    return preside(
        who,
        meeting,
        (body, given) -> new SuspendAgendaItem(meeting, body, item, wanted.reason(), given));
  }

  @PostMapping("/agenda/items/{item}/resume")
  Commands.Answer resumeItem(
      @PathVariable MeetingId meeting,
      @PathVariable AgendaItemId item,
      @AuthenticationPrincipal Who who) {
    return preside(who, meeting, (body, given) -> new ResumeAgendaItem(meeting, body, item, given));
  }

  @PostMapping("/agenda/items/{item}/close")
  Commands.Answer closeItem(
      @PathVariable MeetingId meeting,
      @PathVariable AgendaItemId item,
      @RequestBody Conclusion wanted,
      @AuthenticationPrincipal Who who) {
    return preside(
        who,
        meeting,
        (body, given) -> new CloseAgendaItem(meeting, body, item, wanted.conclusion(), given));
  }

  /// A delegation has put its region's question.
  @PostMapping("/agenda/items/{item}/questions")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer putQuestion(
      @PathVariable MeetingId meeting,
      @PathVariable AgendaItemId item,
      @RequestBody RegionQuestion wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        meeting,
        Act.KEEP_DOCUMENTS,
        (body, given) ->
            new PutQuestion(meeting, body, item, wanted.region(), wanted.delegation(), given));
  }

  /// A delegation is to bring its question to its region's coordinator.
  @PostMapping("/agenda/items/{item}/referrals")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer refer(
      @PathVariable MeetingId meeting,
      @PathVariable AgendaItemId item,
      @RequestBody QuestionReferral wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        meeting,
        Act.KEEP_DOCUMENTS,
        (body, given) ->
            new ReferQuestion(
                meeting,
                body,
                item,
                wanted.region(),
                wanted.delegation(),
                wanted.coordinator(),
                given));
  }

  private Commands.Answer preside(Who who, MeetingId meeting, Commands.Command command) {
    return commands.give(who, meeting, Act.PRESIDE, command);
  }
}
