package org.travaux.core.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.B;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.OBSERVER;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.STRANGER;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTENDED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.STALE;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Occurrence;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RenderingEvent.RenderingOpened;
import org.travaux.core.event.RenderingEvent.TermReplaced;
import org.travaux.core.event.RenderingEvent.TermReplacementReversed;
import org.travaux.core.text.Edit;
import org.travaux.core.text.TermChange;

class ReplaceTermTest {

  static final InstrumentId ARABIC = new InstrumentId("plan-ar");
  private static final String TERM = "المجتمع الرقمي";
  private static final String WORDS = "مجتمع المعلومات";
  private static final EditId ID = new EditId("r1");
  private static final EditId BACK = new EditId("b1");

  @Test
  void a_term_is_replaced_in_all_provisions_as_one_where_it_is_a_word_of_its_own() {
    var debate = rendering();
    var replaced = new TermReplaced(ARABIC, PLAN, TERM, WORDS, 2, ID);
    for (var given : List.of(SECRETARY, AMINA)) {
      debate.when(
          everywhere(given),
          replaced,
          edited(A, 0, Optional.empty()),
          edited(B, 3, Optional.empty()));
    }
    debate.then(SECRETARY, replaced);
    debate.nothingHappensWhen(everywhere(SECRETARY));
    debate.refuses(
        new ReplaceTerm(ARABIC, GROUP, "other", WORDS, Optional.empty(), debate.now(), ID, AMINA),
        TAKEN,
        "id");
  }

  @Test
  void it_is_replaced_at_chosen_places_wherever_these_stand_by_now() {
    var debate = rendering();
    var seen = debate.now();
    debate.then(BORIS, typed(B, 0, "و"));
    debate.when(
        at(seen, new Occurrence(B, 3, TERM.length())),
        new TermReplaced(ARABIC, PLAN, TERM, WORDS, 1, ID),
        edited(B, 4, Optional.empty()));
    debate.when(
        at(seen, new Occurrence(A, 2 + TERM.length(), TERM.length())),
        new TermReplaced(ARABIC, PLAN, TERM, WORDS, 1, ID),
        edited(A, 2 + TERM.length(), Optional.empty()));
    debate.refuses(at(seen, new Occurrence(A, 3, 5)), UNKNOWN, "places");
    debate.refuses(at(seen, new Occurrence(A, -1, 5)), INVALID, "places");
    debate.refuses(at(seen), INVALID, "places");
  }

  @Test
  void what_is_not_granted_or_would_change_nothing_is_refused() {
    var debate = rendering();
    for (var given : List.of(OBSERVER, STRANGER)) {
      debate.refuses(everywhere(given), FORBIDDEN, "");
    }
    debate.refuses(replace(" ", WORDS), INVALID, "term");
    debate.refuses(replace("--", WORDS), INVALID, "term");
    debate.refuses(replace(TERM, " "), INVALID, "words");
    debate.refuses(replace(TERM, "\u0001"), INVALID, "words");
    debate.refuses(replace(TERM, "x".repeat(501)), INVALID, "words");
    debate.refuses(replace("nowhere", WORDS), INVALID, "term");
    debate.refuses(replace(TERM, TERM), INVALID, "term");
    debate.refuses(
        new ReplaceTerm(PLAN, GROUP, "the", "a", Optional.empty(), debate.now(), ID, SECRETARY),
        INVALID,
        "instrument");
    debate.refuses(
        new ReplaceTerm(
            new InstrumentId("none"),
            GROUP,
            TERM,
            WORDS,
            Optional.empty(),
            debate.now(),
            ID,
            SECRETARY),
        UNKNOWN,
        "instrument");
    debate.then(BORIS, typed(A, 0, "x"));
    debate.refuses(
        new ReplaceTerm(
            ARABIC, GROUP, TERM, WORDS, Optional.empty(), debate.now(), new EditId("typed"), AMINA),
        TAKEN,
        "id");
    debate.then(SECRETARY, new ProvisionSuppressed(ARABIC, A), new ProvisionSuppressed(ARABIC, B));
    debate.refuses(everywhere(SECRETARY), INVALID, "term");
    debate.then(SECRETARY, new InstrumentFrozen(ARABIC, "adopted"));
    debate.refuses(everywhere(SECRETARY), CLOSED, "instrument");
  }

  @Test
  void it_is_taken_back_as_one_by_anybody_who_may_edit() {
    var debate = rendering();
    debate.refuses(back("so", AMINA), UNKNOWN, "replaced");
    debate.then(SECRETARY, new TermReplaced(ARABIC, PLAN, TERM, WORDS, 2, ID));
    debate.refuses(back("so", AMINA), STALE, "replaced");
    debate.then(SECRETARY, edited(A, 0, Optional.empty()), edited(B, 3, Optional.empty()));
    debate.refuses(back(" ", AMINA), INVALID, "reason");
    debate.refuses(back("so", OBSERVER), FORBIDDEN, "");
    var reversed = new TermReplacementReversed(ARABIC, PLAN, ID, "so", BACK);
    debate.then(AMINA, reversed);
    debate.nothingHappensWhen(back("so", AMINA));
    debate.refuses(back("again", AMINA), CLOSED, "replaced");
  }

  @Test
  void what_is_known_in_part_only_is_not_taken_back_in_part() {
    var debate = rendering();
    for (int typed = 0; typed < 255; typed++) {
      debate.then(BORIS, typed(A, 0, "x"));
    }
    debate.then(SECRETARY, new TermReplaced(ARABIC, PLAN, TERM, WORDS, 2, ID));
    debate.then(later(SECRETARY, 16), edited(A, 255, Optional.empty()));
    debate.then(later(SECRETARY, 16), edited(B, 3, Optional.empty()));
    for (int typed = 0; typed < 255; typed++) {
      debate.then(later(BORIS, 40), typed(A, 0, "y"));
    }
    debate.refuses(back("so", AMINA), STALE, "replaced");
    var far = new ReverseReplacement(ARABIC, GROUP, ID, "so", BACK, AMINA, true);
    assertEquals(3, far.decide(debate.known(far)).size());
  }

  private static Given later(Given given, int seconds) {
    return new Given(given.by(), given.at().plusSeconds(seconds));
  }

  @Test
  void what_is_not_stored_yet_is_not_taken_back() {
    var debate = rendering();
    debate.then(SECRETARY, new TermReplaced(ARABIC, PLAN, TERM, WORDS, 1, ID));
    debate.then(SECRETARY, edited(A, 0, Optional.empty()));
    Debate.refusesOn(
        debate.knownTogether(back("so", AMINA)), back("so", AMINA), CONTENDED, "replaced");
  }

  private static Debate rendering() {
    return Debate.opened()
        .then(SECRETARY, new InstrumentOpened(ARABIC, GROUP, "الخطة", "plan", "ar"))
        .then(SECRETARY, new RenderingOpened(ARABIC, PLAN))
        .then(SECRETARY, inserted(A, Optional.empty(), TERM + " و" + TERM))
        .then(SECRETARY, inserted(B, Optional.of(A), "في " + TERM + "."))
        .then(
            SECRETARY,
            new InstrumentOpened(
                new InstrumentId("strange"), new BodyId("council"), "Other", "plan", "ar"));
  }

  static ProvisionInserted inserted(
      ProvisionId provision, Optional<ProvisionId> after, String text) {
    return new ProvisionInserted(
        ARABIC,
        provision,
        after,
        new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.NONE),
        text,
        Optional.empty());
  }

  private static ReplaceTerm everywhere(Given given) {
    return new ReplaceTerm(
        ARABIC, GROUP, TERM, WORDS, Optional.empty(), LogPosition.NONE, ID, given);
  }

  static ReplaceTerm replace(String term, String words) {
    return new ReplaceTerm(
        ARABIC, GROUP, term, words, Optional.empty(), LogPosition.NONE, ID, SECRETARY);
  }

  private static ReplaceTerm at(LogPosition seen, Occurrence... places) {
    return new ReplaceTerm(
        ARABIC, GROUP, TERM, WORDS, Optional.of(List.of(places)), seen, ID, SECRETARY);
  }

  static ReverseReplacement back(String reason, Given given) {
    return new ReverseReplacement(ARABIC, GROUP, ID, reason, BACK, given, false);
  }

  /// The term gives way at an offset.
  private static TextEdited edited(ProvisionId provision, int at, Optional<LogPosition> undoes) {
    var edit =
        TermChange.of(TERM, WORDS, "ar").in(TERM).stream()
            .map(place -> TermChange.of(TERM, WORDS, "ar").edit(List.of(place)).shifted(at))
            .findFirst()
            .orElseThrow();
    return new TextEdited(
        ARABIC, provision, edit, ID, 31 * provision.value().hashCode() + edit.digest(), undoes);
  }

  static TextEdited typed(ProvisionId provision, int at, String words) {
    return new TextEdited(
        ARABIC, provision, Edit.replace(at, 0, words), new EditId("typed"), 0, Optional.empty());
  }
}
