package org.travaux.core.escalation;

import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.B;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.STRANGER;
import static org.travaux.core.consensus.Debate.VICE;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyEvent.BodyPlaced;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.EscalationEvent.Answer;
import org.travaux.core.event.EscalationEvent.AnswerTakenBack;
import org.travaux.core.event.EscalationEvent.Question;
import org.travaux.core.event.EscalationEvent.QuestionAnswered;
import org.travaux.core.event.EscalationEvent.QuestionsPut;
import org.travaux.core.event.EscalationEvent.QuestionsWithdrawn;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Paper;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.QuestionId;
import org.travaux.core.event.Role;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;

class EscalationsTest {

  private static final BodyId COUNCIL = new BodyId("council");
  private static final EscalationId ID = new EscalationId("e1");
  private static final QuestionId YEAR = new QuestionId("a");
  private static final QuestionId PROCESS = new QuestionId("b");
  private static final InstrumentId DECISION = new InstrumentId("decision");
  private static final MeetingId C20 = new MeetingId("c20");
  private static final MeetingId MEETING = new MeetingId("group-2");
  private static final Paper OURS = new Paper(MEETING, new DocumentId("d1"));
  private static final Paper THEIRS = new Paper(C20, new DocumentId("d9"));
  private static final RulingId RULING = new RulingId("not-agreed");
  private static final List<Question> ASKED =
      List.of(
          new Question(YEAR, "to confirm 2022", List.of(new Target.OfProvision(PLAN, A))),
          new Question(PROCESS, "to guide the process", List.of()));
  private static final QuestionsPut PUT =
      new QuestionsPut(
          ID,
          GROUP,
          COUNCIL,
          PLAN,
          RULING,
          List.of(
              ASKED.getFirst(),
              new Question(
                  PROCESS, "to guide the process", List.of(new Target.OfProvision(PLAN, B)))),
          List.of(OURS));
  private static final Answer CONFIRMED =
      new Answer("2022 it is", Optional.of(C20), List.of(), List.of(THEIRS));
  private static final QuestionAnswered ANSWERED =
      new QuestionAnswered(ID, GROUP, COUNCIL, YEAR, CONFIRMED, List.of(PLAN));
  private static final Given COUNCILS_CHAIR = inCouncil("rosa", Role.CHAIR);
  private static final Given COUNCILLOR = inCouncil("carl", Role.DELEGATE);

  @Test
  void the_questions_of_a_ruling_go_to_the_body_above() {
    for (var given : List.of(CHAIR, VICE, SECRETARY)) {
      debate().when(put(ASKED, given), PUT);
    }
    for (var given : List.of(AMINA, STRANGER, COUNCILS_CHAIR)) {
      debate().refuses(put(ASKED, given), FORBIDDEN, "");
    }
    asked().nothingHappensWhen(put(ASKED, CHAIR));
    asked().refuses(put(PUT.questions().reversed(), CHAIR), CONTRADICTED, "questions");
    asked()
        .refuses(
            put(
                List.of(
                    ASKED.getFirst(),
                    new Question(new QuestionId("c"), ASKED.get(1).asks(), List.of())),
                CHAIR),
            TAKEN,
            "escalation");
    asked().refuses(put(new EscalationId("e2"), COUNCIL, ASKED), TAKEN, "ruling");
    asked()
        .then(CHAIR, new QuestionsWithdrawn(ID, GROUP, COUNCIL, "so", List.of(PLAN)))
        .when(
            put(new EscalationId("e2"), COUNCIL, ASKED),
            new QuestionsPut(
                new EscalationId("e2"),
                GROUP,
                COUNCIL,
                PLAN,
                RULING,
                PUT.questions(),
                List.of(OURS)));
  }

  @Test
  void nothing_else_goes_there_than_what_was_ruled() {
    debate().refuses(put(ID, new BodyId("other"), ASKED), CONTRADICTED, "to");
    unplaced().refuses(put(ASKED, CHAIR), CONTRADICTED, "to");
    debate().refuses(put(ASKED.subList(0, 1), CHAIR), CONTRADICTED, "questions");
    debate()
        .refuses(
            put(
                List.of(ASKED.getFirst(), new Question(YEAR, ASKED.get(1).asks(), List.of())),
                CHAIR),
            INVALID,
            "questions");
    var elsewhere = List.<Target>of(new Target.OfProvision(PLAN, new ProvisionId("none")));
    debate()
        .refuses(
            put(
                List.of(ASKED.getFirst(), new Question(PROCESS, ASKED.get(1).asks(), elsewhere)),
                CHAIR),
            UNKNOWN,
            "questions");
    debate().refuses(of("none", CHAIR), UNKNOWN, "ruling");
    debate().refuses(of("agreed", CHAIR), CONTRADICTED, "ruling");
    debate()
        .then(CHAIR, new RulingReopened(PLAN, RULING, "so"))
        .refuses(put(ASKED, CHAIR), CLOSED, "ruling");
    debate()
        .refuses(
            new PutQuestions(
                ID,
                GROUP,
                COUNCIL,
                new Target.OfRuling(PLAN, RULING),
                ASKED,
                List.of(THEIRS),
                CHAIR),
            UNKNOWN,
            "documents");
  }

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

  private static void refused(Answer answer, Refusal.Reason reason, String field) {
    asked().refuses(answer(YEAR, answer, COUNCILS_CHAIR), reason, field);
  }

  private static Debate unplaced() {
    return Debate.ofOptions()
        .then(
            SECRETARY,
            new Accredited(COUNCIL, COUNCILS_CHAIR.by()),
            new Accredited(COUNCIL, COUNCILLOR.by()),
            new InstrumentOpened(DECISION, COUNCIL, "Decision", "decision", "en"),
            Debate.convened(MEETING, GROUP),
            Debate.convened(C20, COUNCIL),
            Debate.registered(MEETING, "d1"),
            Debate.registered(C20, "d9"))
        .then(
            COUNCILS_CHAIR,
            new Ruled(
                DECISION,
                new RulingId("r9"),
                List.of(new Target.OfInstrument(DECISION)),
                new Outcome.Agreed(),
                List.of(),
                Optional.empty(),
                Optional.empty()))
        .then(
            CHAIR,
            ruled(
                "not-agreed",
                new Outcome.Escalated(
                    "Council", List.of("to confirm 2022", "to guide the process"))),
            ruled("agreed", new Outcome.Agreed()));
  }

  private static Ruled ruled(String id, Outcome outcome) {
    return new Ruled(
        PLAN,
        new RulingId(id),
        List.of(new Target.OfProvision(PLAN, B)),
        outcome,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Debate debate() {
    return unplaced().then(SECRETARY, new BodyPlaced(GROUP, Optional.of(COUNCIL)));
  }

  private static Debate asked() {
    return debate().then(SECRETARY, PUT);
  }

  private static Debate answered() {
    return asked().then(COUNCILS_CHAIR, ANSWERED);
  }

  private static PutQuestions put(List<Question> questions, Given given) {
    return put(ID, COUNCIL, RULING, questions, given);
  }

  private static PutQuestions put(EscalationId id, BodyId to, List<Question> questions) {
    return put(id, to, RULING, questions, CHAIR);
  }

  private static PutQuestions of(String ruling, Given given) {
    return put(ID, COUNCIL, new RulingId(ruling), ASKED, given);
  }

  private static PutQuestions put(
      EscalationId id, BodyId to, RulingId ruling, List<Question> questions, Given given) {
    return new PutQuestions(
        id, GROUP, to, new Target.OfRuling(PLAN, ruling), questions, List.of(OURS), given);
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

  private static Given inCouncil(String person, Role role) {
    return new Given(new Delegate(new PersonId(person), CHAIR.by().delegation(), role), CHAIR.at());
  }
}
