package org.travaux.core.consensus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.travaux.core.action.ActionDecisions;
import org.travaux.core.constraint.ConstraintDecisions;
import org.travaux.core.crossreference.CrossReferenceDecisions;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Stage;
import org.travaux.core.escalation.EscalationDecisions;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.Form.Kind;
import org.travaux.core.event.Form.Numbering;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.OptionEvent.OptionAdded;
import org.travaux.core.event.OptionEvent.OptionSetOpened;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Treatment;
import org.travaux.core.liaison.LiaisonDecisions;
import org.travaux.core.option.OptionDecisions;
import org.travaux.core.position.PositionDecisions;
import org.travaux.core.provenance.ProvenanceDecisions;
import org.travaux.core.recommendation.RecommendationDecisions;
import org.travaux.core.rendering.RenderingDecisions;
import org.travaux.core.ruling.RulingDecisions;
import org.travaux.core.text.Edit;
import org.travaux.core.trace.TraceDecisions;

/// A working group over a text of two provisions, told event by event, and one command at the end.
public final class Debate extends Stage<Debate> {

  public static final InstrumentId PLAN = new InstrumentId("plan");
  public static final BodyId GROUP = new BodyId("working-group");
  public static final ProvisionId A = new ProvisionId("a");
  public static final ProvisionId B = new ProvisionId("b");
  public static final OptionSetId SET = new OptionSetId("vision");
  public static final OptionId ONE = new OptionId("1");
  public static final OptionId TWO = new OptionId("2");
  public static final Given CHAIR = given("chair", "BRA", Role.CHAIR);
  public static final Given VICE = given("vice", "RWA", Role.VICE_CHAIR);
  public static final Given SECRETARY = given("secretary", "SEC", Role.SECRETARIAT);
  public static final Given AMINA = given("amina", "EGY", Role.DELEGATE);
  public static final Given BORIS = given("boris", "RUS", Role.DELEGATE);
  public static final Given OBSERVER = given("olga", "UNDP", Role.OBSERVER);
  public static final Given STRANGER = given("stranger", "USA", Role.DELEGATE);

  private ConsensusState consensus = ConsensusState.FOLD.initial();

  private Debate() {
    super(decisions());
  }

  private static List<Class<? extends Decision<?>>> decisions() {
    var decisions = new ArrayList<Class<? extends Decision<?>>>(OptionDecisions.ALL);
    decisions.addAll(PositionDecisions.ALL);
    decisions.addAll(RulingDecisions.ALL);
    decisions.addAll(ActionDecisions.ALL);
    decisions.addAll(RecommendationDecisions.ALL);
    decisions.addAll(EscalationDecisions.ALL);
    decisions.addAll(LiaisonDecisions.ALL);
    decisions.addAll(CrossReferenceDecisions.ALL);
    decisions.addAll(ConstraintDecisions.ALL);
    decisions.addAll(TraceDecisions.ALL);
    decisions.addAll(RenderingDecisions.ALL);
    decisions.addAll(ProvenanceDecisions.ALL);
    return decisions;
  }

  @Override
  protected Debate self() {
    return this;
  }

  /// Without any text.
  public static Debate accredited() {
    var debate = new Debate();
    for (var given : List.of(CHAIR, VICE, SECRETARY, AMINA, BORIS, OBSERVER)) {
      debate.then(SECRETARY, new Accredited(GROUP, given.by()));
    }
    return debate;
  }

  public static Debate opened() {
    var form = new Form(Kind.PARAGRAPH, 1, Numbering.DECIMAL);
    return accredited()
        .then(CHAIR, new InstrumentOpened(PLAN, GROUP, "Strategic plan", "plan", "en"))
        .then(
            SECRETARY,
            new ProvisionInserted(PLAN, A, Optional.empty(), form, "one digital society", none()))
        .then(
            SECRETARY, new ProvisionInserted(PLAN, B, Optional.of(A), form, "the mission", none()));
  }

  /// With a choice between the text as it is and another one, of Egypt.
  public static Debate ofOptions() {
    return opened()
        .then(CHAIR, new OptionSetOpened(PLAN, SET, "Vision", List.of(A)))
        .then(
            CHAIR,
            new OptionAdded(PLAN, SET, ONE, "As it is", List.of(new Treatment.Keep(A)), List.of()))
        .then(
            CHAIR,
            new OptionAdded(
                PLAN,
                SET,
                TWO,
                "Information society",
                List.of(new Treatment.Replace(A, "one information society")),
                List.of(AMINA.by().delegation())));
  }

  @Override
  public Debate then(Given given, Event... events) {
    for (var event : events) {
      consensus = ConsensusState.FOLD.evolve(consensus, new Recorded(now().next(), given, event));
      super.then(given, event);
    }
    return this;
  }

  public Debate edited(ProvisionId provision, String id, Edit edit) {
    return then(
        BORIS,
        new TextEdited(PLAN, provision, edit, new EditId(id), edit.digest(), Optional.empty()));
  }

  public ConsensusState consensus() {
    return consensus;
  }

  /// How far a provision of the draft has come.
  public Standing standing(ProvisionId provision) {
    return Objects.requireNonNull(consensus.standings().get(provision));
  }

  public Standing.State state(ProvisionId provision) {
    return standing(provision).state();
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static Given given(String person, String delegation, Role role) {
    return given(person, delegation, role, Instant.parse("2026-03-02T09:00:00Z"));
  }

  /// A meeting of a body.
  public static MeetingConvened convened(MeetingId meeting, BodyId body) {
    return new MeetingConvened(
        meeting,
        body,
        "Meeting",
        "GRP-2",
        Session.ORDINARY,
        Venue.IN_ROOM,
        new Days(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-03")),
        Optional.empty());
  }

  /// A document of a meeting.
  public static DocumentRegistered registered(MeetingId meeting, String document) {
    return new DocumentRegistered(
        meeting,
        new DocumentId(document),
        DocumentKind.REPORT,
        1,
        "Report",
        List.of(),
        List.of(),
        List.of(),
        List.of("en"),
        Optional.empty());
  }
}
