package org.travaux.projections.proposals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Source;
import org.travaux.core.text.Edit;

/// Says how long it takes, when one text edit lands, to bring the pending proposals on its
/// provision along and to find all their collisions: 2,000 proposals over 200 provisions, and all
/// of them on one.
public final class CollisionsBenchmark {

  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final Given GIVEN =
      new Given(
          new Delegate(new PersonId("ana"), new DelegationId("BRA"), Role.DELEGATE),
          Instant.parse("2022-01-13T09:30:00Z"));
  private static final int PROPOSALS = 2_000;
  private static final int ROUNDS = 400;

  private final KnownPlaces places = new KnownPlaces();
  private long position;
  private ProposalHistories state = ProposalHistories.FOLD.initial();

  private CollisionsBenchmark() {}

  public static void main(String[] arguments) {
    for (int provisions : new int[] {200, 1}) {
      new CollisionsBenchmark().measure(provisions);
    }
  }

  private void measure(int provisions) {
    tell(new InstrumentOpened(PLAN, new BodyId("cwg"), "Plan", "plan", "en"));
    var form = new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.DECIMAL);
    for (int at = 0; at < provisions; at++) {
      tell(
          new ProvisionInserted(
              PLAN, id(at), Optional.empty(), form, "word ".repeat(2_000), Optional.empty()));
    }
    for (int at = 0; at < PROPOSALS; at++) {
      var edit = Edit.replace(at * 31 % 1_900 * 5, 4, "other");
      tell(
          new ProposalMade(
              new ProposalId("p" + at),
              PLAN,
              new BodyId("cwg"),
              new Source.Floor(),
              List.of(new DelegationId("BRA")),
              List.of(
                  new Proposal.Modify(
                      id(at % provisions),
                      edit,
                      Proposal.Modify.Weight.SUBSTANTIVE,
                      Optional.empty())),
              0));
    }
    long total = 0;
    var each = new long[ROUNDS / 2];
    long carrying = 0;
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long begun = System.nanoTime();
      tell(
          new TextEdited(
              PLAN,
              id(round % provisions),
              Edit.replace(0, 0, "x"),
              new EditId("e" + round),
              0,
              Optional.empty()));
      long carried = System.nanoTime();
      found = new Collisions(state, places).of(new ProposalId("p" + round % provisions)).size();
      long took = System.nanoTime() - begun;
      if (round >= ROUNDS / 2) {
        total += took;
        carrying += carried - begun;
        each[round - ROUNDS / 2] = took;
      }
    }
    Arrays.sort(each);
    System.out.printf(
        Locale.ROOT,
        "%d proposals over %d provisions: %.2f ms for an edit, %.2f ms of it to bring them along, 99"
            + " of 100 within %.2f ms, the worst %.2f ms; one collides with %d%n",
        PROPOSALS,
        provisions,
        total / 1e6 / (ROUNDS / 2),
        carrying / 1e6 / (ROUNDS / 2),
        each[each.length * 99 / 100 - 1] / 1e6,
        each[each.length - 1] / 1e6,
        found);
  }

  private static ProvisionId id(int number) {
    return new ProvisionId("v" + number);
  }

  private void tell(Event event) {
    state =
        ProposalHistories.FOLD.evolve(
            state, new Recorded(new LogPosition(position++), GIVEN, event));
  }
}
