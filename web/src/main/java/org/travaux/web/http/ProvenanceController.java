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
import org.travaux.core.decide.SeenWords;
import org.travaux.core.draft.Stretch;
import org.travaux.core.event.BorrowingId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Origin;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvenanceEvent.Likeness;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Tag;
import org.travaux.core.pending.Origins;
import org.travaux.core.provenance.DropBorrowing;
import org.travaux.core.provenance.NameOrigin;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.proposals.ProposalHistories;
import org.travaux.web.identity.Who;

/// Where words of an instrument come from: named, followed wherever the words go, and read at any
/// moment.
@RestController
@RequestMapping(
    path = "/api/instruments/{instrument}/provenance",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class ProvenanceController {

  private final Access access;
  private final Commands commands;
  private final Retelling<ProposalHistories> views;

  ProvenanceController(Access access, Commands commands, Retelling<ProposalHistories> views) {
    this.access = access;
    this.commands = commands;
    this.views = views;
  }

  /// Which words come from where.
  ///
  /// @param proposal the pending one whose words they are; absent for words of the text
  /// @param base the last position that the author's text knew of
  /// @param start of the words in the provision's text at `base`, or in what the proposal would
  ///     have it say, in UTF-16 code units
  /// @param from a provision of another instrument, and when it stood so
  record WordsOrigin(
      BorrowingId borrowing,
      Optional<ProposalId> proposal,
      ProvisionId provision,
      LogPosition base,
      int start,
      int end,
      Origin from) {}

  record BorrowingEnd(String reason) {}

  record BorrowingList(
      LogPosition position, InstrumentId instrument, List<ShownBorrowing> borrowings) {}

  /// Words that come from elsewhere.
  ///
  /// @param proposal the pending one whose words they are; absent for words of the text
  /// @param pieces where they stand, in the text or in what the proposal would have it say; none if
  ///     they are gone
  /// @param says what they say
  record ShownBorrowing(
      BorrowingId borrowing,
      LogPosition named,
      Delegate by,
      Optional<ProposalId> proposal,
      List<Stretch.Piece> pieces,
      String says,
      Origin from,
      Likeness likeness) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer nameOrigin(
      @PathVariable InstrumentId instrument,
      @RequestBody WordsOrigin wanted,
      @AuthenticationPrincipal Who who) {
    var words = new SeenWords(wanted.provision(), wanted.base(), wanted.start(), wanted.end());
    var fromBody = access.body(wanted.from().instrument());
    return commands.give(
        who,
        instrument,
        Act.EDIT,
        (body, given) ->
            new NameOrigin(
                instrument,
                body,
                wanted.borrowing(),
                wanted.proposal(),
                words,
                wanted.from(),
                fromBody,
                given));
  }

  @PostMapping("/{borrowing}/drop")
  Commands.Answer dropBorrowing(
      @PathVariable InstrumentId instrument,
      @PathVariable BorrowingId borrowing,
      @RequestBody BorrowingEnd wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.EDIT,
        (body, given) -> new DropBorrowing(instrument, body, borrowing, wanted.reason(), given));
  }

  /// All words that come from elsewhere, those in one provision or in one pending proposal, now or
  /// as it was.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping
  BorrowingList list(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<ProvisionId> provision,
      @RequestParam Optional<ProposalId> proposal,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = access.moment(who, instrument, at).told(views, Tag.of(instrument));
    return new BorrowingList(
        told.position(),
        instrument,
        told.state().words().all().stream()
            .filter(one -> provision.isEmpty() || one.borrowing().words().isIn(provision.get()))
            .filter(one -> proposal.isEmpty() || one.proposal().equals(proposal))
            .map(ProvenanceController::shown)
            .toList());
  }

  private static ShownBorrowing shown(Origins.Found found) {
    var one = found.borrowing();
    return new ShownBorrowing(
        one.id(),
        one.since(),
        one.by(),
        found.proposal(),
        one.words().pieces(),
        found.says(),
        one.from(),
        one.likeness());
  }
}
