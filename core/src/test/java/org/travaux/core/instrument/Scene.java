package org.travaux.core.instrument;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Stage;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Form;
import org.travaux.core.event.Form.Kind;
import org.travaux.core.event.Form.Numbering;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;
import org.travaux.core.text.Edit;

/// A working group and a text before it, told event by event, and one command at the end.
final class Scene extends Stage<Scene> {

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

  private Scene() {
    super(InstrumentDecisions.ALL);
  }

  @Override
  protected Scene self() {
    return this;
  }

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

  Scene then(Given given, ProvisionId provision, String id, Edit edit) {
    return then(given, edited(provision, id, edit));
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
    return given(person, delegation, role, NINE);
  }
}
