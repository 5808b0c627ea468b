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
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Stance;
import org.travaux.core.position.TakePosition;
import org.travaux.core.position.WithdrawPosition;
import org.travaux.web.identity.Who;

/// Where delegations stand.
@RestController
@RequestMapping(path = "/api/instruments/{instrument}", produces = MediaType.APPLICATION_JSON_VALUE)
final class PositionController {

  private final Commands commands;

  PositionController(Commands commands) {
    this.commands = commands;
  }

  /// A position, of the speaker's own delegation if none are named.
  record PositionForm(
      TargetForm target,
      Optional<List<DelegationId>> delegations,
      Stance stance,
      Optional<String> reason,
      LogPosition seen) {}

  record PositionWithdrawal(TargetForm target, Optional<List<DelegationId>> delegations) {}

  private static List<DelegationId> speaking(Optional<List<DelegationId>> named, Given given) {
    return named.orElseGet(() -> List.of(given.by().delegation()));
  }

  @PostMapping("/positions")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer take(
      @PathVariable InstrumentId instrument,
      @RequestBody PositionForm wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.TAKE_POSITION,
        (body, given) ->
            new TakePosition(
                instrument,
                body,
                wanted.target().in(instrument),
                speaking(wanted.delegations(), given),
                wanted.stance(),
                wanted.reason(),
                wanted.seen(),
                given));
  }

  @PostMapping("/positions/withdraw")
  Commands.Answer withdrawPosition(
      @PathVariable InstrumentId instrument,
      @RequestBody PositionWithdrawal wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.TAKE_POSITION,
        (body, given) ->
            new WithdrawPosition(
                instrument,
                body,
                wanted.target().in(instrument),
                speaking(wanted.delegations(), given),
                given));
  }
}
