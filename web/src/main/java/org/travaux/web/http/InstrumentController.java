package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.net.URI;
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
import org.travaux.core.event.InstrumentId;
import org.travaux.core.instrument.FreezeInstrument;
import org.travaux.core.instrument.OpenInstrument;
import org.travaux.core.instrument.UnfreezeInstrument;
import org.travaux.projections.draft.DraftViews;
import org.travaux.web.identity.Who;
import org.travaux.web.json.DraftJson;

/// Instruments: opened, read at any moment, frozen and unfrozen.
@RestController
@RequestMapping(path = "/api/instruments", produces = MediaType.APPLICATION_JSON_VALUE)
final class InstrumentController {

  private final Access access;
  private final Commands commands;
  private final DraftViews drafts;

  InstrumentController(Access access, Commands commands, DraftViews drafts) {
    this.access = access;
    this.commands = commands;
    this.drafts = drafts;
  }

  record Opening(
      InstrumentId instrument, BodyId body, String title, String kind, String language) {}

  record Reason(String reason) {}

  @PostMapping
  ResponseEntity<Commands.Answer> open(
      @RequestBody Opening wanted, @AuthenticationPrincipal Who who) {
    var answer =
        commands.give(
            who,
            wanted.body(),
            Act.OPEN,
            (body, given) ->
                new OpenInstrument(
                    wanted.instrument(),
                    body,
                    wanted.title(),
                    wanted.kind(),
                    wanted.language(),
                    given));
    return ResponseEntity.created(URI.create("/api/instruments/" + wanted.instrument()))
        .body(answer);
  }

  /// The text as it stands now, or as it stood.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/{instrument}")
  Encoded<String> text(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var found = access.moment(who, instrument, at).told(drafts, instrument);
    if (!found.draft().isOpened()) {
      throw new Refusal(UNKNOWN, "at", "There was no instrument " + instrument + " then.");
    }
    var json = new StringBuilder("{\"instrument\":\"").append(instrument);
    json.append("\",\"position\":").append(found.position()).append(',');
    DraftJson.appendFields(json, found.draft());
    return Encoded.once(json.append('}').toString());
  }

  @PostMapping("/{instrument}/freeze")
  Commands.Answer freeze(
      @PathVariable InstrumentId instrument,
      @RequestBody Reason wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.FREEZE,
        (body, given) -> new FreezeInstrument(instrument, body, wanted.reason(), given));
  }

  @PostMapping("/{instrument}/unfreeze")
  Commands.Answer unfreeze(
      @PathVariable InstrumentId instrument, @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.FREEZE,
        (body, given) -> new UnfreezeInstrument(instrument, body, given));
  }
}
