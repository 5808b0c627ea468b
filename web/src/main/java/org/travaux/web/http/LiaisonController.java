package org.travaux.web.http;

import java.time.LocalDate;
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
import org.travaux.core.event.BodyId;
import org.travaux.core.event.LiaisonEvent.Purpose;
import org.travaux.core.event.LiaisonEvent.Statement;
import org.travaux.core.event.LiaisonId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Paper;
import org.travaux.core.kept.Liaison;
import org.travaux.core.kept.Liaisons;
import org.travaux.core.liaison.ReceiveLiaison;
import org.travaux.core.liaison.SendLiaison;
import org.travaux.core.liaison.TakeInLiaison;
import org.travaux.core.liaison.WithdrawLiaison;
import org.travaux.web.identity.Who;

/// What a body tells other bodies and groups outside, what these tell it, and what came back, at
/// any moment. A statement to another body is seen there without being sent twice.
@RestController
@RequestMapping(path = "/api/bodies/{body}/liaisons", produces = MediaType.APPLICATION_JSON_VALUE)
final class LiaisonController {

  private final Commands commands;
  private final KeptViews<LiaisonId, Liaison, Liaisons> liaisons;
  private final Naming naming;

  LiaisonController(
      Commands commands, KeptViews<LiaisonId, Liaison, Liaisons> liaisons, Naming naming) {
    this.commands = commands;
    this.liaisons = liaisons;
    this.naming = naming;
  }

  /// What is sent, to other bodies or to groups outside.
  record NewLiaison(LiaisonId liaison, List<AddresseeForm> to, LiaisonWords statement) {}

  /// What came from a group outside.
  record ArrivedLiaison(LiaisonId liaison, String from, LiaisonWords statement) {}

  /// What a statement says.
  ///
  /// @param answers the statement that it comes back on
  /// @param answerBy until when an answer is waited for
  record LiaisonWords(
      Purpose purpose,
      String title,
      String says,
      Optional<List<OnForm>> on,
      Optional<List<Paper>> documents,
      Optional<LiaisonId> answers,
      Optional<LocalDate> answerBy) {

    Statement statement() {
      return new Statement(
          purpose, title, says, OnForm.all(on), documents.orElse(List.of()), answers, answerBy);
    }
  }

  /// @param document as which it is before the body that received it
  record LiaisonReceipt(Optional<Paper> document) {}

  record LiaisonReason(String reason) {}

  /// @param named how those things are called that are named in them
  record LiaisonList(LogPosition position, List<LiaisonForm> liaisons, Naming.Named named) {}

  record OneLiaison(LogPosition position, LiaisonForm liaison) {}

  /// All that the body sent and that came to it, as it stands or stood.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping
  LiaisonList list(
      @PathVariable BodyId body,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = liaisons.all(who, body, at);
    var all = told.state().all();
    return new LiaisonList(
        told.position(),
        all.stream().map(LiaisonForm::of).toList(),
        naming.named(who, Naming.Cited.in(all, LiaisonForm::cited)));
  }

  /// One statement, as it stands or stood.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/{liaison}")
  OneLiaison one(
      @PathVariable BodyId body,
      @PathVariable LiaisonId liaison,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = liaisons.one(who, body, liaison, at);
    return new OneLiaison(told.position(), LiaisonForm.of(told.state()));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer send(
      @PathVariable BodyId body, @RequestBody NewLiaison wanted, @AuthenticationPrincipal Who who) {
    return keep(
        who,
        body,
        (in, given) ->
            new SendLiaison(
                wanted.liaison(),
                in,
                wanted.to().stream().map(AddresseeForm::addressee).toList(),
                wanted.statement().statement(),
                given));
  }

  /// What came from a group outside.
  @PostMapping("/take-in")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer takeIn(
      @PathVariable BodyId body,
      @RequestBody ArrivedLiaison wanted,
      @AuthenticationPrincipal Who who) {
    return keep(
        who,
        body,
        (in, given) ->
            new TakeInLiaison(
                wanted.liaison(), in, wanted.from(), wanted.statement().statement(), given));
  }

  /// In a body that it was sent to.
  @PostMapping("/{liaison}/receive")
  Commands.Answer receive(
      @PathVariable BodyId body,
      @PathVariable LiaisonId liaison,
      @RequestBody LiaisonReceipt wanted,
      @AuthenticationPrincipal Who who) {
    return keep(
        who, body, (in, given) -> new ReceiveLiaison(liaison, in, wanted.document(), given));
  }

  /// In the body that sent it, or took it in.
  @PostMapping("/{liaison}/withdraw")
  Commands.Answer withdraw(
      @PathVariable BodyId body,
      @PathVariable LiaisonId liaison,
      @RequestBody LiaisonReason wanted,
      @AuthenticationPrincipal Who who) {
    return keep(who, body, (in, given) -> new WithdrawLiaison(liaison, in, wanted.reason(), given));
  }

  private Commands.Answer keep(Who who, BodyId body, Commands.Command command) {
    return commands.give(who, body, Act.KEEP_RECORD, command);
  }
}
