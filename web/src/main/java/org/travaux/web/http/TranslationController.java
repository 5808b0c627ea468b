package org.travaux.web.http;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.travaux.core.event.BodyId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;
import org.travaux.core.event.TranslationEvent.Wanted;
import org.travaux.core.event.TranslationId;
import org.travaux.core.rendering.AskTranslation;
import org.travaux.core.rendering.ChangeTranslation;
import org.travaux.core.rendering.HandTranslationBack;
import org.travaux.core.rendering.TakeTranslationOn;
import org.travaux.core.rendering.WithdrawTranslation;
import org.travaux.projections.log.Retelling.Told;
import org.travaux.projections.log.WideRetelling;
import org.travaux.projections.renderings.TranslationBook;
import org.travaux.projections.renderings.TranslationTask;
import org.travaux.web.identity.Who;

/// Who is to bring which text or document into which language until when: asked for, taken on,
/// handed back, withdrawn, and read at any moment. That a task is done follows from the renderings
/// and from the languages of the documents.
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
final class TranslationController {

  private final Access access;
  private final Commands commands;
  private final WideRetelling<TranslationBook> books;
  private final InstantSource clock;

  TranslationController(
      Access access, Commands commands, WideRetelling<TranslationBook> books, InstantSource clock) {
    this.access = access;
    this.commands = commands;
    this.books = books;
    this.clock = clock;
  }

  /// Of an `instrument`, or of a `document` that is wanted in the language.
  ///
  /// @param provisions of the instrument that are meant; all if missing
  /// @param meeting in which it was agreed
  /// @param ruling that requests it
  record TranslationRequest(
      TranslationId task,
      Optional<InstrumentId> instrument,
      Optional<List<ProvisionId>> provisions,
      Optional<Paper> document,
      String language,
      OwnerForm owner,
      DueForm due,
      Optional<MeetingId> meeting,
      Optional<RequestedBy> ruling) {

    Wanted wanted() {
      if (document.isPresent()) {
        Forms.none("instrument", instrument);
        Forms.none("provisions", provisions);
        return new Wanted.OfDocument(document.get());
      }
      return new Wanted.OfText(
          Forms.present("instrument", instrument), provisions.orElse(List.of()));
    }
  }

  record RequestedBy(InstrumentId instrument, RulingId ruling) {}

  record TranslationReason(String reason) {}

  /// @param owner who sees to it from now on; missing if they stay the same
  /// @param due missing if that stays the same
  record TranslationChange(Optional<OwnerForm> owner, Optional<DueForm> due, String reason) {}

  record Translations(LogPosition position, List<TranslationForm> translations) {

    Translations and(Translations more) {
      return new Translations(
          position.isAfter(more.position) ? more.position : position,
          Stream.concat(translations.stream(), more.translations.stream()).toList());
    }
  }

  @PostMapping("/bodies/{body}/translations")
  ResponseEntity<Commands.Answer> ask(
      @PathVariable BodyId body,
      @RequestBody TranslationRequest wanted,
      @AuthenticationPrincipal Who who) {
    var answer =
        commands.give(
            who,
            body,
            Act.KEEP_RECORD,
            (in, given) ->
                new AskTranslation(
                    in,
                    wanted.task(),
                    wanted.wanted(),
                    wanted.language(),
                    wanted.owner().owner(),
                    wanted.due().due(),
                    wanted.meeting(),
                    wanted.ruling().map(by -> new Target.OfRuling(by.instrument(), by.ruling())),
                    given));
    return ResponseEntity.created(URI.create("/api/bodies/" + body + "/translations")).body(answer);
  }

  /// Somebody else is to see to it, or until another time.
  @PostMapping("/bodies/{body}/translations/{task}/change")
  Commands.Answer change(
      @PathVariable BodyId body,
      @PathVariable TranslationId task,
      @RequestBody TranslationChange wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.KEEP_RECORD,
        (in, given) ->
            new ChangeTranslation(
                in,
                task,
                wanted.owner().map(OwnerForm::owner),
                wanted.due().map(DueForm::due),
                wanted.reason(),
                given));
  }

  /// One of those whom it was given to works on it.
  @PostMapping("/bodies/{body}/translations/{task}/take-on")
  Commands.Answer takeOn(
      @PathVariable BodyId body,
      @PathVariable TranslationId task,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who, body, Act.CONTRIBUTE, (in, given) -> new TakeTranslationOn(in, task, given));
  }

  /// Whoever works on it says so, or whoever keeps the record.
  @PostMapping("/bodies/{body}/translations/{task}/hand-back")
  Commands.Answer handBack(
      @PathVariable BodyId body,
      @PathVariable TranslationId task,
      @RequestBody TranslationReason wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.CONTRIBUTE,
        (in, given) -> new HandTranslationBack(in, task, wanted.reason(), given));
  }

  @PostMapping("/bodies/{body}/translations/{task}/withdraw")
  Commands.Answer withdraw(
      @PathVariable BodyId body,
      @PathVariable TranslationId task,
      @RequestBody TranslationReason wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.KEEP_RECORD,
        (in, given) -> new WithdrawTranslation(in, task, wanted.reason(), given));
  }

  /// All that was asked for in a body.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/bodies/{body}/translations")
  Translations ofBody(
      @PathVariable BodyId body,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    return told(access.momentWithin(who, body, at), body, TranslationBook::tasks);
  }

  /// What was asked for of an instrument, or of the one that it renders.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/instruments/{instrument}/translations")
  Translations ofInstrument(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    return told(
        access.moment(who, instrument, at),
        access.body(instrument),
        book -> book.tasks(instrument));
  }

  /// What is due at a meeting. Of a joint one, each sees the tasks of the bodies to which they
  /// belong.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/meetings/{meeting}/translations")
  Translations ofMeeting(
      @PathVariable MeetingId meeting,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var moment = access.moment(who, meeting, at);
    return access
        .bodies(meeting, who, Act.READ)
        .map(body -> told(moment, body, book -> book.tasks(meeting)))
        .reduce(Translations::and)
        .orElseThrow();
  }

  private Translations told(
      Moment moment, BodyId body, Function<TranslationBook, List<TranslationTask>> which) {
    Told<TranslationBook> told = moment.told(books, Tag.of(body));
    var book = told.state();
    var today = LocalDate.ofInstant(then(moment, book), ZoneOffset.UTC);
    return new Translations(
        told.position(),
        which.apply(book).stream().map(task -> TranslationForm.of(task, book, today)).toList());
  }

  /// The time at a moment; at a position of the log, of the last that was told until then.
  private Instant then(Moment moment, TranslationBook book) {
    return switch (moment) {
      case Moment.Now() -> clock.instant();
      case Moment.AtInstant(var instant) -> instant;
      case Moment.AtPosition _ -> book.last();
    };
  }
}
