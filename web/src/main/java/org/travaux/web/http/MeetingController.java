package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
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
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Tag;
import org.travaux.core.meeting.CloseMeeting;
import org.travaux.core.meeting.ConveneMeeting;
import org.travaux.core.meeting.HoldJointly;
import org.travaux.core.meeting.KeepMeeting;
import org.travaux.core.meeting.MoveMeeting;
import org.travaux.core.meeting.SetDocumentDeadline;
import org.travaux.core.meeting.SetPurpose;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.meetings.MeetingList;
import org.travaux.projections.meetings.MeetingRecord;
import org.travaux.web.identity.Who;

/// Meetings: convened, moved, given a deadline for documents, read at any moment.
@RestController
@RequestMapping(path = "/api/meetings", produces = MediaType.APPLICATION_JSON_VALUE)
final class MeetingController {

  private static final int LIST_LIMIT = 200;

  private final Access access;
  private final Commands commands;
  private final Retelling<Optional<MeetingRecord>> meetings;
  private final MeetingList list;

  MeetingController(
      Access access,
      Commands commands,
      Retelling<Optional<MeetingRecord>> meetings,
      MeetingList list) {
    this.access = access;
    this.commands = commands;
    this.meetings = meetings;
    this.list = list;
  }

  record Convening(
      MeetingId meeting,
      BodyId body,
      String title,
      String designation,
      Session session,
      Venue venue,
      LocalDate first,
      LocalDate last,
      Optional<Instant> documentDeadline) {}

  record OtherDays(LocalDate first, LocalDate last, String reason) {}

  record Deadline(Instant deadline, String reason) {}

  record JointHolding(BodyId with) {}

  /// @param admits the kinds of document that it takes, beside its agenda and reports; all if
  ///     missing
  record MeetingPurpose(String purpose, Optional<List<DocumentKind>> admits) {}

  /// A meeting as it stands, or stood.
  ///
  /// @param bodies that hold it, first the one that convened it, and how they are called now
  record Meeting(LogPosition position, MeetingRecord meeting, List<Naming.NamedBody> bodies) {}

  @PostMapping
  ResponseEntity<Commands.Answer> convene(
      @RequestBody Convening wanted, @AuthenticationPrincipal Who who) {
    var answer =
        commands.give(
            who,
            wanted.body(),
            Act.CONVENE,
            (body, given) ->
                new ConveneMeeting(
                    new MeetingConvened(
                        wanted.meeting(),
                        body,
                        wanted.title(),
                        wanted.designation(),
                        wanted.session(),
                        wanted.venue(),
                        Forms.days(wanted.first(), wanted.last()),
                        wanted.documentDeadline()),
                    given));
    return ResponseEntity.created(URI.create("/api/meetings/" + wanted.meeting())).body(answer);
  }

  @PostMapping("/{meeting}/move")
  Commands.Answer move(
      @PathVariable MeetingId meeting,
      @RequestBody OtherDays wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        meeting,
        Act.CONVENE,
        (body, given) ->
            new MoveMeeting(
                meeting, body, Forms.days(wanted.first(), wanted.last()), wanted.reason(), given));
  }

  /// Other days were looked at and found impossible.
  @PostMapping("/{meeting}/keep")
  Commands.Answer keep(
      @PathVariable MeetingId meeting,
      @RequestBody OtherDays wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        meeting,
        Act.CONVENE,
        (body, given) ->
            new KeepMeeting(
                meeting, body, Forms.days(wanted.first(), wanted.last()), wanted.reason(), given));
  }

  /// The meeting is over; what it left undone goes to the next one.
  @PostMapping("/{meeting}/close")
  Commands.Answer close(@PathVariable MeetingId meeting, @AuthenticationPrincipal Who who) {
    return commands.give(
        who, meeting, Act.PRESIDE, (body, given) -> new CloseMeeting(meeting, body, given));
  }

  @PostMapping("/{meeting}/document-deadline")
  Commands.Answer setDocumentDeadline(
      @PathVariable MeetingId meeting,
      @RequestBody Deadline wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        meeting,
        Act.CONVENE,
        (body, given) ->
            new SetDocumentDeadline(meeting, body, wanted.deadline(), wanted.reason(), given));
  }

  /// One more body holds a joint meeting.
  @PostMapping("/{meeting}/hold-jointly")
  Commands.Answer holdJointly(
      @PathVariable MeetingId meeting,
      @RequestBody JointHolding wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        meeting,
        Act.CONVENE,
        (body, given) -> new HoldJointly(meeting, body, wanted.with(), given));
  }

  @PostMapping("/{meeting}/purpose")
  Commands.Answer setPurpose(
      @PathVariable MeetingId meeting,
      @RequestBody MeetingPurpose wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        meeting,
        Act.CONVENE,
        (body, given) ->
            new SetPurpose(
                meeting, body, wanted.purpose(), wanted.admits().orElse(List.of()), given));
  }

  /// The meetings of a body, the last one that was convened first.
  @GetMapping
  List<MeetingRecord> list(@RequestParam BodyId body, @AuthenticationPrincipal Who who) {
    access.acting(who, body, Act.READ);
    return list.of(body, LIST_LIMIT);
  }

  /// The meeting as it stands now, or as it stood.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/{meeting}")
  Meeting meeting(
      @PathVariable MeetingId meeting,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = access.moment(who, meeting, at).told(meetings, Tag.of(meeting));
    var held =
        told.state()
            .orElseThrow(
                () -> new Refusal(UNKNOWN, "at", "There was no meeting " + meeting + " then."));
    return new Meeting(told.position(), held, named(held));
  }

  private List<Naming.NamedBody> named(MeetingRecord held) {
    return held.bodies().stream()
        .sorted(
            Comparator.comparing((BodyId body) -> !body.equals(held.body()))
                .thenComparing(BodyId::value))
        .map(body -> new Naming.NamedBody(body, access.title(body).orElse("")))
        .toList();
  }
}
