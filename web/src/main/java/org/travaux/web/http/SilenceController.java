package org.travaux.web.http;

import java.time.Instant;
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
import org.travaux.core.event.SilenceId;
import org.travaux.core.event.Tag;
import org.travaux.core.silence.BreakSilence;
import org.travaux.core.silence.CirculateText;
import org.travaux.core.silence.ExtendSilence;
import org.travaux.projections.circulation.SilenceProcedure;
import org.travaux.projections.circulation.SilenceProcedures;
import org.travaux.projections.log.Retelling;
import org.travaux.web.identity.Who;

/// Texts that are adopted unless somebody objects: circulated, extended, broken. Adopted they are
/// by the clock.
@RestController
@RequestMapping(
    path = "/api/instruments/{instrument}/silences",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class SilenceController {

  private final Access access;
  private final Commands commands;
  private final Retelling<SilenceProcedures> procedures;

  SilenceController(Access access, Commands commands, Retelling<SilenceProcedures> procedures) {
    this.access = access;
    this.commands = commands;
    this.procedures = procedures;
  }

  record CirculatedText(SilenceId silence, String subject, Instant deadline) {}

  record MoreSilence(Instant deadline, String reason) {}

  record SilenceObjection(String reason) {}

  /// The silence procedures on an instrument as they stand, or stood.
  record Silences(LogPosition position, List<SilenceProcedure> silences) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer circulate(
      @PathVariable InstrumentId instrument,
      @RequestBody CirculatedText wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.CIRCULATE,
        (body, given) ->
            new CirculateText(
                instrument, body, wanted.silence(), wanted.subject(), wanted.deadline(), given));
  }

  @PostMapping("/{silence}/extend")
  Commands.Answer extend(
      @PathVariable InstrumentId instrument,
      @PathVariable SilenceId silence,
      @RequestBody MoreSilence wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.CIRCULATE,
        (body, given) ->
            new ExtendSilence(
                instrument, body, silence, wanted.deadline(), wanted.reason(), given));
  }

  @PostMapping("/{silence}/object")
  Commands.Answer object(
      @PathVariable InstrumentId instrument,
      @PathVariable SilenceId silence,
      @RequestBody SilenceObjection wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.TAKE_POSITION,
        (body, given) -> new BreakSilence(instrument, body, silence, wanted.reason(), given));
  }

  /// As they stand now, or as they stood.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping
  Silences silences(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = access.moment(who, instrument, at).told(procedures, Tag.circulation(instrument));
    return new Silences(told.position(), told.state().procedures());
  }
}
