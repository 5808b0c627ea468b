package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
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
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Occurrence;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.core.rendering.ReplaceTerm;
import org.travaux.core.rendering.ReverseReplacement;
import org.travaux.core.text.TermChange;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.renderings.Replacements;
import org.travaux.web.identity.Who;

/// A term is looked for in any text. In a rendering it gives way to other words, everywhere or at
/// chosen places, as one, and that is taken back if need be.
@RestController
@RequestMapping(
    path = "/api/instruments/{instrument}/replacements",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class ReplacementController {

  private static final int SHOWN_LIMIT = 10_000;

  private final Access access;
  private final Commands commands;
  private final DraftViews drafts;
  private final Retelling<Replacements> replacements;

  ReplacementController(
      Access access, Commands commands, DraftViews drafts, Retelling<Replacements> replacements) {
    this.access = access;
    this.commands = commands;
    this.drafts = drafts;
    this.replacements = replacements;
  }

  /// @param places where the term stands; everywhere if missing
  /// @param seen the last position that was known, on whose text the places are
  record TermReplacement(
      String term, String words, Optional<List<Occurrence>> places, LogPosition seen, EditId id) {}

  record ReplacementReversal(String reason, EditId id) {}

  /// Where the term stands.
  ///
  /// @param becomes what would stand there instead
  /// @param alone whether it is no part of a longer word there
  record ReplacementPlace(
      ProvisionId provision,
      int offset,
      int length,
      String said,
      Optional<String> becomes,
      boolean alone) {}

  /// @param more whether there are more than these
  record ReplacementPlaces(LogPosition position, List<ReplacementPlace> places, boolean more) {}

  /// One replacement.
  ///
  /// @param reversed how it was taken back
  record ReplacementDone(
      EditId id,
      String term,
      String words,
      int places,
      Recorded said,
      Optional<Recorded> reversed) {}

  record ReplacementList(LogPosition position, List<ReplacementDone> replacements) {}

  @PostMapping
  ResponseEntity<Commands.Answer> replace(
      @PathVariable InstrumentId instrument,
      @RequestBody TermReplacement wanted,
      @AuthenticationPrincipal Who who) {
    var answer =
        commands.give(
            who,
            instrument,
            Act.EDIT,
            (body, given) ->
                new ReplaceTerm(
                    instrument,
                    body,
                    wanted.term(),
                    wanted.words(),
                    wanted.places(),
                    wanted.seen(),
                    wanted.id(),
                    given));
    return ResponseEntity.created(URI.create("/api/instruments/" + instrument + "/replacements"))
        .body(answer);
  }

  /// All of its places at once, as far as its words still stand.
  @PostMapping("/{replaced}/reverse")
  Commands.Answer reverse(
      @PathVariable InstrumentId instrument,
      @PathVariable EditId replaced,
      @RequestBody ReplacementReversal wanted,
      @AuthenticationPrincipal Who who) {
    return commands.giveReaching(
        who,
        instrument,
        Act.EDIT,
        (body, given, farBack) ->
            new ReverseReplacement(
                instrument, body, replaced, wanted.reason(), wanted.id(), given, farBack));
  }

  /// What was replaced in the rendering.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping
  ReplacementList all(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = access.moment(who, instrument, at).told(replacements, Tag.of(instrument));
    return new ReplacementList(
        told.position(),
        told.state().in(instrument).stream()
            .map(
                one ->
                    new ReplacementDone(
                        one.replaced().id(),
                        one.replaced().term(),
                        one.replaced().words(),
                        one.replaced().places(),
                        one.said(),
                        one.reversed()))
            .toList());
  }

  /// Where the term stands, suppressed provisions left out, and what would stand there instead if
  /// other words are given.
  ///
  /// @param words instead of the term; where they stand already is no place
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/places")
  ReplacementPlaces places(
      @PathVariable InstrumentId instrument,
      @RequestParam String term,
      @RequestParam Optional<String> words,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var then = access.moment(who, instrument, at).told(drafts, instrument);
    if (!then.draft().isOpened()) {
      throw new Refusal(UNKNOWN, "at", "There was no instrument " + instrument + " then.");
    }
    var change = TermChange.of(term, words.orElse(""), then.draft().language());
    if (term.length() > ReplaceTerm.WORDS_LIMIT || !change.hasLetters()) {
      throw new Refusal(
          INVALID,
          "term",
          "A term is 1 to " + ReplaceTerm.WORDS_LIMIT + " characters, letters among them.");
    }
    var places =
        then.draft().provisions().stream()
            .filter(provision -> !provision.suppressed())
            .flatMap(
                provision ->
                    change.in(provision.text()).stream()
                        .map(
                            place ->
                                new ReplacementPlace(
                                    provision.id(),
                                    place.from(),
                                    place.to() - place.from(),
                                    place.words(),
                                    words.map(_ -> place.becomes()),
                                    place.alone())))
            .limit(SHOWN_LIMIT + 1L)
            .toList();
    boolean more = places.size() > SHOWN_LIMIT;
    return new ReplacementPlaces(
        then.position(), more ? places.subList(0, SHOWN_LIMIT) : places, more);
  }
}
