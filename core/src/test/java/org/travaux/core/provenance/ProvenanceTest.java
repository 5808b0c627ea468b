package org.travaux.core.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.B;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.OBSERVER;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.provenance.Resolved.BORROWING;
import static org.travaux.core.provenance.Resolved.COUNCIL;
import static org.travaux.core.provenance.Resolved.FORM;
import static org.travaux.core.provenance.Resolved.RESOLUTION;
import static org.travaux.core.provenance.Resolved.RESOLVES;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.decide.SeenWords;
import org.travaux.core.draft.Borrowings;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Stretch.Piece;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyEvent.TermSet;
import org.travaux.core.event.BorrowingId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Origin;
import org.travaux.core.event.ProvenanceEvent.BorrowingDropped;
import org.travaux.core.event.ProvenanceEvent.Likeness;
import org.travaux.core.event.ProvenanceEvent.WordsBorrowed;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.text.Edit;

/// Words of the plan come from a resolution that is before the council.
class ProvenanceTest {

  /// The resolution says `to build one digital  society`, and Egypt may read it.
  private static Debate ofBoth() {
    return Resolved.that("to build one digital  society");
  }

  private static NameOrigin borrowing(Given given, SeenWords words, Origin from) {
    return new NameOrigin(PLAN, GROUP, BORROWING, Optional.empty(), words, from, COUNCIL, given);
  }

  private static SeenWords words(Debate debate, int start, int end) {
    return new SeenWords(A, debate.now(), start, end);
  }

  private static Origin from(LogPosition position) {
    return new Origin(RESOLUTION, RESOLVES, position);
  }

  private static WordsBorrowed named(int start, int end, Origin from, Likeness likeness) {
    return new WordsBorrowed(PLAN, BORROWING, A, start, end, from, likeness, Optional.empty());
  }

  @Test
  void words_are_said_to_come_from_another_instrument_as_it_stood() {
    var debate = ofBoth();
    var stood = debate.now();
    debate.when(
        borrowing(AMINA, words(debate, 0, 19), from(stood)),
        named(0, 19, from(stood), Likeness.WORD_FOR_WORD));
    debate.edited(A, "e1", Edit.replace(4, 7, "fair"));
    debate.when(
        borrowing(AMINA, words(debate, 0, 16), from(debate.now())),
        named(0, 16, from(stood), Likeness.ADAPTED));
  }

  @Test
  void it_is_the_text_of_that_moment_that_counts() {
    var debate = ofBoth();
    var stood = debate.now();
    debate.then(
        CHAIR,
        new TextEdited(
            RESOLUTION,
            RESOLVES,
            Edit.replace(0, 29, "to adjourn"),
            new EditId("r1"),
            1,
            Optional.empty()));
    debate.when(
        borrowing(AMINA, words(debate, 0, 19), from(stood)),
        named(0, 19, from(stood), Likeness.WORD_FOR_WORD));
    debate.when(
        borrowing(AMINA, words(debate, 0, 19), from(debate.now())),
        named(0, 19, from(debate.now()), Likeness.ADAPTED));
    debate.refuses(borrowing(AMINA, words(debate, 0, 19), from(stood.plus(-1))), UNKNOWN, "from");
  }

  @Test
  void late_words_are_where_they_went() {
    var debate = ofBoth();
    var stood = debate.now();
    var late = words(debate, 4, 19);
    debate.edited(A, "e1", Edit.replace(0, 0, "as "));
    debate.when(
        borrowing(AMINA, late, from(stood)), named(7, 22, from(stood), Likeness.WORD_FOR_WORD));
    debate.edited(A, "e2", Edit.replace(0, 22, ""));
    debate.refuses(borrowing(AMINA, late, from(stood)), CLOSED, "start");
  }

  @Test
  void both_texts_have_the_words_and_whoever_says_so_may_edit_one_and_read_the_other() {
    var debate = ofBoth();
    var stood = debate.now();
    var all = words(debate, 0, 19);
    debate.refuses(borrowing(OBSERVER, all, from(stood)), FORBIDDEN, "");
    debate.refuses(borrowing(BORIS, all, from(stood)), FORBIDDEN, "from");
    debate.refuses(borrowing(AMINA, words(debate, 0, 99), from(stood)), INVALID, "start");
    debate.refuses(borrowing(AMINA, words(debate, 5, 5), from(stood)), INVALID, "start");
    debate.refuses(
        borrowing(AMINA, new SeenWords(new ProvisionId("none"), stood, 0, 1), from(stood)),
        UNKNOWN,
        "provision");
    debate.refuses(
        borrowing(AMINA, all, new Origin(RESOLUTION, new ProvisionId("none"), stood)),
        UNKNOWN,
        "from");
    debate.refuses(
        borrowing(AMINA, all, new Origin(new InstrumentId("none"), RESOLVES, stood)),
        UNKNOWN,
        "from");
    debate.refuses(borrowing(AMINA, all, new Origin(PLAN, B, stood)), INVALID, "from");
    debate.refuses(
        new NameOrigin(PLAN, GROUP, BORROWING, Optional.empty(), all, from(stood), GROUP, AMINA),
        UNKNOWN,
        "from");
    debate.refuses(
        new NameOrigin(
            PLAN, COUNCIL, BORROWING, Optional.empty(), all, from(stood), COUNCIL, AMINA),
        UNKNOWN,
        "instrument");
    debate.then(AMINA, named(0, 19, from(stood), Likeness.WORD_FOR_WORD));
    debate.refuses(borrowing(AMINA, all, from(stood)), TAKEN, "borrowing");
  }

  @Test
  void whoever_says_so_may_read_the_other_text_now_in_whatever_role() {
    var debate = ofBoth();
    var stood = debate.now();
    var all = words(debate, 0, 19);
    var named = named(0, 19, from(stood), Likeness.WORD_FOR_WORD);
    var observing = as(BORIS, Role.OBSERVER);
    debate.then(CHAIR, new Accredited(COUNCIL, observing));
    debate.when(borrowing(BORIS, all, from(stood)), named);
    debate.then(CHAIR, new AccreditationWithdrawn(COUNCIL, observing));
    debate.refuses(borrowing(BORIS, all, from(stood)), FORBIDDEN, "from");
    var presiding = as(BORIS, Role.CHAIR);
    var today = LocalDate.ofInstant(BORIS.at(), ZoneOffset.UTC);
    debate.then(
        CHAIR,
        new Accredited(COUNCIL, presiding),
        new TermSet(COUNCIL, presiding, LocalDate.EPOCH, Optional.of(today)));
    debate.when(borrowing(BORIS, all, from(stood)), named);
    debate.then(
        CHAIR, new TermSet(COUNCIL, presiding, LocalDate.EPOCH, Optional.of(today.minusDays(1))));
    debate.refuses(borrowing(BORIS, all, from(stood)), FORBIDDEN, "from");
  }

  @Test
  void the_text_that_borrows_is_there_and_before_the_body() {
    var debate = ofBoth();
    var stood = debate.now();
    var all = words(debate, 0, 19);
    var none = new InstrumentId("none");
    debate.refuses(
        new NameOrigin(none, GROUP, BORROWING, Optional.empty(), all, from(stood), COUNCIL, AMINA),
        UNKNOWN,
        "instrument");
    debate.refuses(new DropBorrowing(none, GROUP, BORROWING, "so", AMINA), UNKNOWN, "instrument");
    debate.refuses(new DropBorrowing(PLAN, COUNCIL, BORROWING, "so", AMINA), UNKNOWN, "instrument");
  }

  @Test
  void spaces_around_the_words_do_not_count() {
    var debate = ofBoth();
    var stood = debate.now();
    debate.edited(A, "e1", Edit.replace(19, 0, " now"));
    debate.when(
        borrowing(AMINA, words(debate, 0, 20), from(stood)),
        named(0, 20, from(stood), Likeness.WORD_FOR_WORD));
  }

  @Test
  void what_was_said_to_be_borrowed_is_dropped_for_a_reason_and_its_name_stays_taken() {
    var debate = ofBoth();
    var stood = debate.now();
    debate.refuses(drop(AMINA, "it was written here"), UNKNOWN, "borrowing");
    debate.then(AMINA, named(0, 19, from(stood), Likeness.WORD_FOR_WORD));
    debate.refuses(drop(AMINA, " "), INVALID, "reason");
    debate.refuses(drop(OBSERVER, "it was written here"), FORBIDDEN, "");
    var dropped = new BorrowingDropped(PLAN, BORROWING, "it was written here");
    debate.when(drop(SECRETARY, "it was written here"), dropped);
    debate.then(SECRETARY, dropped);
    debate.nothingHappensWhen(drop(SECRETARY, "it was written here"));
    debate.refuses(borrowing(AMINA, words(debate, 0, 19), from(stood)), TAKEN, "borrowing");
  }

  @Test
  void where_words_come_from_is_known_wherever_they_go() {
    var borrowings = Borrowings.FOLD.initial();
    var draft = Draft.FOLD.initial();
    var half = new ProvisionId("half");
    long at = 0;
    for (var event :
        List.<Event>of(
            new ProvisionInserted(
                PLAN, A, Optional.empty(), FORM, "one digital society", Optional.empty()),
            named(4, 19, from(new LogPosition(1)), Likeness.WORD_FOR_WORD),
            new TextEdited(
                PLAN, A, Edit.replace(4, 7, "fair"), new EditId("e1"), 1, Optional.empty()),
            new TextEdited(
                PLAN, A, Edit.replace(0, 0, "for "), new EditId("e2"), 1, Optional.empty()),
            new ProvisionSplit(PLAN, A, 13, half))) {
      var recorded = new Recorded(new LogPosition(at++), AMINA, event);
      borrowings = Borrowings.FOLD.evolve(borrowings, recorded);
      draft = Draft.FOLD.evolve(draft, recorded);
    }
    var borrowing = borrowings.marks().find(BORROWING).orElseThrow();
    assertEquals(
        List.of(new Piece(A, 8, 13), new Piece(half, 0, 7)),
        List.copyOf(borrowing.words().pieces()));
    assertEquals("fair society", borrowing.words().in(draft));
    assertEquals(List.of(borrowing), borrowings.in(half));
  }

  @Test
  void a_text_has_at_most_10000_borrowings() {
    var debate = ofBoth();
    var stood = debate.now();
    for (int at = 0; at < 9_999; at++) {
      debate.then(AMINA, another("n" + at, stood));
    }
    var command = borrowing(AMINA, words(debate, 0, 3), from(stood));
    assertEquals(1, command.decide(debate.known(command)).size());
    debate.then(AMINA, another("last", stood));
    Debate.refusesOn(debate.known(command), command, CLOSED, "borrowing");
  }

  private static WordsBorrowed another(String id, LogPosition stood) {
    return new WordsBorrowed(
        PLAN, new BorrowingId(id), B, 0, 3, from(stood), Likeness.ADAPTED, Optional.empty());
  }

  private static DropBorrowing drop(Given given, String reason) {
    return new DropBorrowing(PLAN, GROUP, BORROWING, reason, given);
  }

  private static Delegate as(Given given, Role role) {
    return new Delegate(given.by().person(), given.by().delegation(), role);
  }
}
