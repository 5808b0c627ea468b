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
import org.travaux.core.event.BodyId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.Recommendation;
import org.travaux.core.event.RecommendationEvent.FollowUp;
import org.travaux.core.event.RecommendationId;
import org.travaux.core.event.RegisterId;
import org.travaux.core.kept.Register;
import org.travaux.core.kept.Registers;
import org.travaux.core.recommendation.AddRecommendation;
import org.travaux.core.recommendation.AdoptRegister;
import org.travaux.core.recommendation.ChangeRecommendation;
import org.travaux.core.recommendation.FollowUpRecommendation;
import org.travaux.core.recommendation.MoveRecommendation;
import org.travaux.core.recommendation.OpenRegister;
import org.travaux.core.recommendation.ReopenRegister;
import org.travaux.core.recommendation.WithdrawRecommendation;
import org.travaux.web.identity.Who;

/// What a body or one of its meetings recommends, item by item: written, put in order, adopted by
/// the chair, followed up, and read at any moment. The letters of items follow from their places.
@RestController
@RequestMapping(path = "/api/bodies/{body}/registers", produces = MediaType.APPLICATION_JSON_VALUE)
final class RecommendationController {

  private final Commands commands;
  private final KeptViews<RegisterId, Register, Registers> registers;
  private final Naming naming;

  RecommendationController(
      Commands commands, KeptViews<RegisterId, Register, Registers> registers, Naming naming) {
    this.commands = commands;
    this.registers = registers;
    this.naming = naming;
  }

  /// @param meeting whose register it is; missing for the body's own
  record NewRegister(RegisterId register, String title, Optional<MeetingId> meeting) {}

  /// @param after the item behind which it is put; missing for the end
  record NewRecommendation(
      RecommendationId item, Optional<RecommendationId> after, RecommendationWords says) {}

  /// What an item says: `INVITES`, whom, and to do what.
  record RecommendationWords(
      Recommendation.Verb verb,
      Optional<List<AddresseeForm>> to,
      String text,
      Optional<List<OnForm>> on,
      Optional<List<Paper>> documents) {

    Recommendation says() {
      return new Recommendation(
          verb,
          to.orElse(List.of()).stream().map(AddresseeForm::addressee).toList(),
          text,
          OnForm.all(on),
          documents.orElse(List.of()));
    }
  }

  /// @param after the item behind which it is put; missing for the beginning
  record RecommendationPlace(Optional<RecommendationId> after) {}

  record RegisterReason(String reason) {}

  /// @param meeting in which it is said
  record RegisterAdoption(Optional<MeetingId> meeting) {}

  record RecommendationFollowUp(FollowUp state, Optional<Paper> outcome, Optional<String> remark) {}

  /// @param named how those things are called that are named in them
  record RegisterList(LogPosition position, List<RegisterForm> registers, Naming.Named named) {}

  record OneRegister(LogPosition position, RegisterForm register) {}

  /// All registers as they stand now, or as they stood.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  /// @param meeting only those of this meeting
  @GetMapping
  RegisterList list(
      @PathVariable BodyId body,
      @RequestParam Optional<String> at,
      @RequestParam Optional<MeetingId> meeting,
      @AuthenticationPrincipal Who who) {
    var told = registers.all(who, body, at);
    var all =
        told.state().all().stream()
            .filter(one -> meeting.isEmpty() || one.opened().meeting().equals(meeting))
            .toList();
    return new RegisterList(
        told.position(),
        all.stream().map(RegisterForm::of).toList(),
        naming.named(who, Naming.Cited.in(all, RegisterForm::cited)));
  }

  /// One register as it stands now, or as it stood.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/{register}")
  OneRegister one(
      @PathVariable BodyId body,
      @PathVariable RegisterId register,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = registers.one(who, body, register, at);
    return new OneRegister(told.position(), RegisterForm.of(told.state()));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer open(
      @PathVariable BodyId body,
      @RequestBody NewRegister wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.KEEP_RECORD,
        (in, given) ->
            new OpenRegister(in, wanted.register(), wanted.title(), wanted.meeting(), given));
  }

  @PostMapping("/{register}/items")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer add(
      @PathVariable BodyId body,
      @PathVariable RegisterId register,
      @RequestBody NewRecommendation wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.KEEP_RECORD,
        (in, given) ->
            new AddRecommendation(
                in, register, wanted.item(), wanted.after(), wanted.says().says(), given));
  }

  @PostMapping("/{register}/items/{item}/change")
  Commands.Answer change(
      @PathVariable BodyId body,
      @PathVariable RegisterId register,
      @PathVariable RecommendationId item,
      @RequestBody RecommendationWords wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.KEEP_RECORD,
        (in, given) -> new ChangeRecommendation(in, register, item, wanted.says(), given));
  }

  @PostMapping("/{register}/items/{item}/move")
  Commands.Answer move(
      @PathVariable BodyId body,
      @PathVariable RegisterId register,
      @PathVariable RecommendationId item,
      @RequestBody RecommendationPlace wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.KEEP_RECORD,
        (in, given) -> new MoveRecommendation(in, register, item, wanted.after(), given));
  }

  @PostMapping("/{register}/items/{item}/withdraw")
  Commands.Answer withdraw(
      @PathVariable BodyId body,
      @PathVariable RegisterId register,
      @PathVariable RecommendationId item,
      @RequestBody RegisterReason wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.KEEP_RECORD,
        (in, given) -> new WithdrawRecommendation(in, register, item, wanted.reason(), given));
  }

  @PostMapping("/{register}/adopt")
  Commands.Answer adopt(
      @PathVariable BodyId body,
      @PathVariable RegisterId register,
      @RequestBody RegisterAdoption wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.RULE,
        (in, given) -> new AdoptRegister(in, register, wanted.meeting(), given));
  }

  @PostMapping("/{register}/reopen")
  Commands.Answer reopen(
      @PathVariable BodyId body,
      @PathVariable RegisterId register,
      @RequestBody RegisterReason wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.RULE,
        (in, given) -> new ReopenRegister(in, register, wanted.reason(), given));
  }

  /// Whoever keeps the record says so, or a delegation that the item is addressed to.
  @PostMapping("/{register}/items/{item}/follow-up")
  Commands.Answer followUp(
      @PathVariable BodyId body,
      @PathVariable RegisterId register,
      @PathVariable RecommendationId item,
      @RequestBody RecommendationFollowUp wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.CONTRIBUTE,
        (in, given) ->
            new FollowUpRecommendation(
                in, register, item, wanted.state(), wanted.outcome(), wanted.remark(), given));
  }
}
