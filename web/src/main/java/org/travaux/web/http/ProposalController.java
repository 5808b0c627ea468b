package org.travaux.web.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.proposal.AcceptProposal;
import org.travaux.core.proposal.DeferProposal;
import org.travaux.core.proposal.EditProposal;
import org.travaux.core.proposal.JoinProposal;
import org.travaux.core.proposal.LeaveProposal;
import org.travaux.core.proposal.MakeProposal;
import org.travaux.core.proposal.MergeProposals;
import org.travaux.core.proposal.RejectProposal;
import org.travaux.core.proposal.ReviseProposal;
import org.travaux.core.proposal.WithdrawProposal;
import org.travaux.core.text.Edit;
import org.travaux.web.identity.Who;

/// What can be done about proposals for an instrument. The events that come of it are told live to
/// all who have the draft open.
@RestController
@RequestMapping(
    path = "/api/instruments/{instrument}/proposals",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class ProposalController {

  private final Commands commands;

  ProposalController(Commands commands) {
    this.commands = commands;
  }

  record Making(
      ProposalId proposal,
      ProposalSource source,
      List<DelegationId> sponsors,
      LogPosition base,
      List<ProposedPart> parts) {}

  /// Several proposals that become one.
  ///
  /// @param proposal what that is called
  /// @param parts what they come to; without it, all that is open of them, put together
  record Merger(
      ProposalId proposal,
      List<ProposalId> from,
      LogPosition base,
      Optional<List<ProposedPart>> parts) {}

  record ProposalRevision(LogPosition base, List<ProposedPart> parts) {}

  /// A sponsor's change of what it reads.
  ///
  /// @param edit over what it read for the provision at `base`
  record ProposalEdit(ProvisionId provision, LogPosition base, Edit edit, EditId id) {}

  /// What of it is accepted.
  ///
  /// @param provisions of the parts that are accepted; without it, all that are open
  /// @param seen the last position that the chair knows of
  /// @param id of the change of words that comes of it
  record Acceptance(Optional<Set<ProvisionId>> provisions, LogPosition seen, EditId id) {}

  record Grounds(Optional<String> reason) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer make(
      @PathVariable InstrumentId instrument,
      @RequestBody Making wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.PROPOSE,
        (body, given) ->
            new MakeProposal(
                wanted.proposal(),
                instrument,
                body,
                wanted.source().source(),
                wanted.sponsors(),
                wanted.base(),
                parts(wanted.parts()),
                given));
  }

  /// Makes one of several that do not contradict each other, or of which it is said what they come
  /// to. It is all their sponsors', and they are closed.
  @PostMapping("/merge")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer merge(
      @PathVariable InstrumentId instrument,
      @RequestBody Merger wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.PROPOSE,
        (body, given) ->
            new MergeProposals(
                wanted.proposal(),
                instrument,
                body,
                wanted.from(),
                wanted.base(),
                parts(wanted.parts().orElse(List.of())),
                given));
  }

  @PostMapping("/{proposal}/revise")
  Commands.Answer revise(
      @PathVariable InstrumentId instrument,
      @PathVariable ProposalId proposal,
      @RequestBody ProposalRevision wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.PROPOSE,
        (body, given) ->
            new ReviseProposal(
                proposal, instrument, body, wanted.base(), parts(wanted.parts()), given));
  }

  /// Changes what it reads for one provision, over what its other sponsors and the text did since.
  @PostMapping("/{proposal}/edit")
  Commands.Answer editProposal(
      @PathVariable InstrumentId instrument,
      @PathVariable ProposalId proposal,
      @RequestBody ProposalEdit wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.PROPOSE,
        (body, given) ->
            new EditProposal(
                proposal,
                instrument,
                body,
                wanted.provision(),
                wanted.base(),
                wanted.edit(),
                wanted.id(),
                given));
  }

  @PostMapping("/{proposal}/join")
  Commands.Answer join(
      @PathVariable InstrumentId instrument,
      @PathVariable ProposalId proposal,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.PROPOSE,
        (body, given) -> new JoinProposal(proposal, instrument, body, given));
  }

  /// When the last sponsor leaves, it is withdrawn.
  @PostMapping("/{proposal}/leave")
  Commands.Answer leave(
      @PathVariable InstrumentId instrument,
      @PathVariable ProposalId proposal,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.PROPOSE,
        (body, given) -> new LeaveProposal(proposal, instrument, body, given));
  }

  @PostMapping("/{proposal}/withdraw")
  Commands.Answer withdraw(
      @PathVariable InstrumentId instrument,
      @PathVariable ProposalId proposal,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.PROPOSE,
        (body, given) -> new WithdrawProposal(proposal, instrument, body, given));
  }

  /// Takes it into the text, whole or in part.
  @PostMapping("/{proposal}/accept")
  Commands.Answer accept(
      @PathVariable InstrumentId instrument,
      @PathVariable ProposalId proposal,
      @RequestBody Acceptance wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.RULE,
        (body, given) ->
            new AcceptProposal(
                proposal,
                instrument,
                body,
                wanted.provisions().orElse(Set.of()),
                wanted.seen(),
                wanted.id(),
                given));
  }

  @PostMapping("/{proposal}/reject")
  Commands.Answer reject(
      @PathVariable InstrumentId instrument,
      @PathVariable ProposalId proposal,
      @RequestBody Grounds wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.RULE,
        (body, given) -> new RejectProposal(proposal, instrument, body, wanted.reason(), given));
  }

  @PostMapping("/{proposal}/defer")
  Commands.Answer defer(
      @PathVariable InstrumentId instrument,
      @PathVariable ProposalId proposal,
      @RequestBody Grounds wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.RULE,
        (body, given) -> new DeferProposal(proposal, instrument, body, wanted.reason(), given));
  }

  private static List<Proposal> parts(List<ProposedPart> parts) {
    return parts.stream().map(ProposedPart::proposal).toList();
  }
}
