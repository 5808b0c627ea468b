package org.travaux.core.escalation;

import static org.travaux.core.consensus.Debate.AMINA;
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
import static org.travaux.core.escalation.Escalating.ANNEX;
import static org.travaux.core.escalation.Escalating.ASKED;
import static org.travaux.core.escalation.Escalating.COUNCIL;
import static org.travaux.core.escalation.Escalating.COUNCILS_CHAIR;
import static org.travaux.core.escalation.Escalating.DECISION;
import static org.travaux.core.escalation.Escalating.ID;
import static org.travaux.core.escalation.Escalating.OURS;
import static org.travaux.core.escalation.Escalating.PROCESS;
import static org.travaux.core.escalation.Escalating.PUT;
import static org.travaux.core.escalation.Escalating.RULING;
import static org.travaux.core.escalation.Escalating.THEIRS;
import static org.travaux.core.escalation.Escalating.YEAR;
import static org.travaux.core.escalation.Escalating.asked;
import static org.travaux.core.escalation.Escalating.debate;
import static org.travaux.core.escalation.Escalating.ruled;
import static org.travaux.core.escalation.Escalating.unplaced;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EscalationEvent.Question;
import org.travaux.core.event.EscalationEvent.QuestionsPut;
import org.travaux.core.event.EscalationEvent.QuestionsWithdrawn;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.Given;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.QuestionId;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;

class PutQuestionsTest {

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
  void the_questions_of_each_ruling_are_put_for_themselves() {
    var other = new EscalationId("e2");
    var asks = new Question(YEAR, "to say who pays", List.of(new Target.OfInstrument(ANNEX)));
    var escalated = new Outcome.Escalated("Council", List.of("to say who pays"));
    asked()
        .then(CHAIR, ruled(PLAN, "who-pays", escalated), ruled(ANNEX, "not-agreed", escalated))
        .when(
            put(other, COUNCIL, new RulingId("who-pays"), List.of(asks), CHAIR),
            new QuestionsPut(
                other,
                GROUP,
                COUNCIL,
                PLAN,
                new RulingId("who-pays"),
                List.of(asks),
                List.of(OURS)))
        .when(
            new PutQuestions(
                other,
                GROUP,
                COUNCIL,
                new Target.OfRuling(ANNEX, RULING),
                List.of(asks),
                List.of(),
                CHAIR),
            new QuestionsPut(other, GROUP, COUNCIL, ANNEX, RULING, List.of(asks), List.of()));
  }

  @Test
  void what_is_put_was_ruled_here_and_asks_something() {
    debate()
        .refuses(
            new PutQuestions(
                ID,
                GROUP,
                COUNCIL,
                new Target.OfRuling(DECISION, new RulingId("r9")),
                ASKED,
                List.of(),
                CHAIR),
            UNKNOWN,
            "ruling");
    debate()
        .then(CHAIR, ruled(PLAN, "empty", new Outcome.Escalated("Council", List.of())))
        .refuses(
            put(ID, COUNCIL, new RulingId("empty"), List.of(), CHAIR), CONTRADICTED, "questions");
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
}
