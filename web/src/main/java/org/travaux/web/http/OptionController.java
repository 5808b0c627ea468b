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
import org.travaux.core.event.BracketId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionEvent.Ending;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.option.AddOption;
import org.travaux.core.option.CloseBracket;
import org.travaux.core.option.CommentOnBracket;
import org.travaux.core.option.EditOption;
import org.travaux.core.option.MergeOptionSets;
import org.travaux.core.option.MergeOptions;
import org.travaux.core.option.Offer;
import org.travaux.core.option.OpenBracket;
import org.travaux.core.option.OpenOptionSet;
import org.travaux.core.option.SplitOption;
import org.travaux.core.option.SplitOptionSet;
import org.travaux.core.option.SplitOptionSet.Share;
import org.travaux.core.option.WithdrawOption;
import org.travaux.core.text.Edit;
import org.travaux.web.identity.Who;

/// Option sets and brackets. What comes of it is told live to all who have the draft open.
@RestController
@RequestMapping(path = "/api/instruments/{instrument}", produces = MediaType.APPLICATION_JSON_VALUE)
final class OptionController {

  private final Commands commands;

  OptionController(Commands commands) {
    this.commands = commands;
  }

  record OptionForm(
      OptionId option,
      String title,
      List<TreatmentForm> treatments,
      Optional<List<DelegationId>> owners) {

    Offer offer() {
      return new Offer(
          option,
          title,
          treatments.stream().map(TreatmentForm::treatment).toList(),
          owners.orElse(List.of()));
    }
  }

  record OptionSetOpening(
      OptionSetId set, String title, List<ProvisionId> provisions, List<OptionForm> options) {}

  record OptionEdit(ProvisionId provision, LogPosition base, Edit edit, EditId id) {}

  record OptionMerge(OptionId from) {}

  record OptionSplitting(OptionId into, String title) {}

  /// Several choices that become one.
  ///
  /// @param set what that is called
  record OptionSetMerger(OptionSetId set, String title, List<OptionSetId> from) {}

  /// The choices that one becomes.
  record OptionSetSplitting(List<Share> into) {}

  /// Which words: from `start` up to `end` of the text at `base`, in UTF-16 code units.
  record Bracketing(
      BracketId bracket, ProvisionId provision, LogPosition base, int start, int end) {}

  record BracketComment(String comment) {}

  /// What becomes of the words.
  ///
  /// @param id what the edit is called by which they go
  record BracketEnd(Ending ending, EditId id) {}

  @PostMapping("/option-sets")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer open(
      @PathVariable InstrumentId instrument,
      @RequestBody OptionSetOpening wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.CONTEST,
        (body, given) ->
            new OpenOptionSet(
                instrument,
                body,
                wanted.set(),
                wanted.title(),
                wanted.provisions(),
                wanted.options().stream().map(OptionForm::offer).toList(),
                given));
  }

  /// Makes one choice of several, between all of their options. They are closed.
  @PostMapping("/option-sets/merge")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer mergeSets(
      @PathVariable InstrumentId instrument,
      @RequestBody OptionSetMerger wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.STRUCTURE,
        (body, given) ->
            new MergeOptionSets(
                instrument, body, wanted.set(), wanted.title(), wanted.from(), given));
  }

  /// Makes several choices of one, each about some of its provisions. It is closed.
  @PostMapping("/option-sets/{set}/split")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer splitSet(
      @PathVariable InstrumentId instrument,
      @PathVariable OptionSetId set,
      @RequestBody OptionSetSplitting wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.STRUCTURE,
        (body, given) -> new SplitOptionSet(instrument, body, set, wanted.into(), given));
  }

  @PostMapping("/option-sets/{set}/options")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer add(
      @PathVariable InstrumentId instrument,
      @PathVariable OptionSetId set,
      @RequestBody OptionForm wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.CONTEST,
        (body, given) -> new AddOption(instrument, body, set, wanted.offer(), given));
  }

  @PostMapping("/option-sets/{set}/options/{option}/edit")
  Commands.Answer editOption(
      @PathVariable InstrumentId instrument,
      @PathVariable OptionSetId set,
      @PathVariable OptionId option,
      @RequestBody OptionEdit wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.CONTEST,
        (body, given) ->
            new EditOption(
                instrument,
                body,
                set,
                option,
                wanted.provision(),
                wanted.base(),
                wanted.edit(),
                wanted.id(),
                given));
  }

  @PostMapping("/option-sets/{set}/options/{option}/withdraw")
  Commands.Answer withdrawOption(
      @PathVariable InstrumentId instrument,
      @PathVariable OptionSetId set,
      @PathVariable OptionId option,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.CONTEST,
        (body, given) -> new WithdrawOption(instrument, body, set, option, given));
  }

  @PostMapping("/option-sets/{set}/options/{option}/merge")
  Commands.Answer mergeOption(
      @PathVariable InstrumentId instrument,
      @PathVariable OptionSetId set,
      @PathVariable OptionId option,
      @RequestBody OptionMerge wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.CONTEST,
        (body, given) -> new MergeOptions(instrument, body, set, option, wanted.from(), given));
  }

  @PostMapping("/option-sets/{set}/options/{option}/split")
  Commands.Answer splitOption(
      @PathVariable InstrumentId instrument,
      @PathVariable OptionSetId set,
      @PathVariable OptionId option,
      @RequestBody OptionSplitting wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.CONTEST,
        (body, given) ->
            new SplitOption(instrument, body, set, option, wanted.into(), wanted.title(), given));
  }

  @PostMapping("/brackets")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer openBracket(
      @PathVariable InstrumentId instrument,
      @RequestBody Bracketing wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.CONTEST,
        (body, given) ->
            new OpenBracket(
                instrument,
                body,
                wanted.bracket(),
                wanted.provision(),
                wanted.base(),
                wanted.start(),
                wanted.end(),
                given));
  }

  @PostMapping("/brackets/{bracket}/comments")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer comment(
      @PathVariable InstrumentId instrument,
      @PathVariable BracketId bracket,
      @RequestBody BracketComment wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.CONTEST,
        (body, given) -> new CommentOnBracket(instrument, body, bracket, wanted.comment(), given));
  }

  @PostMapping("/brackets/{bracket}/close")
  Commands.Answer closeBracket(
      @PathVariable InstrumentId instrument,
      @PathVariable BracketId bracket,
      @RequestBody BracketEnd wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.CONTEST,
        (body, given) ->
            new CloseBracket(instrument, body, bracket, wanted.ending(), wanted.id(), given));
  }
}
