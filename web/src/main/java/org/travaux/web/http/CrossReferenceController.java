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
import org.travaux.core.crossreference.DropCrossReference;
import org.travaux.core.crossreference.MarkCrossReference;
import org.travaux.core.crossreference.UpdateCrossReferences;
import org.travaux.core.draft.CrossReference.State;
import org.travaux.core.draft.CrossReferences;
import org.travaux.core.draft.Labels;
import org.travaux.core.draft.Stretch;
import org.travaux.core.event.CrossReferenceId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Tag;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.log.Retelling;
import org.travaux.web.identity.Who;

/// References from one provision of an instrument to another: marked, followed wherever words and
/// numbers go, brought up to date, and read at any moment.
@RestController
@RequestMapping(
    path = "/api/instruments/{instrument}/cross-references",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class CrossReferenceController {

  private final Access access;
  private final Commands commands;
  private final Retelling<CrossReferences> references;
  private final DraftViews drafts;

  CrossReferenceController(
      Access access, Commands commands, Retelling<CrossReferences> references, DraftViews drafts) {
    this.access = access;
    this.commands = commands;
    this.references = references;
    this.drafts = drafts;
  }

  /// @param base the last position that the author's text knew of
  record CrossReferenceMark(
      CrossReferenceId reference,
      ProvisionId provision,
      LogPosition base,
      int start,
      int end,
      ProvisionId target) {}

  /// @param reference empty for all that are stale
  /// @param id of the edit that changes the words
  record CrossReferenceUpdate(Optional<CrossReferenceId> reference, EditId id) {}

  record CrossReferenceList(
      LogPosition position, InstrumentId instrument, List<CrossReferenceReading> references) {}

  /// A reference, what it says, and what it ought to say.
  ///
  /// @param pieces where its words stand; none if they are gone
  /// @param target the provision that it refers to, or what that was merged into
  record CrossReferenceReading(
      CrossReferenceId reference,
      LogPosition marked,
      ProvisionId provision,
      List<Stretch.Piece> pieces,
      ProvisionId target,
      State state,
      String says,
      Optional<String> ought) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer mark(
      @PathVariable InstrumentId instrument,
      @RequestBody CrossReferenceMark wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.EDIT,
        (body, given) ->
            new MarkCrossReference(
                instrument,
                body,
                wanted.reference(),
                wanted.provision(),
                wanted.base(),
                wanted.start(),
                wanted.end(),
                wanted.target(),
                given));
  }

  @PostMapping("/{reference}/drop")
  Commands.Answer drop(
      @PathVariable InstrumentId instrument,
      @PathVariable CrossReferenceId reference,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.EDIT,
        (body, given) -> new DropCrossReference(instrument, body, reference, given));
  }

  /// Makes the words of one reference, or of all, say the number that they ought to say.
  @PostMapping("/update")
  Commands.Answer update(
      @PathVariable InstrumentId instrument,
      @RequestBody CrossReferenceUpdate wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.EDIT,
        (body, given) ->
            new UpdateCrossReferences(instrument, body, wanted.reference(), wanted.id(), given));
  }

  /// All references as they stand now, or as they stood, in the order in which they were marked.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping
  CrossReferenceList list(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = access.moment(who, instrument, at).told(references, Tag.of(instrument));
    var draft = drafts.at(instrument, told.position()).draft();
    var labels = Labels.of(draft);
    return new CrossReferenceList(
        told.position(),
        instrument,
        told.state().marks().all().stream()
            .map(
                one -> {
                  var reading = one.in(draft, labels);
                  return new CrossReferenceReading(
                      one.id(),
                      one.since(),
                      one.home(),
                      one.words().pieces(),
                      reading.target(),
                      reading.state(),
                      reading.says(),
                      reading.ought());
                })
            .toList());
  }
}
