package org.travaux.core.pending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentWide;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Everywhere;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Occurrence;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.Proposal.Add;
import org.travaux.core.event.Proposal.Modify;
import org.travaux.core.event.Proposal.NoChange;
import org.travaux.core.event.Proposal.Suppress;
import org.travaux.core.event.ProposalEvent.AcceptanceReversed;
import org.travaux.core.event.ProposalEvent.PlacesLeftOut;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalRejected;
import org.travaux.core.event.ProposalEvent.ProposalRevised;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Source;
import org.travaux.core.text.Edit;

/// An open proposal goes with the text: what is cut, joined, moved and taken out under it.
class OpenProposalsMoveTest {

  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final ProposalId ONE = new ProposalId("one");
  private static final ProvisionId A = new ProvisionId("a");
  private static final ProvisionId B = new ProvisionId("b");
  private static final ProvisionId C = new ProvisionId("c");
  private static final ProvisionId NEW = new ProvisionId("new");
  private static final ProvisionSplit CUT = new ProvisionSplit(PLAN, A, 10, C);
  private static final ProvisionsMerged JOINED = new ProvisionsMerged(PLAN, A, 20, B);
  private static final Occurrence FIRST = new Occurrence(A, 4, 5);
  private static final Occurrence SECOND = new Occurrence(A, 14, 5);

  private Pending pending = Pending.FOLD.initial();
  private int position;

  @Test
  void a_cut_takes_each_part_to_where_its_words_are() {
    assertEquals(List.of(modify(A, 2, "x")), after(CUT, modify(A, 2, "x")));
    assertEquals(List.of(modify(C, 3, "x")), after(CUT, modify(A, 13, "x")));
    var both = Edit.builder().keep(2).insert("x").keep(11).insert("y").build();
    assertEquals(List.of(modify(A, 2, "x"), modify(C, 3, "y")), after(CUT, modify(A, both)));
    assertEquals(List.of(suppress(A), suppress(C)), after(CUT, suppress(A)));
    assertEquals(List.of(noChange(A), noChange(C)), after(CUT, noChange(A)));
    assertEquals(List.of(add(C)), after(CUT, add(A)));
    assertEquals(List.of(modify(B, 2, "x")), after(CUT, modify(B, 2, "x")));
  }

  @Test
  void a_merger_takes_parts_to_the_provision_that_is_left() {
    assertEquals(List.of(modify(A, 23, "x")), after(JOINED, modify(B, 3, "x")));
    assertEquals(List.of(add(A)), after(JOINED, add(B)));
    assertEquals(List.of(noChange(A)), after(JOINED, noChange(B)));
    assertEquals(List.of(suppress(B)), after(JOINED, suppress(B)));
    assertEquals(false, part().placed());
    assertEquals(List.of(suppress(A)), after(JOINED, suppress(A)));
    assertEquals(true, part().placed());
  }

  @Test
  void of_two_alike_that_a_merger_brings_together_one_is_left() {
    var both = Edit.builder().keep(2).insert("x").keep(21).insert("y").build();
    for (var parts :
        List.of(
            List.of(modify(A, 2, "x"), modify(B, 3, "y")),
            List.of(modify(B, 3, "y"), modify(A, 2, "x")))) {
      assertEquals(List.of(modify(A, both)), after(JOINED, parts.toArray(Proposal[]::new)));
    }
    var touching = Edit.builder().keep(20).insert("xy").build();
    for (var parts :
        List.of(
            List.of(modify(A, 20, "x"), modify(B, 0, "y")),
            List.of(modify(B, 0, "y"), modify(A, 20, "x")))) {
      assertEquals(List.of(modify(A, touching)), after(JOINED, parts.toArray(Proposal[]::new)));
    }
    assertEquals(List.of(noChange(A)), after(JOINED, noChange(A), noChange(B)));
    assertEquals(
        List.of(modify(A, 2, "x"), noChange(A)), after(JOINED, modify(A, 2, "x"), noChange(B)));
  }

  @Test
  void whatever_happens_to_its_provision_is_counted_and_what_happens_to_others_is_not() {
    for (var event :
        List.<Event>of(
            edited(A, 0, "so "),
            CUT,
            JOINED,
            new ProvisionMoved(PLAN, A, Optional.empty(), form()),
            new ProvisionSuppressed(PLAN, A),
            new ProvisionRestored(PLAN, A))) {
      after(event, modify(A, 2, "x"));
      assertEquals(1, part().changes(), event.toString());
      assertEquals(Optional.of(new LogPosition(position - 1L)), part().changed());
    }
    after(edited(B, 0, "so "), modify(A, 2, "x"));
    assertEquals(0, part().changes());
    assertEquals(Optional.empty(), part().changed());
  }

  @Test
  void it_is_found_by_what_it_depends_on_as_long_as_it_is_open() {
    after(CUT, modify(A, 13, "x"));
    assertEquals(Set.of(), Set.copyOf(pending.on(A)));
    assertEquals(Set.of(ONE), Set.copyOf(pending.on(C)));
    tell(new ProposalWithdrawn(ONE, PLAN));
    assertEquals(Set.of(), Set.copyOf(pending.on(C)));
    after(
        edited(A, 0, "x"), new Add(NEW, Optional.empty(), form(), "new", Optional.empty(), none()));
    assertEquals(Set.of(), Set.copyOf(pending.on(A)));
  }

  @Test
  void what_is_decided_stays_as_it_was_and_the_rest_is_worded_anew() {
    after(new ProposalAccepted(ONE, PLAN, List.of(A), 1, 1), modify(A, 2, "x"), suppress(B));
    tell(edited(A, 0, "so "));
    assertEquals(List.of(modify(A, 2, "x"), suppress(B)), parts());
    tell(new ProposalRevised(ONE, PLAN, List.of(noChange(B)), 7));
    assertEquals(List.of(modify(A, 2, "x"), noChange(B)), parts());
    assertEquals(7, standing().digest());
    tell(new ProposalRejected(ONE, PLAN, Optional.empty()));
    assertEquals(Standing.State.ACCEPTED_IN_PART, standing().state());
    assertEquals(
        List.of(Part.Outcome.ACCEPTED, Part.Outcome.REJECTED),
        standing().parts().stream().map(Part::outcome).toList());
    after(new ProposalRejected(ONE, PLAN, Optional.empty()), suppress(B));
    assertEquals(Standing.State.REJECTED, standing().state());
  }

  @Test
  void a_document_wide_one_is_open_again_once_all_that_was_accepted_of_it_is_taken_back() {
    wide();
    tell(new ProposalAccepted(ONE, PLAN, List.of(A), 1, 0));
    assertEquals(Standing.State.ACCEPTED, standing().state());
    assertEquals(Set.of(ONE), Set.copyOf(pending.wide()));
    var first = new LogPosition(position - 1L);
    tell(new AcceptanceReversed(ONE, PLAN, first, "so", 1));
    assertEquals(Standing.State.PENDING, standing().state());
    assertEquals(false, standing().taken());
    tell(new ProposalRejected(ONE, PLAN, Optional.empty()));
    assertEquals(Standing.State.REJECTED, standing().state());
    assertEquals(Set.of(), Set.copyOf(pending.wide()));
    wide();
    tell(new ProposalAccepted(ONE, PLAN, List.of(A), 1, 1));
    var one = new LogPosition(position - 1L);
    tell(new ProposalAccepted(ONE, PLAN, List.of(A), 1, 1));
    var two = new LogPosition(position - 1L);
    tell(new ProposalRejected(ONE, PLAN, Optional.empty()));
    tell(new AcceptanceReversed(ONE, PLAN, one, "so", 1));
    assertEquals(Standing.State.ACCEPTED_IN_PART, standing().state());
    tell(new AcceptanceReversed(ONE, PLAN, two, "so", 1));
    assertEquals(Standing.State.REJECTED, standing().state());
  }

  @Test
  void what_is_left_out_of_it_goes_with_its_words() {
    assertEquals(
        Optional.of("a title"), leftOutAfter(edited(A, 0, "so "), new Occurrence(A, 17, 5)));
    assertEquals(Optional.of("a title"), leftOutAfter(CUT, new Occurrence(C, 4, 5)));
    assertEquals(
        Optional.of("a title"),
        leftOutAfter(new ProvisionsMerged(PLAN, B, 30, A), new Occurrence(B, 44, 5)));
    assertEquals(Optional.of("a title"), leftOutAfter(edited(B, 0, "so "), SECOND));
    assertEquals(Optional.empty(), leftOutAfter(edited(B, 0, "so "), FIRST));
  }

  private Optional<String> leftOutAfter(Event event, Occurrence there) {
    wide();
    tell(new PlacesLeftOut(ONE, PLAN, List.of(SECOND), "a title"));
    tell(event);
    return standing().sweep().orElseThrow().mark(there).flatMap(Mark::leftOut);
  }

  private void wide() {
    pending = Pending.FOLD.initial();
    tell(
        new ProposalMade(
            ONE,
            PLAN,
            new BodyId("group"),
            new Source.Floor(),
            List.of(),
            List.of(),
            1,
            Optional.of(
                new DocumentWide(
                    new Everywhere.ReplaceTerm("words", "terms"),
                    none(),
                    List.of(FIRST, SECOND)))));
  }

  private List<Proposal> after(Event event, Proposal... parts) {
    pending = Pending.FOLD.initial();
    tell(
        new ProposalMade(
            ONE, PLAN, new BodyId("group"), new Source.Floor(), List.of(), List.of(parts), 1));
    tell(event);
    return parts();
  }

  private void tell(Event event) {
    var by = new Delegate(new PersonId("amina"), new DelegationId("EGY"), Role.DELEGATE);
    pending =
        Pending.FOLD.evolve(
            pending,
            new Recorded(new LogPosition(position++), new Given(by, Instant.EPOCH), event));
  }

  private Standing standing() {
    return pending.of(ONE).orElseThrow();
  }

  private Part part() {
    return standing().parts().getFirst();
  }

  private List<Proposal> parts() {
    return standing().parts().stream().map(Part::proposed).toList();
  }

  private static TextEdited edited(ProvisionId provision, int at, String text) {
    var edit = Edit.replace(at, 0, text);
    return new TextEdited(PLAN, provision, edit, new EditId("e"), 1, Optional.empty());
  }

  private static Modify modify(ProvisionId provision, int at, String text) {
    return modify(provision, Edit.replace(at, 0, text));
  }

  private static Modify modify(ProvisionId provision, Edit edit) {
    return new Modify(provision, edit, Modify.Weight.SUBSTANTIVE, none());
  }

  private static Suppress suppress(ProvisionId provision) {
    return new Suppress(provision, "old", Optional.empty());
  }

  private static NoChange noChange(ProvisionId provision) {
    return new NoChange(provision, "agreed", NoChange.Force.INSISTED);
  }

  private static Add add(ProvisionId after) {
    return new Add(NEW, Optional.of(after), form(), "new", Optional.empty(), none());
  }

  private static Form form() {
    return new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.DECIMAL);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
