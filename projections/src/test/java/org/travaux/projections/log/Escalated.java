package org.travaux.projections.log;

import java.util.List;
import java.util.Optional;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.EscalationEvent.Answer;
import org.travaux.core.event.EscalationEvent.AnswerTakenBack;
import org.travaux.core.event.EscalationEvent.Question;
import org.travaux.core.event.EscalationEvent.QuestionAnswered;
import org.travaux.core.event.EscalationEvent.QuestionsPut;
import org.travaux.core.event.EscalationEvent.QuestionsWithdrawn;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.QuestionId;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;

/// What is asked of the body above, each kind of event.
final class Escalated {

  private static final InstrumentId RES = new InstrumentId("res-71");
  private static final BodyId BODY = new BodyId("cwg-sfp");
  private static final BodyId COUNCIL = new BodyId("council");
  private static final EscalationId ESCALATION = new EscalationId("e1");
  private static final QuestionId QUESTION = new QuestionId("q1");
  private static final Paper PAPER = new Paper(new MeetingId("c24"), new DocumentId("d6"));

  private Escalated() {}

  static List<Event> all() {
    return List.of(
        new QuestionsPut(
            ESCALATION,
            BODY,
            COUNCIL,
            RES,
            new RulingId("r1"),
            List.of(
                new Question(
                    QUESTION,
                    "to confirm the year",
                    List.of(new Target.OfProvision(RES, new ProvisionId("p1"))))),
            List.of(PAPER)),
        new QuestionAnswered(
            ESCALATION,
            BODY,
            COUNCIL,
            QUESTION,
            new Answer(
                "confirmed",
                Optional.of(new MeetingId("c24")),
                List.of(new Target.OfRuling(new InstrumentId("dec-1"), new RulingId("r9"))),
                List.of(PAPER)),
            List.of(RES)),
        new AnswerTakenBack(ESCALATION, BODY, COUNCIL, QUESTION, "too early", List.of(RES)),
        new QuestionsWithdrawn(ESCALATION, BODY, COUNCIL, "agreed after all", List.of(RES)));
  }

  /// What is optional left out.
  static List<Event> bare() {
    return List.of(
        new QuestionAnswered(
            ESCALATION,
            BODY,
            COUNCIL,
            QUESTION,
            new Answer("confirmed", Optional.empty(), List.of(), List.of(PAPER)),
            List.of(RES)));
  }
}
