package org.travaux.projections.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
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
import org.travaux.core.pending.Touched;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Law;

class CollisionsTest {

  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final ProvisionId GOAL = new ProvisionId("goal");
  private static final BodyId BODY = new BodyId("cwg");
  private static final String TEXT = "words ".repeat(40);
  private static final Given GIVEN =
      new Given(
          new Delegate(new PersonId("ana"), new DelegationId("BRA"), Role.DELEGATE),
          Instant.parse("2022-01-13T09:30:00Z"));

  private ProposalHistories state = ProposalHistories.FOLD.initial();

  /// More than are told of each, on the same words, on others, and on all.
  @Test
  void those_are_told_that_holding_each_against_each_finds_up_to_the_limit() {
    Law.holds(
        20,
        seed -> {
          var random = new Random(seed);
          state = ProposalHistories.FOLD.initial();
          tell(new InstrumentOpened(PLAN, BODY, "Plan", "plan", "en"));
          var form = new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.DECIMAL);
          tell(new ProvisionInserted(PLAN, GOAL, Optional.empty(), form, TEXT, Optional.empty()));
          int spread = 1 + random.nextInt(40);
          for (int at = 0; at < 260; at++) {
            propose(at, random.nextInt(20) == 0, random.nextInt(spread), random.nextInt(spread));
          }
          var found = new Collisions(state, new KnownPlaces()).on(GOAL);
          assertEquals(eachAgainstEach(), found);
          assertTrue(
              spread > 1
                  || found.getOrDefault(new ProposalId("p0"), Set.of()).size() == Collisions.LIMIT);
        });
  }

  private void propose(int at, boolean suppresses, int word, int other) {
    var edit =
        Edit.builder()
            .keep(Math.min(word, other) * 6)
            .insert("new ")
            .delete(2)
            .keep(Math.abs(word - other) * 6)
            .delete(2)
            .build();
    var part =
        suppresses
            ? new Proposal.Suppress(GOAL, "no", Optional.empty())
            : new Proposal.Modify(GOAL, edit, Proposal.Modify.Weight.SUBSTANTIVE, Optional.empty());
    tell(
        new ProposalMade(
            new ProposalId("p" + at),
            PLAN,
            BODY,
            new Source.Floor(),
            List.of(new DelegationId("BRA")),
            List.of(part),
            0));
  }

  private record Touch(ProposalId proposal, int from, int to, boolean suppresses) {}

  private Map<ProposalId, Set<Collision>> eachAgainstEach() {
    var touches = new ArrayList<Touch>();
    for (var id : state.pending().on(GOAL)) {
      switch (state.standing(id).orElseThrow().openParts().getFirst().proposed()) {
        case Proposal.Modify modify ->
            Touched.by(modify.edit(), TEXT)
                .forEach(place -> touches.add(new Touch(id, place.from(), place.to(), false)));
        case Proposal.Suppress _ -> touches.add(new Touch(id, 0, TEXT.length(), true));
        case Proposal.Add _, Proposal.NoChange _ -> {}
      }
    }
    touches.sort(Comparator.comparingInt(Touch::from));
    var all = new HashMap<ProposalId, Set<Collision>>();
    for (int at = 0; at < touches.size(); at++) {
      var one = touches.get(at);
      for (var other : touches.subList(at + 1, touches.size())) {
        if (other.from <= one.to
            && !one.proposal.equals(other.proposal)
            && !(one.suppresses && other.suppresses)) {
          put(all, one.proposal, other.proposal);
          put(all, other.proposal, one.proposal);
        }
      }
    }
    return all;
  }

  private static void put(Map<ProposalId, Set<Collision>> all, ProposalId id, ProposalId with) {
    var mine = all.computeIfAbsent(id, _ -> new LinkedHashSet<>());
    if (mine.size() < Collisions.LIMIT) {
      mine.add(new Collision(GOAL, Collision.Kind.SAME_WORDS, Optional.of(with)));
    }
  }

  private void tell(Event event) {
    var position = new LogPosition(state.told().size() + 2L);
    state = ProposalHistories.FOLD.evolve(state, new Recorded(position, GIVEN, event));
  }
}
