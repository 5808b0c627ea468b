package org.travaux.web.http;

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
import org.travaux.core.constraint.LiftConstraint;
import org.travaux.core.constraint.RecallConstraint;
import org.travaux.core.constraint.RetractExpenditure;
import org.travaux.core.constraint.StateExpenditure;
import org.travaux.core.event.ConstraintId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Told;
import org.travaux.core.pending.Constraints;
import org.travaux.projections.log.Retelling;
import org.travaux.web.identity.Who;

/// What limits spending because of a text, which of the proposals for it cost something, and so
/// what is flagged on each, at any moment.
@RestController
@RequestMapping(path = "/api/instruments/{instrument}", produces = MediaType.APPLICATION_JSON_VALUE)
final class ConstraintController {

  private final Access access;
  private final Commands commands;
  private final Retelling<Constraints> constraints;

  ConstraintController(Access access, Commands commands, Retelling<Constraints> constraints) {
    this.access = access;
    this.commands = commands;
    this.constraints = constraints;
  }

  /// @param sources where it stands, such as `CV 488-489`
  record NewConstraint(ConstraintId constraint, List<String> sources, String demand) {}

  record LiftingReason(String reason) {}

  /// @param what has to be paid for
  record Cost(String what) {}

  record NoCostReason(String reason) {}

  /// All that is in force, and the proposals that it is flagged on.
  record ConstraintList(
      LogPosition position,
      List<Constraints.Recalled> constraints,
      List<FlaggedProposal> proposals) {}

  /// A proposal that costs something.
  ///
  /// @param constraints that are flagged on it
  record FlaggedProposal(
      ProposalId proposal, String what, Told told, List<ConstraintId> constraints) {}

  @PostMapping("/constraints")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer recall(
      @PathVariable InstrumentId instrument,
      @RequestBody NewConstraint wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.KEEP_RECORD,
        (body, given) ->
            new RecallConstraint(
                instrument, body, wanted.constraint(), wanted.sources(), wanted.demand(), given));
  }

  @PostMapping("/constraints/{constraint}/lift")
  Commands.Answer lift(
      @PathVariable InstrumentId instrument,
      @PathVariable ConstraintId constraint,
      @RequestBody LiftingReason wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.KEEP_RECORD,
        (body, given) -> new LiftConstraint(instrument, body, constraint, wanted.reason(), given));
  }

  /// A sponsor says so, or whoever keeps the record.
  @PostMapping("/proposals/{proposal}/expenditure")
  Commands.Answer cost(
      @PathVariable InstrumentId instrument,
      @PathVariable ProposalId proposal,
      @RequestBody Cost wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.PROPOSE,
        (body, given) -> new StateExpenditure(instrument, body, proposal, wanted.what(), given));
  }

  @PostMapping("/proposals/{proposal}/expenditure/retract")
  Commands.Answer noCost(
      @PathVariable InstrumentId instrument,
      @PathVariable ProposalId proposal,
      @RequestBody NoCostReason wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.PROPOSE,
        (body, given) ->
            new RetractExpenditure(instrument, body, proposal, wanted.reason(), given));
  }

  /// As they stand now, or as they stood.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/constraints")
  ConstraintList list(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = access.moment(who, instrument, at).told(constraints, Tag.of(instrument));
    var state = told.state();
    return new ConstraintList(
        told.position(),
        state.all(),
        state.costly().stream()
            .map(
                one ->
                    new FlaggedProposal(
                        one.proposal(), one.what(), one.told(), state.flags(one.proposal())))
            .toList());
  }
}
