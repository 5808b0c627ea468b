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
import org.travaux.core.escalation.AnswerQuestion;
import org.travaux.core.escalation.PutQuestions;
import org.travaux.core.escalation.TakeAnswerBack;
import org.travaux.core.escalation.WithdrawQuestions;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EscalationEvent.Answer;
import org.travaux.core.event.EscalationEvent.Question;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.QuestionId;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;
import org.travaux.core.kept.Escalation;
import org.travaux.core.kept.Escalations;
import org.travaux.web.identity.Who;

/// What a body could not agree on, put as questions to the body that it reports to: seen by both,
/// answered by the one above, and read at any moment beside what the answers are for.
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
final class EscalationController {

  private final Access access;
  private final Commands commands;
  private final KeptViews<EscalationId, Escalation, Escalations> escalations;
  private final Naming naming;

  EscalationController(
      Access access,
      Commands commands,
      KeptViews<EscalationId, Escalation, Escalations> escalations,
      Naming naming) {
    this.access = access;
    this.commands = commands;
    this.escalations = escalations;
    this.naming = naming;
  }

  /// The questions of a ruling, word for word.
  ///
  /// @param to the body above
  record NewEscalation(
      EscalationId escalation,
      BodyId to,
      InstrumentId instrument,
      RulingId ruling,
      List<NewQuestion> questions,
      Optional<List<Paper>> documents) {}

  /// @param about what the ruling is about, if it is missing
  record NewQuestion(QuestionId question, String asks, Optional<List<OnForm>> about) {

    Question asked() {
      return new Question(question, asks, OnForm.all(about));
    }
  }

  /// An answer and what it rests on: one thing at least.
  ///
  /// @param meeting in which it was given
  record NewAnswer(
      String says,
      Optional<MeetingId> meeting,
      Optional<List<OnForm>> on,
      Optional<List<Paper>> documents) {}

  record EscalationReason(String reason) {}

  /// What a body asks, and what it is asked.
  ///
  /// @param named how those things are called that are named in them
  record EscalationList(
      LogPosition position, List<EscalationForm> escalations, Naming.Named named) {}

  record OneEscalation(LogPosition position, EscalationForm escalation) {}

  /// What was asked about an instrument, with the answers.
  record InstrumentQuestions(LogPosition position, List<InstrumentQuestion> questions) {}

  record InstrumentQuestion(
      EscalationId escalation,
      BodyId to,
      RulingId ruling,
      Escalation.State state,
      EscalationForm.AskedQuestion asked) {}

  /// All questions that the body put, and that were put to it, as they stand or stood.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/bodies/{body}/escalations")
  EscalationList list(
      @PathVariable BodyId body,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = escalations.all(who, body, at);
    var all = told.state().all();
    return new EscalationList(
        told.position(),
        all.stream().map(EscalationForm::of).toList(),
        naming.named(who, Naming.Cited.in(all, EscalationForm::cited)));
  }

  /// Questions that were put together, as they stand or stood.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/bodies/{body}/escalations/{escalation}")
  OneEscalation one(
      @PathVariable BodyId body,
      @PathVariable EscalationId escalation,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = escalations.one(who, body, escalation, at);
    return new OneEscalation(told.position(), EscalationForm.of(told.state()));
  }

  /// What was asked of the body above about an instrument, each with its answer.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/instruments/{instrument}/questions")
  InstrumentQuestions about(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = escalations.all(who, access.body(instrument), at);
    return new InstrumentQuestions(
        told.position(),
        told.state().all().stream()
            .flatMap(
                one ->
                    one.put().questions().stream()
                        .filter(question -> question.instruments().contains(instrument))
                        .map(question -> about(one, question)))
            .toList());
  }

  private static InstrumentQuestion about(Escalation one, Question question) {
    var put = one.put();
    return new InstrumentQuestion(
        put.escalation(), put.to(), put.ruling(), one.state(), EscalationForm.asked(question, one));
  }

  @PostMapping("/bodies/{body}/escalations")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer put(
      @PathVariable BodyId body,
      @RequestBody NewEscalation wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.KEEP_RECORD,
        (in, given) ->
            new PutQuestions(
                wanted.escalation(),
                in,
                wanted.to(),
                new Target.OfRuling(wanted.instrument(), wanted.ruling()),
                wanted.questions().stream().map(NewQuestion::asked).toList(),
                wanted.documents().orElse(List.of()),
                given));
  }

  /// In the body that is asked.
  @PostMapping("/bodies/{body}/escalations/{escalation}/questions/{question}/answer")
  Commands.Answer answer(
      @PathVariable BodyId body,
      @PathVariable EscalationId escalation,
      @PathVariable QuestionId question,
      @RequestBody NewAnswer wanted,
      @AuthenticationPrincipal Who who) {
    var answer =
        new Answer(
            wanted.says(),
            wanted.meeting(),
            OnForm.all(wanted.on()),
            wanted.documents().orElse(List.of()));
    return commands.give(
        who,
        body,
        Act.RULE,
        (in, given) -> new AnswerQuestion(escalation, in, question, answer, given));
  }

  /// In the body that is asked.
  @PostMapping("/bodies/{body}/escalations/{escalation}/questions/{question}/take-back")
  Commands.Answer takeBack(
      @PathVariable BodyId body,
      @PathVariable EscalationId escalation,
      @PathVariable QuestionId question,
      @RequestBody EscalationReason wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.RULE,
        (in, given) -> new TakeAnswerBack(escalation, in, question, wanted.reason(), given));
  }

  /// In the body that asks.
  @PostMapping("/bodies/{body}/escalations/{escalation}/withdraw")
  Commands.Answer withdraw(
      @PathVariable BodyId body,
      @PathVariable EscalationId escalation,
      @RequestBody EscalationReason wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        body,
        Act.RULE,
        (in, given) -> new WithdrawQuestions(escalation, in, wanted.reason(), given));
  }
}
