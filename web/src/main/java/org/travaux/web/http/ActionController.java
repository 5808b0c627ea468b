package org.travaux.web.http;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.action.AssignAction;
import org.travaux.core.action.ChangeDue;
import org.travaux.core.action.DropAction;
import org.travaux.core.action.FinishAction;
import org.travaux.core.action.ReassignAction;
import org.travaux.core.authority.Act;
import org.travaux.core.event.ActionId;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Paper;
import org.travaux.core.event.Tag;
import org.travaux.projections.actions.ActionBook;
import org.travaux.projections.actions.Awaited;
import org.travaux.projections.log.Retelling.Told;
import org.travaux.projections.log.WideRetelling;
import org.travaux.web.identity.Who;

/// Who is to do what in a body: given, put off, done, dropped, and read for the body or for one of
/// its meetings at any moment. An item is told by its id, or as `instrument:ruling` if a ruling
/// gave it.
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
final class ActionController {

  private final Access access;
  private final Commands commands;
  private final WideRetelling<ActionBook> books;

  ActionController(Access access, Commands commands, WideRetelling<ActionBook> books) {
    this.access = access;
    this.commands = commands;
    this.books = books;
  }

  /// @param meeting in which it was agreed
  record ActionAssignment(
      ActionId action,
      String what,
      List<OwnerForm> owners,
      DueForm due,
      Optional<MeetingId> meeting,
      Optional<List<OnForm>> on,
      Optional<List<Paper>> documents) {}

  record OtherOwners(List<OwnerForm> owners, String reason) {}

  record OtherDue(DueForm due, String reason) {}

  record ActionOutcome(Optional<Paper> outcome, Optional<String> remark) {}

  record ActionReason(String reason) {}

  /// All action items of a body, as they were given.
  ///
  /// @param matters what is to come back to a meeting by what was declared
  record ActionList(LogPosition position, List<ActionForm> actions, List<MatterForm> matters) {}

  /// What stands in the list of a meeting.
  ///
  /// @param matters what is to come back to it by what was declared
  /// @param consultations that are to report to it
  record MeetingActions(
      LogPosition position,
      List<MeetingAction> actions,
      List<MeetingMatter> matters,
      List<AwaitedReport> consultations) {}

  /// @param carried how often it was carried over until it came to this meeting
  /// @param sitting that waits for it, once it is opened
  /// @param over whether it has reported, or lapsed
  record AwaitedReport(
      int carried,
      ConsultationId consultation,
      String subject,
      DelegationId lead,
      Optional<InstrumentId> instrument,
      Optional<WaitingSitting> sitting,
      boolean over) {

    static AwaitedReport of(Awaited awaited, MeetingId meeting) {
      var referred = awaited.referred();
      return new AwaitedReport(
          awaited.stop(meeting).orElseThrow().carried(),
          referred.consultation(),
          referred.subject(),
          referred.lead(),
          referred.instrument(),
          WaitingSitting.of(awaited.sitting()),
          awaited.over());
    }
  }

  /// @param carried how often it was carried over until it came to this meeting
  record MeetingAction(int carried, ActionForm action) {}

  /// @param carried how often it was carried over until it came to this meeting
  record MeetingMatter(int carried, MatterForm matter) {}

  @PostMapping("/bodies/{body}/actions")
  ResponseEntity<Commands.Answer> assign(
      @PathVariable BodyId body,
      @RequestBody ActionAssignment wanted,
      @AuthenticationPrincipal Who who) {
    var answer =
        commands.give(
            who,
            body,
            Act.KEEP_RECORD,
            (in, given) ->
                new AssignAction(
                    in,
                    wanted.action(),
                    wanted.what(),
                    owners(wanted.owners()),
                    wanted.due().due(),
                    wanted.meeting(),
                    OnForm.all(wanted.on()),
                    wanted.documents().orElse(List.of()),
                    given));
    return ResponseEntity.created(URI.create("/api/bodies/" + body + "/actions")).body(answer);
  }

  @PostMapping("/bodies/{body}/actions/{item}/reassign")
  Commands.Answer reassign(
      @PathVariable BodyId body,
      @PathVariable String item,
      @RequestBody OtherOwners wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.KEEP_RECORD,
        (in, given) ->
            new ReassignAction(
                in, ActionForm.item(item), owners(wanted.owners()), wanted.reason(), given));
  }

  @PostMapping("/bodies/{body}/actions/{item}/due")
  Commands.Answer changeDue(
      @PathVariable BodyId body,
      @PathVariable String item,
      @RequestBody OtherDue wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.KEEP_RECORD,
        (in, given) ->
            new ChangeDue(in, ActionForm.item(item), wanted.due().due(), wanted.reason(), given));
  }

  /// Whoever keeps the record says so, or whoever was to do it.
  @PostMapping("/bodies/{body}/actions/{item}/finish")
  Commands.Answer finish(
      @PathVariable BodyId body,
      @PathVariable String item,
      @RequestBody ActionOutcome wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.CONTRIBUTE,
        (in, given) ->
            new FinishAction(in, ActionForm.item(item), wanted.outcome(), wanted.remark(), given));
  }

  @PostMapping("/bodies/{body}/actions/{item}/drop")
  Commands.Answer drop(
      @PathVariable BodyId body,
      @PathVariable String item,
      @RequestBody ActionReason wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.KEEP_RECORD,
        (in, given) -> new DropAction(in, ActionForm.item(item), wanted.reason(), given));
  }

  /// All action items as they stand now, or as they stood.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/bodies/{body}/actions")
  ActionList ofBody(
      @PathVariable BodyId body,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = access.momentWithin(who, body, at).told(books, Tag.of(body));
    return new ActionList(
        told.position(),
        told.state().actions().stream().map(ActionForm::of).toList(),
        told.state().matters().all().stream().map(MatterForm::of).toList());
  }

  /// What stands in the meeting's list, now or then: what is due at it, and what was carried over.
  /// Of a joint meeting, each sees what the bodies have to do to which they belong.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/meetings/{meeting}/actions")
  MeetingActions ofMeeting(
      @PathVariable MeetingId meeting,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var moment = access.moment(who, meeting, at);
    var told =
        access
            .bodies(meeting, who, Act.READ)
            .map(body -> moment.told(books, Tag.of(body)))
            .toList();
    return new MeetingActions(
        told.stream().map(Told::position).min(Comparator.naturalOrder()).orElseThrow(),
        told.stream()
            .flatMap(one -> one.state().actions(meeting).stream())
            .map(
                action ->
                    new MeetingAction(
                        action.stop(meeting).orElseThrow().carried(), ActionForm.of(action)))
            .toList(),
        told.stream()
            .flatMap(one -> one.state().matters().at(meeting).stream())
            .map(
                matter ->
                    new MeetingMatter(
                        matter.stop(meeting).orElseThrow().carried(), MatterForm.of(matter)))
            .toList(),
        told.stream()
            .flatMap(one -> one.state().matters().reportingTo(meeting).stream())
            .map(one -> AwaitedReport.of(one, meeting))
            .toList());
  }

  private static List<Owner> owners(List<OwnerForm> owners) {
    return owners.stream().map(OwnerForm::owner).toList();
  }
}
