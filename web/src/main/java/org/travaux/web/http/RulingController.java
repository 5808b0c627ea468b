package org.travaux.web.http;

import java.util.List;
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
import org.travaux.core.authority.Act;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.RulingId;
import org.travaux.core.ruling.MakeOutcomesProvisional;
import org.travaux.core.ruling.ObjectToRuling;
import org.travaux.core.ruling.ReopenRuling;
import org.travaux.core.ruling.Rule;
import org.travaux.web.identity.Who;

/// What the chair declares: in a sitting whoever is in the chair, outside of sittings the body's
/// chair.
@RestController
@RequestMapping(path = "/api/instruments/{instrument}", produces = MediaType.APPLICATION_JSON_VALUE)
final class RulingController {

  private final Commands commands;

  RulingController(Commands commands) {
    this.commands = commands;
  }

  record RulingForm(
      RulingId ruling,
      List<TargetForm> targets,
      OutcomeForm outcome,
      Optional<List<String>> conditions,
      Optional<String> meeting,
      Optional<String> insisting) {}

  record RulingReason(String reason) {}

  record ProvisionalForm(RulingId ruling, Optional<String> meeting, String reason) {}

  @PostMapping("/rulings")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer rule(
      @PathVariable InstrumentId instrument,
      @RequestBody RulingForm wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.RULE,
        (body, given) ->
            new Rule(
                instrument,
                body,
                wanted.ruling(),
                wanted.targets().stream().map(target -> target.in(instrument)).toList(),
                wanted.outcome().outcome(),
                wanted.conditions().orElse(List.of()),
                wanted.meeting(),
                wanted.insisting(),
                given));
  }

  @PostMapping("/rulings/{ruling}/objections")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer object(
      @PathVariable InstrumentId instrument,
      @PathVariable RulingId ruling,
      @RequestBody RulingReason wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.TAKE_POSITION,
        (body, given) -> new ObjectToRuling(instrument, body, ruling, wanted.reason(), given));
  }

  @PostMapping("/rulings/{ruling}/reopen")
  Commands.Answer reopen(
      @PathVariable InstrumentId instrument,
      @PathVariable RulingId ruling,
      @RequestBody RulingReason wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.RULE,
        (body, given) -> new ReopenRuling(instrument, body, ruling, wanted.reason(), given));
  }

  @PostMapping("/provisional")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer provisional(
      @PathVariable InstrumentId instrument,
      @RequestBody ProvisionalForm wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.RULE,
        (body, given) ->
            new MakeOutcomesProvisional(
                instrument, body, wanted.ruling(), wanted.meeting(), wanted.reason(), given));
  }
}
