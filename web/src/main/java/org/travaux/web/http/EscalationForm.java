package org.travaux.web.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.EscalationEvent;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.QuestionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;
import org.travaux.core.kept.Escalation;

/// Questions that were put to the body above, as they stand, in JSON.
///
/// @param body that asks
/// @param to the body that is asked
/// @param instrument of which the ruling is that they come of
/// @param documents that go with them
/// @param history what happened to them
record EscalationForm(
    EscalationId escalation,
    BodyId body,
    BodyId to,
    InstrumentId instrument,
    RulingId ruling,
    List<Paper> documents,
    Escalation.State state,
    List<AskedQuestion> questions,
    List<Recorded> history) {

  /// One of them.
  ///
  /// @param about what the answer is for
  /// @param answer that holds
  record AskedQuestion(
      QuestionId question, String asks, List<OnForm> about, Optional<GivenAnswer> answer) {}

  /// An answer, by whom and when it was given, and what it rests on.
  record GivenAnswer(
      String says,
      Optional<MeetingId> meeting,
      List<OnForm> on,
      List<Paper> documents,
      LogPosition position,
      Instant at,
      Delegate by) {}

  static EscalationForm of(Escalation escalation) {
    var put = escalation.put();
    return new EscalationForm(
        put.escalation(),
        put.body(),
        put.to(),
        put.instrument(),
        put.ruling(),
        put.documents(),
        escalation.state(),
        put.questions().stream().map(question -> asked(question, escalation)).toList(),
        List.copyOf(escalation.told()));
  }

  static AskedQuestion asked(EscalationEvent.Question question, Escalation escalation) {
    return new AskedQuestion(
        question.question(),
        question.asks(),
        on(question.about()),
        escalation.answer(question.question()).map(EscalationForm::given));
  }

  private static GivenAnswer given(Escalation.Answered answered) {
    var answer = answered.answer();
    var said = answered.said();
    return new GivenAnswer(
        answer.says(),
        answer.meeting(),
        on(answer.on()),
        answer.documents(),
        said.position(),
        said.given().at(),
        said.given().by());
  }

  private static List<OnForm> on(List<Target> targets) {
    return targets.stream().flatMap(target -> OnForm.of(target).stream()).toList();
  }

  /// What it names.
  static Naming.Cited cited(Escalation escalation) {
    var put = escalation.put();
    var answers = escalation.answers().values().stream().map(Escalation.Answered::answer).toList();
    return new Naming.Cited(
        escalation.bodies(),
        answers.stream().flatMap(answer -> answer.meeting().stream()),
        Stream.concat(
            put.instruments().stream(),
            answers.stream()
                .flatMap(answer -> answer.on().stream())
                .flatMap(target -> target.within().stream())),
        Stream.concat(
            put.documents().stream(),
            answers.stream().flatMap(answer -> answer.documents().stream())));
  }
}
