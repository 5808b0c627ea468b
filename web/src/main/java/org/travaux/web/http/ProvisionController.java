package org.travaux.web.http;

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
import org.travaux.core.event.EditId;
import org.travaux.core.event.Form;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.instrument.EditProvision;
import org.travaux.core.instrument.InsertProvision;
import org.travaux.core.instrument.MergeProvisions;
import org.travaux.core.instrument.MoveProvision;
import org.travaux.core.instrument.RestoreProvision;
import org.travaux.core.instrument.SplitProvision;
import org.travaux.core.instrument.SuppressProvision;
import org.travaux.core.instrument.UndoOwnEdit;
import org.travaux.core.text.Edit;
import org.travaux.web.identity.Who;

/// What can be done to the provisions of an instrument. The events that come of it are told live
/// to all who have the draft open.
@RestController
@RequestMapping(path = "/api/instruments/{instrument}", produces = MediaType.APPLICATION_JSON_VALUE)
final class ProvisionController {

  private final Commands commands;

  ProvisionController(Commands commands) {
    this.commands = commands;
  }

  record Insertion(ProvisionId provision, Optional<ProvisionId> after, Form form, String text) {}

  record Change(LogPosition base, Edit edit, EditId id) {}

  record Move(Optional<ProvisionId> after, Form form, Optional<Boolean> withSubordinates) {}

  /// Where to cut.
  ///
  /// @param offset in the text at `base`, in UTF-16 code units
  record Cut(LogPosition base, int offset, ProvisionId into) {}

  record Merge(ProvisionId from) {}

  record Undo(Optional<ProvisionId> provision, Optional<LogPosition> edit, EditId id) {}

  @PostMapping("/provisions")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer insert(
      @PathVariable InstrumentId instrument,
      @RequestBody Insertion wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.STRUCTURE,
        (body, given) ->
            new InsertProvision(
                instrument,
                body,
                wanted.provision(),
                wanted.after(),
                wanted.form(),
                wanted.text(),
                given));
  }

  @PostMapping("/provisions/{provision}/edit")
  Commands.Answer edit(
      @PathVariable InstrumentId instrument,
      @PathVariable ProvisionId provision,
      @RequestBody Change wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.EDIT,
        (body, given) ->
            new EditProvision(
                instrument, body, provision, wanted.base(), wanted.edit(), wanted.id(), given));
  }

  @PostMapping("/provisions/{provision}/move")
  Commands.Answer move(
      @PathVariable InstrumentId instrument,
      @PathVariable ProvisionId provision,
      @RequestBody Move wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.STRUCTURE,
        (body, given) ->
            new MoveProvision(
                instrument,
                body,
                provision,
                wanted.after(),
                wanted.form(),
                wanted.withSubordinates().orElse(false),
                given));
  }

  @PostMapping("/provisions/{provision}/split")
  Commands.Answer split(
      @PathVariable InstrumentId instrument,
      @PathVariable ProvisionId provision,
      @RequestBody Cut wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.STRUCTURE,
        (body, given) ->
            new SplitProvision(
                instrument, body, provision, wanted.base(), wanted.offset(), wanted.into(), given));
  }

  /// The words of the provision right behind end those of this one.
  @PostMapping("/provisions/{provision}/merge")
  Commands.Answer merge(
      @PathVariable InstrumentId instrument,
      @PathVariable ProvisionId provision,
      @RequestBody Merge wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.STRUCTURE,
        (body, given) -> new MergeProvisions(instrument, body, provision, wanted.from(), given));
  }

  @PostMapping("/provisions/{provision}/suppress")
  Commands.Answer suppress(
      @PathVariable InstrumentId instrument,
      @PathVariable ProvisionId provision,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.STRUCTURE,
        (body, given) -> new SuppressProvision(instrument, body, provision, given));
  }

  @PostMapping("/provisions/{provision}/restore")
  Commands.Answer restore(
      @PathVariable InstrumentId instrument,
      @PathVariable ProvisionId provision,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.STRUCTURE,
        (body, given) -> new RestoreProvision(instrument, body, provision, given));
  }

  /// Takes back an edit of one's own: the named one, or the last. If that is too long ago for what
  /// is kept at hand, the log is read for it.
  @PostMapping("/undo")
  Commands.Answer undo(
      @PathVariable InstrumentId instrument,
      @RequestBody Undo wanted,
      @AuthenticationPrincipal Who who) {
    return commands.giveReaching(
        who,
        instrument,
        Act.EDIT,
        (body, given, farBack) ->
            new UndoOwnEdit(
                instrument, body, wanted.provision(), wanted.edit(), wanted.id(), given, farBack));
  }
}
