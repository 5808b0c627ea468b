package org.travaux.core.escalation;

import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.B;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;

import java.util.List;
import java.util.Optional;
import org.travaux.core.consensus.Debate;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyEvent.BodyPlaced;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.EscalationEvent.Question;
import org.travaux.core.event.EscalationEvent.QuestionsPut;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Paper;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.QuestionId;
import org.travaux.core.event.Role;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;

/// A group asks the council above it what it could not agree on, and the council answers.
final class Escalating {

  static final BodyId COUNCIL = new BodyId("council");
  static final EscalationId ID = new EscalationId("e1");
  static final QuestionId YEAR = new QuestionId("a");
  static final QuestionId PROCESS = new QuestionId("b");
  static final InstrumentId DECISION = new InstrumentId("decision");
  static final InstrumentId ANNEX = new InstrumentId("annex");
  static final MeetingId C20 = new MeetingId("c20");
  static final MeetingId MEETING = new MeetingId("group-2");
  static final Paper OURS = new Paper(MEETING, new DocumentId("d1"));
  static final Paper THEIRS = new Paper(C20, new DocumentId("d9"));
  static final RulingId RULING = new RulingId("not-agreed");
  static final List<Question> ASKED =
      List.of(
          new Question(YEAR, "to confirm 2022", List.of(new Target.OfProvision(PLAN, A))),
          new Question(PROCESS, "to guide the process", List.of()));
  static final QuestionsPut PUT =
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
  static final Given COUNCILS_CHAIR = inCouncil("rosa", Role.CHAIR);
  static final Given COUNCILLOR = inCouncil("carl", Role.DELEGATE);

  private Escalating() {}

  static Debate unplaced() {
    return Debate.ofOptions()
        .then(
            SECRETARY,
            new Accredited(COUNCIL, COUNCILS_CHAIR.by()),
            new Accredited(COUNCIL, COUNCILLOR.by()),
            new InstrumentOpened(DECISION, COUNCIL, "Decision", "decision", "en"),
            new InstrumentOpened(ANNEX, GROUP, "Annex", "annex", "en"),
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

  static Ruled ruled(String id, Outcome outcome) {
    return ruled(PLAN, id, outcome);
  }

  static Ruled ruled(InstrumentId instrument, String id, Outcome outcome) {
    return new Ruled(
        instrument,
        new RulingId(id),
        List.of(
            instrument.equals(PLAN)
                ? new Target.OfProvision(PLAN, B)
                : new Target.OfInstrument(instrument)),
        outcome,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  static Debate debate() {
    return unplaced().then(SECRETARY, new BodyPlaced(GROUP, Optional.of(COUNCIL)));
  }

  static Debate asked() {
    return debate().then(SECRETARY, PUT);
  }

  static Given inCouncil(String person, Role role) {
    return new Given(new Delegate(new PersonId(person), CHAIR.by().delegation(), role), CHAIR.at());
  }
}
