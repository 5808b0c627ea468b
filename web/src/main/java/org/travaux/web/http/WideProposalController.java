package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

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
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Tag;
import org.travaux.core.pending.Found;
import org.travaux.core.proposal.AcceptPlaces;
import org.travaux.core.proposal.LeavePlacesOut;
import org.travaux.core.proposal.PlaceSeen;
import org.travaux.core.proposal.ProposeEverywhere;
import org.travaux.core.proposal.ReverseAcceptance;
import org.travaux.core.proposal.TakePlacesIn;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.proposals.ProposalHistories;
import org.travaux.web.identity.Who;

/// Document-wide proposals: one change for every place of the text at which a term stands, shown
/// and decided on place by place or as a whole.
@RestController
@RequestMapping(
    path = "/api/instruments/{instrument}/proposals",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class WideProposalController {

  private static final int PAGE_LIMIT = 1_000;

  private final Access access;
  private final Commands commands;
  private final Retelling<ProposalHistories> views;

  WideProposalController(Access access, Commands commands, Retelling<ProposalHistories> views) {
    this.access = access;
    this.commands = commands;
    this.views = views;
  }

  record WideMaking(
      ProposalId proposal,
      ProposalSource source,
      List<DelegationId> sponsors,
      WideChange change,
      Optional<String> reason) {}

  /// Some of its places.
  ///
  /// @param seen the last position that the author knows of, on whose text the places are
  /// @param id of the change of words that comes of it
  record AcceptedPlaces(List<PlaceSeen> places, LogPosition seen, EditId id) {}

  record LeftOutPlaces(List<PlaceSeen> places, LogPosition seen, String reason) {}

  record TakenInPlaces(List<PlaceSeen> places, LogPosition seen) {}

  /// What is taken back.
  ///
  /// @param accepted the position of the acceptance
  /// @param id of the change of words that comes of it
  record Reversal(LogPosition accepted, String reason, EditId id) {}

  /// Some places in a row, as they stand in the text.
  ///
  /// @param open how many places there are that are not left out
  /// @param next how many to pass over for the following page; absent on the last one
  record PlacePage(
      LogPosition position, int open, List<ShownPlace> places, Optional<Integer> next) {}

  /// A place.
  ///
  /// @param offset where its words begin in the provision's text, in UTF-16 code units
  /// @param becomes what would stand there
  /// @param reason why it is left out
  record ShownPlace(
      ProvisionId provision,
      String number,
      int offset,
      String words,
      String becomes,
      Found.Status status,
      Optional<String> reason) {}

  @PostMapping("/everywhere")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer propose(
      @PathVariable InstrumentId instrument,
      @RequestBody WideMaking wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.PROPOSE,
        (body, given) ->
            new ProposeEverywhere(
                wanted.proposal(),
                instrument,
                body,
                wanted.source().source(),
                wanted.sponsors(),
                wanted.change().everywhere(),
                wanted.reason(),
                given));
  }

  /// Where it would change the text now, or would have; nothing once it is closed.
  @GetMapping("/{proposal}/places")
  PlacePage places(
      @PathVariable InstrumentId instrument,
      @PathVariable ProposalId proposal,
      @RequestParam Optional<String> at,
      @RequestParam(defaultValue = "0") int from,
      @RequestParam(defaultValue = "200") int limit,
      @AuthenticationPrincipal Who who) {
    access.requireRead(who, instrument);
    if (limit < 1 || limit > PAGE_LIMIT || from < 0) {
      throw new Refusal(INVALID, "limit", "A page has 1 to " + PAGE_LIMIT + " places.");
    }
    var moment = Moment.read(at).told(views, Tag.of(instrument));
    var histories = moment.state();
    if (histories.standing(proposal).flatMap(standing -> standing.sweep()).isEmpty()) {
      throw new Refusal(
          UNKNOWN, "proposal", "There was no document-wide proposal " + proposal + " then.");
    }
    var found = histories.places(proposal);
    var page =
        found.stream()
            .skip(from)
            .limit(limit)
            .map(place -> shown(place, histories.draft().number(place.occurrence().provision())))
            .toList();
    return new PlacePage(
        moment.position(),
        (int) found.stream().filter(Found::isOpen).count(),
        page,
        found.size() - from > limit ? Optional.of(from + limit) : Optional.empty());
  }

  private static ShownPlace shown(Found place, String number) {
    return new ShownPlace(
        place.occurrence().provision(),
        number,
        place.occurrence().offset(),
        place.words(),
        place.becomes(),
        place.status(),
        place.reason());
  }

  @PostMapping("/{proposal}/places/accept")
  Commands.Answer accept(
      @PathVariable InstrumentId instrument,
      @PathVariable ProposalId proposal,
      @RequestBody AcceptedPlaces wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.RULE,
        (body, given) ->
            new AcceptPlaces(
                proposal, instrument, body, wanted.places(), wanted.seen(), wanted.id(), given));
  }

  @PostMapping("/{proposal}/places/leave-out")
  Commands.Answer leaveOut(
      @PathVariable InstrumentId instrument,
      @PathVariable ProposalId proposal,
      @RequestBody LeftOutPlaces wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.PROPOSE,
        (body, given) ->
            new LeavePlacesOut(
                proposal,
                instrument,
                body,
                wanted.places(),
                wanted.seen(),
                wanted.reason(),
                given));
  }

  @PostMapping("/{proposal}/places/take-in")
  Commands.Answer takeIn(
      @PathVariable InstrumentId instrument,
      @PathVariable ProposalId proposal,
      @RequestBody TakenInPlaces wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.PROPOSE,
        (body, given) ->
            new TakePlacesIn(proposal, instrument, body, wanted.places(), wanted.seen(), given));
  }

  /// Takes what was accepted at one moment back, as one, whatever was written around it since.
  @PostMapping("/{proposal}/reverse")
  Commands.Answer reverse(
      @PathVariable InstrumentId instrument,
      @PathVariable ProposalId proposal,
      @RequestBody Reversal wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.RULE,
        (body, given) ->
            new ReverseAcceptance(
                proposal,
                instrument,
                body,
                wanted.accepted(),
                wanted.reason(),
                wanted.id(),
                given));
  }
}
