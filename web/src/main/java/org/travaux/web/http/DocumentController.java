package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.net.URI;
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
import org.travaux.core.document.AliasDocument;
import org.travaux.core.document.ChangeBearing;
import org.travaux.core.document.CorrectDocument;
import org.travaux.core.document.IntroduceDocument;
import org.travaux.core.document.NoteDocument;
import org.travaux.core.document.ProvideLanguage;
import org.travaux.core.document.RegisterDocument;
import org.travaux.core.document.ReviseDocument;
import org.travaux.core.document.WantLanguage;
import org.travaux.core.document.WithdrawDocument;
import org.travaux.core.event.Bearing;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentEvent.Manner;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Tag;
import org.travaux.projections.documents.DocumentRegister;
import org.travaux.projections.documents.RegisteredDocument;
import org.travaux.projections.log.Retelling;
import org.travaux.web.identity.Who;

/// The documents of a meeting: registered, looked after, read at any moment. What happens to one is
/// told live to all who have a draft open on which it bears.
@RestController
@RequestMapping(
    path = "/api/meetings/{meeting}/documents",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class DocumentController {

  private final Access access;
  private final Commands commands;
  private final Retelling<DocumentRegister> registers;

  DocumentController(Access access, Commands commands, Retelling<DocumentRegister> registers) {
    this.access = access;
    this.commands = commands;
    this.registers = registers;
  }

  record Registration(
      DocumentId document,
      DocumentKind kind,
      String title,
      List<DelegationId> from,
      List<Bearing> on,
      List<String> wanted,
      List<String> present) {}

  /// @param of the revision that it follows, 0 for the document as it was registered
  record DocumentRevision(int of, String reason, List<String> present) {}

  /// @param after the corrigendum that it follows, 0 if there is none
  record Corrigendum(int after, String reason) {}

  record Alias(String alias) {}

  record Language(String language) {}

  record Bearings(List<Bearing> on) {}

  record Introduction(DelegationId delegation) {}

  record Noting(Manner manner, Optional<String> condition) {}

  record Withdrawal(String reason) {}

  /// All documents as they stand, or stood, in the order in which they were registered.
  record Register(LogPosition position, List<RegisteredDocument> documents) {}

  /// One document as it stands, or stood.
  record Document(LogPosition position, RegisteredDocument document) {}

  /// The answer's event tells the number that the document got.
  @PostMapping
  ResponseEntity<Commands.Answer> register(
      @PathVariable MeetingId meeting,
      @RequestBody Registration wanted,
      @AuthenticationPrincipal Who who) {
    var answer =
        commands.give(
            who,
            meeting,
            Act.CONTRIBUTE,
            (body, given) ->
                new RegisterDocument(
                    meeting,
                    body,
                    wanted.document(),
                    wanted.kind(),
                    wanted.title(),
                    wanted.from(),
                    wanted.on(),
                    wanted.wanted(),
                    wanted.present(),
                    given));
    return ResponseEntity.created(
            URI.create("/api/meetings/" + meeting + "/documents/" + wanted.document()))
        .body(answer);
  }

  /// The register as it stands now, or as it stood.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping
  Register documents(
      @PathVariable MeetingId meeting,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = access.moment(who, meeting, at).told(registers, Tag.of(meeting));
    if (told.state().designation().isEmpty()) {
      throw new Refusal(UNKNOWN, "at", "There was no meeting " + meeting + " then.");
    }
    return new Register(told.position(), told.state().documents());
  }

  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/{document}")
  Document document(
      @PathVariable MeetingId meeting,
      @PathVariable DocumentId document,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = access.moment(who, meeting, at).told(registers, Tag.of(meeting));
    return new Document(
        told.position(),
        told.state()
            .document(document)
            .orElseThrow(
                () ->
                    new Refusal(
                        UNKNOWN, "document", "The meeting has no document " + document + ".")));
  }

  @PostMapping("/{document}/revise")
  Commands.Answer revise(
      @PathVariable MeetingId meeting,
      @PathVariable DocumentId document,
      @RequestBody DocumentRevision wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        meeting,
        Act.CONTRIBUTE,
        (body, given) ->
            new ReviseDocument(
                meeting, body, document, wanted.of(), wanted.reason(), wanted.present(), given));
  }

  @PostMapping("/{document}/correct")
  Commands.Answer correct(
      @PathVariable MeetingId meeting,
      @PathVariable DocumentId document,
      @RequestBody Corrigendum wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        meeting,
        Act.CONTRIBUTE,
        (body, given) ->
            new CorrectDocument(meeting, body, document, wanted.after(), wanted.reason(), given));
  }

  @PostMapping("/{document}/alias")
  Commands.Answer alias(
      @PathVariable MeetingId meeting,
      @PathVariable DocumentId document,
      @RequestBody Alias wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        meeting,
        Act.KEEP_DOCUMENTS,
        (body, given) -> new AliasDocument(meeting, body, document, wanted.alias(), given));
  }

  @PostMapping("/{document}/want-language")
  Commands.Answer wantLanguage(
      @PathVariable MeetingId meeting,
      @PathVariable DocumentId document,
      @RequestBody Language wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        meeting,
        Act.CONTRIBUTE,
        (body, given) -> new WantLanguage(meeting, body, document, wanted.language(), given));
  }

  @PostMapping("/{document}/provide-language")
  Commands.Answer provideLanguage(
      @PathVariable MeetingId meeting,
      @PathVariable DocumentId document,
      @RequestBody Language wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        meeting,
        Act.CONTRIBUTE,
        (body, given) -> new ProvideLanguage(meeting, body, document, wanted.language(), given));
  }

  @PostMapping("/{document}/bear-on")
  Commands.Answer bearOn(
      @PathVariable MeetingId meeting,
      @PathVariable DocumentId document,
      @RequestBody Bearings wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        meeting,
        Act.CONTRIBUTE,
        (body, given) -> new ChangeBearing(meeting, body, document, wanted.on(), given));
  }

  @PostMapping("/{document}/introduce")
  Commands.Answer introduce(
      @PathVariable MeetingId meeting,
      @PathVariable DocumentId document,
      @RequestBody Introduction wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        meeting,
        Act.KEEP_DOCUMENTS,
        (body, given) ->
            new IntroduceDocument(meeting, body, document, wanted.delegation(), given));
  }

  @PostMapping("/{document}/note")
  Commands.Answer note(
      @PathVariable MeetingId meeting,
      @PathVariable DocumentId document,
      @RequestBody Noting wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        meeting,
        Act.RULE,
        (body, given) ->
            new NoteDocument(meeting, body, document, wanted.manner(), wanted.condition(), given));
  }

  @PostMapping("/{document}/withdraw")
  Commands.Answer withdraw(
      @PathVariable MeetingId meeting,
      @PathVariable DocumentId document,
      @RequestBody Withdrawal wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        meeting,
        Act.CONTRIBUTE,
        (body, given) -> new WithdrawDocument(meeting, body, document, wanted.reason(), given));
  }
}
