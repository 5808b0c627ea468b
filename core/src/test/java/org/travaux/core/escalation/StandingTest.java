package org.travaux.core.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.B;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.escalation.Escalating.ANNEX;
import static org.travaux.core.escalation.Escalating.ASKED;
import static org.travaux.core.escalation.Escalating.C20;
import static org.travaux.core.escalation.Escalating.COUNCIL;
import static org.travaux.core.escalation.Escalating.COUNCILS_CHAIR;
import static org.travaux.core.escalation.Escalating.ID;
import static org.travaux.core.escalation.Escalating.PROCESS;
import static org.travaux.core.escalation.Escalating.PUT;
import static org.travaux.core.escalation.Escalating.RULING;
import static org.travaux.core.escalation.Escalating.YEAR;
import static org.travaux.core.escalation.Escalating.debate;
import static org.travaux.core.escalation.Escalating.ruled;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.consensus.Declared;
import org.travaux.core.consensus.FollowUp;
import org.travaux.core.consensus.Standing;
import org.travaux.core.consensus.Standing.State;
import org.travaux.core.event.EscalationEvent.Answer;
import org.travaux.core.event.EscalationEvent.AnswerTakenBack;
import org.travaux.core.event.EscalationEvent.Question;
import org.travaux.core.event.EscalationEvent.QuestionAnswered;
import org.travaux.core.event.EscalationEvent.QuestionsPut;
import org.travaux.core.event.EscalationEvent.QuestionsWithdrawn;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.QuestionId;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;

/// What the answers of the body above make of how far the provisions of a ruling have come.
class StandingTest {

  @Test
  void an_answer_is_part_of_the_reason_and_the_provision_stays_where_it_stands() {
    var before = asked();
    assertEquals(List.of(), standing(before).answers());
    var debate = before.then(COUNCILS_CHAIR, answered(PROCESS));
    assertEquals(
        new Standing(State.NO_CONSENSUS, ruling(debate), List.of(debate.now())), standing(debate));
  }

  @Test
  void an_answer_counts_for_those_provisions_alone_that_were_asked_about() {
    var debate = asked().then(COUNCILS_CHAIR, answered(YEAR));
    assertEquals(List.of(), standing(debate).answers());
    assertEquals(List.of(), debate.standing(A).answers());
  }

  @Test
  void a_question_about_the_ruling_itself_is_about_all_that_was_ruled_on() {
    var about = List.<Target>of(new Target.OfRuling(PLAN, RULING));
    var debate =
        notAgreed()
            .then(SECRETARY, put(PLAN, List.of(new Question(YEAR, "to confirm 2022", about))))
            .then(COUNCILS_CHAIR, answered(YEAR));
    assertEquals(List.of(debate.now()), standing(debate).answers());
  }

  @Test
  void what_is_taken_back_is_no_reason_and_what_is_answered_again_is() {
    var debate =
        asked()
            .then(COUNCILS_CHAIR, answered(PROCESS))
            .then(
                COUNCILS_CHAIR,
                new AnswerTakenBack(ID, GROUP, COUNCIL, PROCESS, "too early", List.of(PLAN)));
    assertEquals(List.of(), standing(debate).answers());
    debate.then(COUNCILS_CHAIR, answered(PROCESS));
    assertEquals(List.of(debate.now()), standing(debate).answers());
  }

  @Test
  void whoever_rules_next_decides_and_the_answer_is_behind_that() {
    var debate =
        asked()
            .then(COUNCILS_CHAIR, answered(PROCESS))
            .then(CHAIR, ruled("as-answered", new Outcome.Adopted()));
    assertEquals(new Standing(State.AGREED, debate.now(), List.of()), standing(debate));
  }

  @Test
  void what_was_answered_is_no_longer_to_come() {
    assertEquals(List.of("to confirm 2022", "to guide the process"), toCome(asked()));
    assertEquals(
        List.of("to confirm 2022"), toCome(asked().then(COUNCILS_CHAIR, answered(PROCESS))));
  }

  @Test
  void who_asks_no_more_keeps_what_was_answered() {
    var debate =
        asked()
            .then(COUNCILS_CHAIR, answered(PROCESS))
            .then(CHAIR, new QuestionsWithdrawn(ID, GROUP, COUNCIL, "agreed", List.of(PLAN)));
    assertEquals(
        List.of(PROCESS),
        declared(debate).asked().stream().map(one -> one.question().question()).toList());
    assertEquals(1, standing(debate).answers().size());
  }

  @Test
  void questions_of_another_texts_ruling_of_the_same_id_are_not_this_ones() {
    var debate =
        notAgreed().then(SECRETARY, put(ANNEX, ASKED)).then(COUNCILS_CHAIR, answered(PROCESS));
    assertEquals(List.of(), List.copyOf(declared(debate).asked()));
  }

  @Test
  void an_answer_is_told_to_the_text_of_the_ruling_also_where_it_is_about_another_one() {
    var about = List.<Target>of(new Target.OfInstrument(ANNEX));
    var answer = new Answer("Online", Optional.of(C20), List.of(), List.of());
    debate()
        .then(SECRETARY, put(PLAN, List.of(new Question(YEAR, "to confirm 2022", about))))
        .when(
            new AnswerQuestion(ID, COUNCIL, YEAR, answer, COUNCILS_CHAIR),
            new QuestionAnswered(ID, GROUP, COUNCIL, YEAR, answer, List.of(PLAN, ANNEX)));
  }

  /// The provision stands where the ruling puts it whose questions are asked.
  private static Debate notAgreed() {
    return debate()
        .then(CHAIR, new RulingReopened(PLAN, new RulingId("agreed"), "said of another"));
  }

  private static Debate asked() {
    return notAgreed().then(SECRETARY, PUT);
  }

  private static Standing standing(Debate debate) {
    return debate.standing(B);
  }

  private static Declared declared(Debate debate) {
    return Objects.requireNonNull(debate.consensus().rulings().get(RULING));
  }

  private static LogPosition ruling(Debate debate) {
    return declared(debate).position();
  }

  private static List<String> toCome(Debate debate) {
    return debate.consensus().followUps().stream()
        .filter(one -> one.kind() == FollowUp.Kind.QUESTION)
        .flatMap(one -> one.what().stream())
        .toList();
  }

  private static QuestionAnswered answered(QuestionId question) {
    return new QuestionAnswered(
        ID,
        GROUP,
        COUNCIL,
        question,
        new Answer("so it is", Optional.of(C20), List.of(), List.of()),
        List.of(PLAN));
  }

  private static QuestionsPut put(InstrumentId instrument, List<Question> questions) {
    return new QuestionsPut(ID, GROUP, COUNCIL, instrument, RULING, questions, List.of());
  }
}
