package org.travaux.core.escalation;

import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.STRANGER;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.escalation.Escalating.C20;
import static org.travaux.core.escalation.Escalating.COUNCIL;
import static org.travaux.core.escalation.Escalating.COUNCILLOR;
import static org.travaux.core.escalation.Escalating.COUNCILS_CHAIR;
import static org.travaux.core.escalation.Escalating.DECISION;
import static org.travaux.core.escalation.Escalating.ID;
import static org.travaux.core.escalation.Escalating.MEETING;
import static org.travaux.core.escalation.Escalating.OURS;
import static org.travaux.core.escalation.Escalating.PROCESS;
import static org.travaux.core.escalation.Escalating.RULING;
import static org.travaux.core.escalation.Escalating.THEIRS;
import static org.travaux.core.escalation.Escalating.YEAR;
import static org.travaux.core.escalation.Escalating.asked;
import static org.travaux.core.escalation.Escalating.debate;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.EscalationEvent.Answer;
import org.travaux.core.event.EscalationEvent.AnswerTakenBack;
import org.travaux.core.event.EscalationEvent.QuestionAnswered;
import org.travaux.core.event.EscalationEvent.QuestionsWithdrawn;
import org.travaux.core.event.Given;
import org.travaux.core.event.QuestionId;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;

class AnswersTest {

  private static final Answer CONFIRMED =
      new Answer("2022 it is", Optional.of(C20), List.of(), List.of(THEIRS));
  private static final QuestionAnswered ANSWERED =
      new QuestionAnswered(ID, GROUP, COUNCIL, YEAR, CONFIRMED, List.of(PLAN));

  @Test
  void who_may_rule_in_the_body_above_answers_and_says_on_what_the_answer_rests() {
    asked().when(answer(YEAR, CONFIRMED, COUNCILS_CHAIR), ANSWERED);
    var ruled =
        new Answer(
            "It goes on",
            Optional.empty(),
            List.of(new Target.OfRuling(DECISION, new RulingId("r9"))),
            List.of());
    asked()
        .when(
            answer(PROCESS, ruled, COUNCILS_CHAIR),
            new QuestionAnswered(ID, GROUP, COUNCIL, PROCESS, ruled, List.of(PLAN, DECISION)));
    for (var given : List.of(COUNCILLOR, CHAIR, STRANGER)) {
      asked().refuses(answer(YEAR, CONFIRMED, given), FORBIDDEN, "");
    }
    refused(new Answer(" ", Optional.of(C20), List.of(), List.of()), INVALID, "says");
    refused(new Answer("so", Optional.empty(), List.of(), List.of()), INVALID, "answer");
    refused(new Answer("so", Optional.of(MEETING), List.of(), List.of()), UNKNOWN, "meeting");
    refused(new Answer("so", Optional.empty(), List.of(), List.of(OURS)), UNKNOWN, "documents");
    refused(
        new Answer("so", Optional.empty(), List.of(new Target.OfRuling(PLAN, RULING)), List.of()),
        UNKNOWN,
        "on");
    asked().refuses(answer(new QuestionId("c"), CONFIRMED, COUNCILS_CHAIR), UNKNOWN, "question");
    debate().refuses(answer(YEAR, CONFIRMED, COUNCILS_CHAIR), UNKNOWN, "escalation");
    asked().refuses(new AnswerQuestion(ID, GROUP, YEAR, CONFIRMED, CHAIR), UNKNOWN, "escalation");
    answered().nothingHappensWhen(answer(YEAR, CONFIRMED, COUNCILS_CHAIR));
    answered()
        .refuses(
            answer(
                YEAR, new Answer("2023", Optional.of(C20), List.of(), List.of()), COUNCILS_CHAIR),
            TAKEN,
            "question");
  }

  @Test
  void an_answer_is_taken_back_and_given_again() {
    var back = new AnswerTakenBack(ID, GROUP, COUNCIL, YEAR, "too early", List.of(PLAN));
    answered().when(takeBack(YEAR, "too early", COUNCILS_CHAIR), back);
    answered().refuses(takeBack(PROCESS, "so", COUNCILS_CHAIR), CLOSED, "question");
    answered().refuses(takeBack(YEAR, "", COUNCILS_CHAIR), INVALID, "reason");
    answered().refuses(takeBack(YEAR, "so", COUNCILLOR), FORBIDDEN, "");
    answered().then(COUNCILS_CHAIR, back).when(answer(YEAR, CONFIRMED, COUNCILS_CHAIR), ANSWERED);
  }

  @Test
  void who_may_rule_withdraws_what_waits_for_an_answer() {
    var withdrawn = new QuestionsWithdrawn(ID, GROUP, COUNCIL, "agreed after all", List.of(PLAN));
    answered().when(withdraw("agreed after all", CHAIR), withdrawn);
    for (var given : List.of(SECRETARY, AMINA, COUNCILS_CHAIR)) {
      answered().refuses(withdraw("so", given), FORBIDDEN, "");
    }
    answered().refuses(withdraw(" ", CHAIR), INVALID, "reason");
    debate().refuses(withdraw("so", CHAIR), UNKNOWN, "escalation");
    var debate = answered().then(CHAIR, withdrawn);
    debate.refuses(withdraw("so", CHAIR), CLOSED, "escalation");
    debate.refuses(answer(PROCESS, CONFIRMED, COUNCILS_CHAIR), CLOSED, "escalation");
    debate.refuses(takeBack(YEAR, "so", COUNCILS_CHAIR), CLOSED, "escalation");
    answered()
        .then(
            COUNCILS_CHAIR,
            new QuestionAnswered(ID, GROUP, COUNCIL, PROCESS, CONFIRMED, List.of(PLAN)))
        .refuses(withdraw("so", CHAIR), CLOSED, "escalation");
  }

  @Test
  void only_who_asked_withdraws_it() {
    asked()
        .refuses(new WithdrawQuestions(ID, COUNCIL, "so", COUNCILS_CHAIR), UNKNOWN, "escalation");
  }

  @Test
  void each_instrument_that_an_answer_rests_on_is_named_once() {
    var twice =
        new Answer(
            "It goes on",
            Optional.empty(),
            List.of(
                new Target.OfRuling(DECISION, new RulingId("r9")),
                new Target.OfInstrument(DECISION)),
            List.of());
    asked()
        .when(
            answer(PROCESS, twice, COUNCILS_CHAIR),
            new QuestionAnswered(ID, GROUP, COUNCIL, PROCESS, twice, List.of(PLAN, DECISION)));
  }

  private static void refused(Answer answer, Refusal.Reason reason, String field) {
    asked().refuses(answer(YEAR, answer, COUNCILS_CHAIR), reason, field);
  }

  private static Debate answered() {
    return asked().then(COUNCILS_CHAIR, ANSWERED);
  }

  private static AnswerQuestion answer(QuestionId question, Answer answer, Given given) {
    return new AnswerQuestion(ID, COUNCIL, question, answer, given);
  }

  private static TakeAnswerBack takeBack(QuestionId question, String reason, Given given) {
    return new TakeAnswerBack(ID, COUNCIL, question, reason, given);
  }

  private static WithdrawQuestions withdraw(String reason, Given given) {
    return new WithdrawQuestions(ID, GROUP, reason, given);
  }
}
