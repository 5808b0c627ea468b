package org.travaux.core.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.provenance.Resolved.BORROWING;
import static org.travaux.core.provenance.Resolved.FORM;
import static org.travaux.core.provenance.Resolved.RESOLUTION;
import static org.travaux.core.provenance.Resolved.RESOLVES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.DocumentWide;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Everywhere;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Occurrence;
import org.travaux.core.event.Origin;
import org.travaux.core.event.ProposalEvent.AcceptanceReversed;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvenanceEvent.BorrowingDropped;
import org.travaux.core.event.ProvenanceEvent.Likeness;
import org.travaux.core.event.ProvenanceEvent.WordsBorrowed;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Source;
import org.travaux.core.pending.Origins;
import org.travaux.core.text.Edit;

/// A term gives way to another everywhere, and comes back: so does what its words come from.
class ReturningOriginsTest {

  private static final ProposalId TERM = new ProposalId("term");
  private static final LogPosition ACCEPTED = new LogPosition(4);
  private static final Edit IN = Edit.replace(4, 15, "community of information");
  private static final Edit OUT = Edit.replace(4, 24, "digital society");

  private static TextEdited text(Edit edit) {
    return new TextEdited(PLAN, A, edit, new EditId("e"), 1, Optional.empty());
  }

  private static WordsBorrowed named(int start, int end) {
    return new WordsBorrowed(
        PLAN,
        BORROWING,
        A,
        start,
        end,
        new Origin(RESOLUTION, RESOLVES, LogPosition.START),
        Likeness.WORD_FOR_WORD,
        Optional.empty());
  }

  private static ProposalAccepted accepted() {
    return new ProposalAccepted(TERM, PLAN, List.of(A), 1, 0);
  }

  private static AcceptanceReversed reversed() {
    return new AcceptanceReversed(TERM, PLAN, ACCEPTED, "too early", 1);
  }

  /// What the borrowed words of `one digital society for all` say after all this.
  private static List<String> told(Event... events) {
    var all =
        new ArrayList<Event>(
            List.of(
                new InstrumentOpened(PLAN, GROUP, "Plan", "plan", "en"),
                new ProvisionInserted(
                    PLAN,
                    A,
                    Optional.empty(),
                    FORM,
                    "one digital society for all",
                    Optional.empty()),
                new ProposalMade(
                    TERM,
                    PLAN,
                    GROUP,
                    new Source.Floor(),
                    List.of(AMINA.by().delegation()),
                    List.of(),
                    1,
                    Optional.of(
                        new DocumentWide(
                            new Everywhere.ReplaceTerm(
                                "digital society", "community of information"),
                            Optional.of("so"),
                            List.of(new Occurrence(A, 4, 15)))))));
    all.addAll(List.of(events));
    var origins = Origins.FOLD.initial();
    long at = 0;
    for (var event : all) {
      origins = Origins.FOLD.evolve(origins, new Recorded(new LogPosition(at++), AMINA, event));
    }
    return origins.all().stream().map(Origins.Found::says).toList();
  }

  @Test
  void words_that_come_back_when_an_acceptance_is_taken_back_have_the_origin_that_they_had() {
    assertEquals(List.of(" for all"), told(named(12, 27), accepted(), text(IN)));
    assertEquals(
        List.of("society for all"),
        told(named(12, 27), accepted(), text(IN), reversed(), text(OUT)));
    assertEquals(
        List.of("society for all"),
        told(
            named(12, 27),
            accepted(),
            text(IN),
            text(Edit.replace(0, 3, "an open")),
            reversed(),
            text(Edit.replace(8, 24, "digital society"))),
        "whatever was written before them since");
  }

  @Test
  void words_that_come_in_again_when_it_is_accepted_again_have_the_origin_that_they_had() {
    assertEquals(
        List.of("information"),
        told(
            text(Edit.none()),
            accepted(),
            text(IN),
            named(17, 28),
            reversed(),
            text(OUT),
            accepted(),
            text(IN)));
  }

  @Test
  void words_that_others_have_deleted_since_or_that_come_from_nowhere_any_more_do_not_come_back() {
    assertEquals(
        List.of("society"),
        told(
            named(12, 27),
            accepted(),
            text(IN),
            text(Edit.replace(28, 8, "")),
            reversed(),
            text(OUT)));
    assertEquals(
        List.of(),
        told(
            named(12, 27),
            accepted(),
            text(IN),
            new BorrowingDropped(PLAN, BORROWING, "no"),
            reversed(),
            text(OUT)));
  }
}
