package org.travaux.core.pending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Everywhere;
import org.travaux.core.event.Everywhere.AddPhrase;
import org.travaux.core.event.Everywhere.AddPhrase.Beside;
import org.travaux.core.event.Everywhere.ReplaceTerm;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;

/// What a change for all places makes of a text.
class PlacesInTextTest {

  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final ProvisionId A = new ProvisionId("a");
  private static final Everywhere BEFORE = new AddPhrase("plan", "strategic", Beside.BEFORE);
  private static final Everywhere BEHIND = new AddPhrase("plan", "of all", Beside.BEHIND);

  @Test
  void a_phrase_comes_before_the_term_and_begins_a_sentence_as_the_term_did() {
    makes("the strategic plan, a strategic plan", BEFORE, "the plan, a plan");
    makes("Strategic plan of the Union", BEFORE, "Plan of the Union");
    makes("plans", BEFORE, "plans");
  }

  @Test
  void a_phrase_comes_behind_the_term() {
    makes("the plan of all, a plan of all.", BEHIND, "the plan, a plan.");
    makes("plan (draft)", new AddPhrase("plan", "(draft)", Beside.BEHIND), "plan");
    makes("plan [draft]", new AddPhrase("plan", "[draft]", Beside.BEHIND), "plan");
    makes("plan, the first,", new AddPhrase("plan", ", the first,", Beside.BEHIND), "plan");
  }

  @Test
  void where_the_phrase_stands_on_that_side_already_nothing_changes() {
    makes("the strategic plan", BEFORE, "the strategic plan");
    makes("the plan of all", BEHIND, "the plan of all");
    makes("a strategic plan strategic", BEFORE, "a plan strategic");
    makes("of all plan of all", BEHIND, "of all plan");
    makes("strategic old and strategic plan", BEFORE, "strategic old and plan");
    makes("the plan of all, or not of all", BEHIND, "the plan, or not of all");
    makes("the plan of all", new AddPhrase("plan", " of all ", Beside.BEHIND), "the plan of all");
  }

  @Test
  void scripts_without_spaces_get_none() {
    makes("\u6218\u7565\u8BA1\u5212", phrase(Beside.BEFORE), "\u8BA1\u5212", "zh");
    makes("\u8BA1\u5212\u6218\u7565", phrase(Beside.BEHIND), "\u8BA1\u5212", "zh");
  }

  @Test
  void a_term_that_stands_within_what_it_gives_way_to_stays() {
    var change = new ReplaceTerm("society", "information society");
    makes("information society and information society", change, "information society and society");
    makes("Information society", change, "Society");
    makes("the society", new ReplaceTerm("society", "society"), "the society");
  }

  @Test
  void nothing_is_changed_where_it_is_suppressed() {
    var draft = draft("the plan", "en", new ProvisionSuppressed(PLAN, A));
    assertEquals(List.of(), Places.of(BEHIND, "en").in(draft, Optional.empty()));
  }

  private static Everywhere phrase(Beside beside) {
    return new AddPhrase("\u8BA1\u5212", "\u6218\u7565", beside);
  }

  private static void makes(String expected, Everywhere change, String text) {
    makes(expected, change, text, "en");
  }

  private static void makes(String expected, Everywhere change, String text, String language) {
    var found = Places.of(change, language).in(draft(text, language), Optional.empty());
    assertEquals(expected, Places.together(found).apply(text));
  }

  private static Draft draft(String text, String language, Event... more) {
    var form = new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.DECIMAL);
    var by = new Delegate(new PersonId("amina"), new DelegationId("EGY"), Role.DELEGATE);
    var given = new Given(by, Instant.EPOCH);
    var draft = Draft.FOLD.initial();
    var told =
        new ArrayList<Event>(
            List.of(
                new InstrumentOpened(PLAN, new BodyId("group"), "Plan", "plan", language),
                new ProvisionInserted(PLAN, A, Optional.empty(), form, text, Optional.empty())));
    told.addAll(List.of(more));
    for (int at = 0; at < told.size(); at++) {
      draft = Draft.FOLD.evolve(draft, new Recorded(new LogPosition(at), given, told.get(at)));
    }
    return draft;
  }
}
