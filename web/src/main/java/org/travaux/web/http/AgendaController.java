package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

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
import org.travaux.core.agenda.AddAgendaItem;
import org.travaux.core.agenda.AdoptAgenda;
import org.travaux.core.agenda.AllocateDocument;
import org.travaux.core.agenda.IssueAgenda;
import org.travaux.core.agenda.MoveAgendaItem;
import org.travaux.core.agenda.RemoveAgendaItem;
import org.travaux.core.agenda.RetitleAgendaItem;
import org.travaux.core.agenda.SetOrderOfWork;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AgendaEvent.Objection;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Tag;
import org.travaux.projections.agenda.Agenda;
import org.travaux.projections.agenda.Course;
import org.travaux.projections.log.Retelling;
import org.travaux.web.identity.Who;

/// The agenda of a meeting: drafted, issued, adopted, read at any moment. Changes gather until it
/// is issued, which makes one revision of its document.
@RestController
@RequestMapping(
    path = "/api/meetings/{meeting}/agenda",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class AgendaController {

  private final Access access;
  private final Commands commands;
  private final Retelling<Course> courses;

  AgendaController(Access access, Commands commands, Retelling<Course> courses) {
    this.access = access;
    this.commands = commands;
    this.courses = courses;
  }

  /// @param under the item that it is a part of
  /// @param after the one that it stands behind; the first there if missing
  record NewAgendaItem(
      AgendaItemId item,
      String title,
      Optional<AgendaItemId> under,
      Optional<AgendaItemId> after) {}

  record AgendaItemTitle(String title) {}

  record AgendaItemPlace(Optional<AgendaItemId> under, Optional<AgendaItemId> after) {}

  record Allocation(List<AgendaItemId> items) {}

  record Order(List<AgendaItemId> order, String reason) {}

  /// @param of the revision that it follows, 0 for the document as it was registered
  record Issuing(DocumentId document, int of, String reason, List<String> present) {}

  record Adopting(int revision, Optional<List<Objection>> objections) {}

  /// The agenda as it stands, or stood, with the meeting's sittings.
  record AgendaAt(LogPosition position, Agenda agenda) {}

  /// The agenda as it stands now, or as it stood, with all that was taken up and is open.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping
  AgendaAt agenda(
      @PathVariable MeetingId meeting,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = access.moment(who, meeting, at).told(courses, Tag.of(meeting));
    if (!told.state().isConvened()) {
      throw new Refusal(UNKNOWN, "at", "There was no meeting " + meeting + " then.");
    }
    return new AgendaAt(told.position(), Agenda.of(told.state()));
  }

  @PostMapping("/items")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer add(
      @PathVariable MeetingId meeting,
      @RequestBody NewAgendaItem wanted,
      @AuthenticationPrincipal Who who) {
    return keep(
        who,
        meeting,
        (body, given) ->
            new AddAgendaItem(
                meeting,
                body,
                wanted.item(),
                wanted.title(),
                wanted.under(),
                wanted.after(),
                given));
  }

  @PostMapping("/items/{item}/retitle")
  Commands.Answer retitle(
      @PathVariable MeetingId meeting,
      @PathVariable AgendaItemId item,
      @RequestBody AgendaItemTitle wanted,
      @AuthenticationPrincipal Who who) {
    return keep(
        who,
        meeting,
        (body, given) -> new RetitleAgendaItem(meeting, body, item, wanted.title(), given));
  }

  @PostMapping("/items/{item}/move")
  Commands.Answer move(
      @PathVariable MeetingId meeting,
      @PathVariable AgendaItemId item,
      @RequestBody AgendaItemPlace wanted,
      @AuthenticationPrincipal Who who) {
    return keep(
        who,
        meeting,
        (body, given) ->
            new MoveAgendaItem(meeting, body, item, wanted.under(), wanted.after(), given));
  }

  @PostMapping("/items/{item}/remove")
  Commands.Answer remove(
      @PathVariable MeetingId meeting,
      @PathVariable AgendaItemId item,
      @AuthenticationPrincipal Who who) {
    return keep(who, meeting, (body, given) -> new RemoveAgendaItem(meeting, body, item, given));
  }

  /// The document is under these items, and no longer under others.
  @PostMapping("/documents/{document}/allocate")
  Commands.Answer allocate(
      @PathVariable MeetingId meeting,
      @PathVariable DocumentId document,
      @RequestBody Allocation wanted,
      @AuthenticationPrincipal Who who) {
    return keep(
        who,
        meeting,
        (body, given) -> new AllocateDocument(meeting, body, document, wanted.items(), given));
  }

  @PostMapping("/order-of-work")
  Commands.Answer orderOfWork(
      @PathVariable MeetingId meeting,
      @RequestBody Order wanted,
      @AuthenticationPrincipal Who who) {
    return keep(
        who,
        meeting,
        (body, given) -> new SetOrderOfWork(meeting, body, wanted.order(), wanted.reason(), given));
  }

  /// All changes since it was last issued make one revision of its document.
  @PostMapping("/issue")
  Commands.Answer issue(
      @PathVariable MeetingId meeting,
      @RequestBody Issuing wanted,
      @AuthenticationPrincipal Who who) {
    return keep(
        who,
        meeting,
        (body, given) ->
            new IssueAgenda(
                meeting,
                body,
                wanted.document(),
                wanted.of(),
                wanted.reason(),
                wanted.present(),
                given));
  }

  @PostMapping("/adopt")
  Commands.Answer adopt(
      @PathVariable MeetingId meeting,
      @RequestBody Adopting wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        meeting,
        Act.PRESIDE,
        (body, given) ->
            new AdoptAgenda(
                meeting, body, wanted.revision(), wanted.objections().orElse(List.of()), given));
  }

  private Commands.Answer keep(Who who, MeetingId meeting, Commands.Command command) {
    return commands.give(who, meeting, Act.KEEP_DOCUMENTS, command);
  }
}
