package org.travaux.core.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.test.fixture.AxonTestFixture;
import org.travaux.core.decide.Deciding;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.EventMessages;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
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
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionEvent.OptionAdded;
import org.travaux.core.event.OptionEvent.OptionSetOpened;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Treatment;
import org.travaux.core.option.OptionDecisions;
import org.travaux.core.position.PositionDecisions;
import org.travaux.core.ruling.RulingDecisions;
import org.travaux.core.text.Edit;

/// A working group over a text of two provisions, told event by event, and one command at the end.
public final class Debate {

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

  private final List<EventMessage> told = new ArrayList<>();
  private ConsensusState consensus = ConsensusState.FOLD.initial();

  private Debate() {}

  public static Debate opened() {
    var debate = new Debate();
    for (var given : List.of(CHAIR, VICE, SECRETARY, AMINA, BORIS, OBSERVER)) {
      debate.then(SECRETARY, new Accredited(GROUP, given.by()));
    }
    var form = new Form(Kind.PARAGRAPH, 1, Numbering.DECIMAL);
    return debate
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

  public Debate then(Given given, Event event) {
    consensus = ConsensusState.FOLD.evolve(consensus, new Recorded(next(), given, event));
    told.add(EventMessages.of(given, event));
    return this;
  }

  public Debate edited(ProvisionId provision, String id, Edit edit) {
    return then(
        BORIS,
        new TextEdited(PLAN, provision, edit, new EditId(id), edit.digest(), Optional.empty()));
  }

  private LogPosition next() {
    return new LogPosition(told.size());
  }

  /// The position of the last event told.
  public LogPosition now() {
    return next().plus(-1);
  }

  public ConsensusState consensus() {
    return consensus;
  }

  public Standing.State state(ProvisionId provision) {
    return consensus.standing(provision).orElseThrow().state();
  }

  public void when(Decision<?> command, Event... events) {
    fixture().when().command(command).then().success().events((Object[]) events);
  }

  public void nothingHappensWhen(Decision<?> command) {
    fixture().when().command(command).then().success().noEvents();
  }

  public void refuses(Decision<?> command, Refusal.Reason reason, String field) {
    fixture()
        .when()
        .command(command)
        .then()
        .noEvents()
        .exceptionSatisfies(
            thrown -> {
              var refusal = assertInstanceOf(Refusal.class, thrown);
              assertEquals(reason, refusal.reason(), refusal.getMessage());
              assertEquals(field, refusal.field(), refusal.getMessage());
            });
  }

  private org.axonframework.test.fixture.AxonTestPhase.Given fixture() {
    var decisions = new ArrayList<Class<? extends Decision<?>>>(OptionDecisions.ALL);
    decisions.addAll(PositionDecisions.ALL);
    decisions.addAll(RulingDecisions.ALL);
    return AxonTestFixture.with(Deciding.register(EventSourcingConfigurer.create(), decisions))
        .given()
        .events(told.toArray(EventMessage[]::new));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static Given given(String person, String delegation, Role role) {
    return new Given(
        new Delegate(new PersonId(person), new DelegationId(delegation), role),
        Instant.parse("2026-03-02T09:00:00Z"));
  }
}
