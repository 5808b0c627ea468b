package org.travaux.core.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;
import org.travaux.core.text.Edit;

/// A working group and a text before it, told event by event, and one command at the end.
final class Scene {

  static final InstrumentId PLAN = new InstrumentId("plan");
  static final BodyId GROUP = new BodyId("working-group");
  static final BodyId COUNCIL = new BodyId("council");
  static final ProvisionId A = new ProvisionId("a");
  static final ProvisionId B = new ProvisionId("b");
  static final ProvisionId C = new ProvisionId("c");
  static final ProvisionId D = new ProvisionId("d");
  static final Form PARAGRAPH = new Form(Kind.PARAGRAPH, 1, Numbering.DECIMAL);

  static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  static final Given CHAIR = given("chair", "BRA", Role.CHAIR);
  static final Given SECRETARY = given("secretary", "SEC", Role.SECRETARIAT);
  static final Given AMINA = given("amina", "EGY", Role.DELEGATE);
  static final Given BORIS = given("boris", "RUS", Role.DELEGATE);
  static final Given OBSERVER = given("olga", "UNDP", Role.OBSERVER);
  static final Given STRANGER = given("stranger", "USA", Role.DELEGATE);

  private final List<EventMessage> told = new ArrayList<>();

  private Scene() {}

  /// People are accredited; there is no text yet.
  static Scene ofPeople() {
    var scene = new Scene();
    for (var given : List.of(CHAIR, SECRETARY, AMINA, BORIS, OBSERVER)) {
      scene.then(SECRETARY, new Accredited(GROUP, given.by()));
    }
    return scene;
  }

  /// A text with the provisions a, b, c ... of these words.
  static Scene ofText(String... texts) {
    var scene =
        ofPeople().then(CHAIR, new InstrumentOpened(PLAN, GROUP, "Strategic plan", "plan", "en"));
    Optional<ProvisionId> after = Optional.empty();
    for (int i = 0; i < texts.length; i++) {
      var id = new ProvisionId(Character.toString('a' + i));
      scene.then(
          SECRETARY, new ProvisionInserted(PLAN, id, after, PARAGRAPH, texts[i], Optional.empty()));
      after = Optional.of(id);
    }
    return scene;
  }

  Scene then(Given given, Event event) {
    told.add(EventMessages.of(given, event));
    return this;
  }

  Scene then(Given given, ProvisionId provision, String id, Edit edit) {
    return then(given, edited(provision, id, edit));
  }

  /// The position of the last event told.
  LogPosition now() {
    return new LogPosition(told.size() - 1L);
  }

  void when(Decision<?> command, Event... events) {
    fixture().when().command(command).then().success().events((Object[]) events);
  }

  void nothingHappensWhen(Decision<?> command) {
    fixture().when().command(command).then().success().noEvents();
  }

  void refuses(Decision<?> command, Refusal.Reason reason, String field) {
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

  void refusesSaying(Decision<?> command, String part) {
    fixture()
        .when()
        .command(command)
        .then()
        .noEvents()
        .exceptionSatisfies(
            thrown -> {
              var sentence = String.valueOf(thrown.getMessage());
              assertTrue(sentence.contains(part), sentence);
            });
  }

  private org.axonframework.test.fixture.AxonTestPhase.Given fixture() {
    return AxonTestFixture.with(
            Deciding.register(EventSourcingConfigurer.create(), InstrumentDecisions.ALL))
        .given()
        .events(told.toArray(EventMessage[]::new));
  }

  static TextEdited edited(ProvisionId provision, String id, Edit edit) {
    return new TextEdited(
        PLAN,
        provision,
        edit,
        new EditId(id),
        EditProvision.digest(provision, edit),
        Optional.empty());
  }

  static Edit insert(int at, String text) {
    return Edit.replace(at, 0, text);
  }

  static Edit delete(int at, int length) {
    return Edit.replace(at, length, "");
  }

  /// As a delegate, some seconds later.
  static Given later(Given given, long seconds) {
    return new Given(given.by(), given.at().plusSeconds(seconds));
  }

  private static Given given(String person, String delegation, Role role) {
    return new Given(new Delegate(new PersonId(person), new DelegationId(delegation), role), NINE);
  }
}
