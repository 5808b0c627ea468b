package org.travaux.core.instrument;

import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.instrument.Scene.AMINA;
import static org.travaux.core.instrument.Scene.CHAIR;
import static org.travaux.core.instrument.Scene.GROUP;
import static org.travaux.core.instrument.Scene.PLAN;
import static org.travaux.core.instrument.Scene.SECRETARY;

import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;

class OpenAndFreezeTest {

  @Test
  void a_text_is_opened_before_a_body() {
    Scene.ofPeople()
        .when(
            open("Strategic plan", "plan", "en", SECRETARY),
            new InstrumentOpened(PLAN, GROUP, "Strategic plan", "plan", "en"));
  }

  @Test
  void opening_it_again_in_the_same_words_changes_nothing() {
    Scene.ofText().nothingHappensWhen(open("Strategic plan", "plan", "en", SECRETARY));
    Scene.ofText().refuses(open("Another plan", "plan", "en", SECRETARY), TAKEN, "instrument");
  }

  @Test
  void a_delegate_opens_none() {
    Scene.ofPeople().refuses(open("Strategic plan", "plan", "en", AMINA), FORBIDDEN, "");
  }

  @Test
  void titles_kinds_and_languages_are_what_they_say() {
    var scene = Scene.ofPeople();
    scene.refuses(open(" ", "plan", "en", SECRETARY), INVALID, "title");
    scene.refuses(open("two\nlines", "plan", "en", SECRETARY), INVALID, "title");
    scene.refuses(
        open("x".repeat(Wording.LINE_LIMIT + 1), "plan", "en", SECRETARY), INVALID, "title");
    scene.refuses(open("Plan", "\uDC00", "en", SECRETARY), INVALID, "kind");
    scene.refuses(open("Plan", "plan", "", SECRETARY), INVALID, "language");
    scene.refuses(open("Plan", "plan", "no language", SECRETARY), INVALID, "language");
  }

  @Test
  void a_text_is_frozen_for_a_reason_and_unfrozen() {
    var scene = Scene.ofText();
    scene.nothingHappensWhen(new UnfreezeInstrument(PLAN, GROUP, CHAIR));
    scene.when(freeze("for the plenary", CHAIR), new InstrumentFrozen(PLAN, "for the plenary"));
    scene.then(CHAIR, new InstrumentFrozen(PLAN, "for the plenary"));
    scene.nothingHappensWhen(freeze("for the plenary", CHAIR));
    scene.when(freeze("until May", CHAIR), new InstrumentFrozen(PLAN, "until May"));
    scene.when(new UnfreezeInstrument(PLAN, GROUP, CHAIR), new InstrumentUnfrozen(PLAN));
  }

  @Test
  void freezing_takes_a_right_a_text_and_a_reason() {
    var scene = Scene.ofText();
    scene.refuses(freeze("for the plenary", AMINA), FORBIDDEN, "");
    scene.refuses(new UnfreezeInstrument(PLAN, GROUP, AMINA), FORBIDDEN, "");
    scene.refuses(freeze("", CHAIR), INVALID, "reason");
    Scene.ofPeople().refuses(freeze("for the plenary", CHAIR), UNKNOWN, "instrument");
    Scene.ofPeople().refuses(new UnfreezeInstrument(PLAN, GROUP, CHAIR), UNKNOWN, "instrument");
  }

  private static OpenInstrument open(String title, String kind, String language, Given given) {
    return new OpenInstrument(PLAN, GROUP, title, kind, language, given);
  }

  private static FreezeInstrument freeze(String reason, Given given) {
    return new FreezeInstrument(PLAN, GROUP, reason, given);
  }
}
