package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.consensus.ConsensusState;
import org.travaux.core.consensus.Stated;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Stance;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.proposals.ProposalHistories;
import org.travaux.web.identity.Who;

/// Where delegations stand, or stood, page by page.
@RestController
@RequestMapping(
    path = "/api/instruments/{instrument}/positions",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class PositionListController {

  private static final int PAGE_LIMIT = 1_000;

  private final Access access;
  private final Retelling<ConsensusState> consensus;
  private final Retelling<ProposalHistories> proposals;

  PositionListController(
      Access access, Retelling<ConsensusState> consensus, Retelling<ProposalHistories> proposals) {
    this.access = access;
    this.consensus = consensus;
    this.proposals = proposals;
  }

  /// Some positions in a row, in the order in which they were taken.
  ///
  /// @param next how many to pass over for the following page; absent on the last one
  record PositionPage(LogPosition position, List<StatedForm> positions, Optional<Integer> next) {}

  /// @param onEarlierText whether the text has changed since it was read for this
  record StatedForm(
      TargetForm target,
      DelegationId delegation,
      Stance stance,
      Optional<String> reason,
      LogPosition position,
      LogPosition seen,
      Delegate by,
      boolean onEarlierText) {}

  private record Held(DelegationId delegation, Stated stated) {}

  /// All, or those of one delegation, or those on a provision and on whatever is about it: its
  /// options, brackets and proposals, what is proposed everywhere, and the text as a whole.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  /// @param from how many to pass over: the `next` of the page before
  @GetMapping
  PositionPage positions(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<String> at,
      @RequestParam Optional<ProvisionId> provision,
      @RequestParam Optional<DelegationId> delegation,
      @RequestParam(defaultValue = "0") int from,
      @RequestParam(defaultValue = "200") int limit,
      @AuthenticationPrincipal Who who) {
    access.requireRead(who, instrument);
    if (limit < 1 || limit > PAGE_LIMIT || from < 0) {
      throw new Refusal(INVALID, "limit", "A page has 1 to " + PAGE_LIMIT + " positions.");
    }
    var moment = Moment.read(at);
    var told = moment.told(consensus, Tag.of(instrument));
    var state = told.state();
    if (state.body().isEmpty()) {
      throw new Refusal(UNKNOWN, "at", "There was no instrument " + instrument + " then.");
    }
    var wanted =
        provision
            .map(id -> about(id, state, moment.told(proposals, Tag.of(instrument)).state()))
            .orElse(_ -> true);
    var all =
        state.positions().entrySet().stream()
            .filter(on -> wanted.test(on.getKey()))
            .flatMap(on -> on.getValue().entrySet().stream())
            .map(one -> new Held(one.getKey(), one.getValue()))
            .filter(held -> delegation.isEmpty() || held.delegation().equals(delegation.get()))
            .sorted(
                Comparator.comparing((Held held) -> held.stated().position())
                    .thenComparing(held -> held.delegation().value()))
            .toList();
    return new PositionPage(
        told.position(),
        all.stream().skip(from).limit(limit).map(held -> form(held, state)).toList(),
        all.size() - from > limit ? Optional.of(from + limit) : Optional.empty());
  }

  private static Predicate<Target> about(
      ProvisionId id, ConsensusState state, ProposalHistories histories) {
    return target ->
        switch (target) {
          case Target.OfInstrument _ -> true;
          case Target.OfProvision(_, var provision) -> provision.equals(id);
          case Target.OfOptionSet(_, var set) -> state.isAbout(set, id);
          case Target.OfOption(_, var set, _) -> state.isAbout(set, id);
          case Target.OfBracket(_, var bracket) ->
              state.bracket(bracket).filter(open -> open.isIn(id)).isPresent();
          case Target.OfProposal(var proposal) ->
              histories
                  .standing(proposal)
                  .filter(
                      standing ->
                          standing.made().wide().isPresent()
                              || standing.parts().stream()
                                  .anyMatch(part -> histories.isAt(part, id)))
                  .isPresent();
          case Target.OfRuling _ -> false;
        };
  }

  private static StatedForm form(Held held, ConsensusState state) {
    var stated = held.stated();
    var taken = stated.taken();
    return new StatedForm(
        TargetForm.of(taken.target()),
        held.delegation(),
        taken.stance(),
        taken.reason(),
        stated.position(),
        taken.seen(),
        stated.by(),
        state.isOnEarlierText(stated));
  }
}
