package org.travaux.core.rendering;

import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Stage;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RenderingEvent.ProvisionRendered;
import org.travaux.core.event.RenderingEvent.RenderingOpened;
import org.travaux.core.event.Role;

class RenderingsTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final InstrumentId FRENCH = new InstrumentId("plan-fr");
  private static final InstrumentId ARABIC = new InstrumentId("plan-ar");
  private static final InstrumentId STRANGE = new InstrumentId("strange");
  private static final ProvisionId A = new ProvisionId("a");
  private static final ProvisionId B = new ProvisionId("b");
  private static final LogPosition SEEN = new LogPosition(5);
  private static final Given SECRETARY = Desk.of("secretary", Role.SECRETARIAT);
  private static final Given TRANSLATOR = Desk.of("translator", Role.DELEGATE);
  private static final Given STRANGER = Desk.of("stranger", Role.SECRETARIAT);

  @Test
  void an_instrument_renders_another_one_of_the_body_and_says_so_once() {
    var desk = Desk.open();
    desk.when(open(FRENCH, PLAN, SECRETARY), new RenderingOpened(FRENCH, PLAN));
    desk.then(SECRETARY, new RenderingOpened(FRENCH, PLAN));
    desk.nothingHappensWhen(open(FRENCH, PLAN, SECRETARY));
    desk.when(open(ARABIC, PLAN, SECRETARY), new RenderingOpened(ARABIC, PLAN));
  }

  @Test
  void what_renders_is_of_the_same_body_in_another_language_and_of_one_source() {
    var desk = Desk.open();
    desk.refuses(open(FRENCH, PLAN, TRANSLATOR), FORBIDDEN, "");
    desk.refuses(open(FRENCH, PLAN, STRANGER), FORBIDDEN, "");
    desk.refuses(open(STRANGE, PLAN, SECRETARY), UNKNOWN, "instrument");
    desk.refuses(open(FRENCH, STRANGE, SECRETARY), UNKNOWN, "source");
    desk.refuses(open(PLAN, PLAN, SECRETARY), INVALID, "source");
    desk.then(SECRETARY, new RenderingOpened(FRENCH, PLAN));
    desk.refuses(open(ARABIC, FRENCH, SECRETARY), INVALID, "source");
    desk.refuses(open(PLAN, ARABIC, SECRETARY), INVALID, "instrument");
    desk.refuses(open(FRENCH, ARABIC, SECRETARY), TAKEN, "instrument");
  }

  @Test
  void whoever_rendered_a_provision_says_which_version_it_says() {
    var desk = Desk.open().then(SECRETARY, new RenderingOpened(FRENCH, PLAN));
    var rendered = new ProvisionRendered(FRENCH, PLAN, A, SEEN);
    desk.when(mark(FRENCH, PLAN, A, TRANSLATOR), rendered);
    desk.then(TRANSLATOR, rendered);
    desk.nothingHappensWhen(mark(FRENCH, PLAN, A, TRANSLATOR));
    desk.when(
        new MarkRendered(FRENCH, PLAN, A, SEEN.next(), GROUP, TRANSLATOR),
        new ProvisionRendered(FRENCH, PLAN, A, SEEN.next()));
  }

  @Test
  void only_a_provision_that_both_have_is_rendered() {
    var desk = Desk.open();
    desk.refuses(mark(FRENCH, PLAN, A, TRANSLATOR), UNKNOWN, "instrument");
    desk.then(SECRETARY, new RenderingOpened(FRENCH, PLAN));
    desk.refuses(mark(FRENCH, PLAN, A, STRANGER), FORBIDDEN, "");
    desk.refuses(mark(FRENCH, ARABIC, A, TRANSLATOR), UNKNOWN, "instrument");
    desk.refuses(mark(FRENCH, PLAN, B, TRANSLATOR), UNKNOWN, "provision");
    desk.then(SECRETARY, new ProvisionSplit(FRENCH, A, 1, B));
    desk.refuses(mark(FRENCH, PLAN, B, TRANSLATOR), UNKNOWN, "provision");
    desk.then(SECRETARY, new ProvisionSplit(PLAN, A, 1, B));
    desk.when(mark(FRENCH, PLAN, B, TRANSLATOR), new ProvisionRendered(FRENCH, PLAN, B, SEEN));
    desk.then(SECRETARY, new ProvisionsMerged(PLAN, A, 1, B));
    desk.refuses(mark(FRENCH, PLAN, B, TRANSLATOR), UNKNOWN, "provision");
  }

  private static OpenRendering open(InstrumentId rendering, InstrumentId source, Given by) {
    return new OpenRendering(rendering, source, GROUP, by);
  }

  private static MarkRendered mark(
      InstrumentId rendering, InstrumentId source, ProvisionId provision, Given by) {
    return new MarkRendered(rendering, source, provision, SEEN, GROUP, by);
  }

  /// A plan in English, texts of the same provision in French and Arabic, and one of another body.
  private static final class Desk extends Stage<Desk> {

    private Desk() {
      super(RenderingDecisions.ALL);
    }

    @Override
    protected Desk self() {
      return this;
    }

    static Given of(String person, Role role) {
      return given(person, "SEC", role, Instant.parse("2022-01-13T09:00:00Z"));
    }

    static Desk open() {
      return new Desk()
          .then(SECRETARY, new Accredited(GROUP, SECRETARY.by()))
          .then(SECRETARY, new Accredited(GROUP, TRANSLATOR.by()))
          .opened(PLAN, GROUP, "en")
          .opened(FRENCH, GROUP, "fr")
          .opened(ARABIC, GROUP, "ar")
          .opened(STRANGE, new BodyId("council"), "es");
    }

    private Desk opened(InstrumentId instrument, BodyId body, String language) {
      return then(
          SECRETARY,
          new InstrumentOpened(instrument, body, "Plan", "resolution", language),
          new ProvisionInserted(
              instrument,
              A,
              Optional.empty(),
              new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.NONE),
              "words",
              Optional.empty()));
    }
  }
}
