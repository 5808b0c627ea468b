package org.travaux.projections.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.EditId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Source;
import org.travaux.core.event.Tag;
import org.travaux.core.instrument.EditProvision;
import org.travaux.core.pending.Part;
import org.travaux.core.pending.Standing.State;
import org.travaux.core.proposal.MakeProposal;
import org.travaux.core.proposal.MergeProposals;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Law;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.proposals.Collision.Kind;

class ProposalViewsTest {

  private static final int TURNS = 250;

  private final long seed = Law.seed();

  private final Path folder;

  ProposalViewsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void what_is_live_at_a_position_is_what_a_replay_to_it_gives() {
    var plan = Tag.of(Negotiating.PLAN);
    try (var room = new Negotiating(seed, folder)) {
      for (int turn = 0; turn < TURNS; turn++) {
        room.turn();
        var live = room.views.head(plan);
        var replay = new Retelling<>(room.events, ProposalHistories.FOLD);
        assertEquals(replay.at(plan, live.position()), live, seed());
      }
      var state = ProposalHistories.FOLD.initial();
      for (var recorded : room.told()) {
        state = ProposalHistories.FOLD.evolve(state, recorded);
        var at = room.views.at(plan, recorded.position());
        assertEquals(state, at.state(), seed());
      }
      assertTrue(state.told().size() > 10, seed());
      assertEquals(room.head(), state, seed());
    }
  }

  @Test
  void what_changed_under_a_proposal_is_told_as_if_it_were_compared_each_time() {
    var known = new KnownDifferences();
    int changed = 0;
    try (var room = new Negotiating(seed, folder)) {
      for (int turn = 0; turn < TURNS; turn++) {
        room.turn();
        var head = room.head();
        for (var id : head.told().keySet()) {
          for (var part : head.standing(id).orElseThrow().parts()) {
            var under = known.since(head, id, part);
            assertEquals(new KnownDifferences().since(head, id, part), under, seed());
            changed += under.isEmpty() ? 0 : 1;
          }
        }
      }
    }
    assertTrue(changed > 10, seed());
  }

  @Test
  void accepting_one_never_makes_the_rest_stale_and_each_says_what_it_said_it_would() {
    try (var room = new Negotiating(seed, folder)) {
      for (int turn = 0; turn < TURNS; turn++) {
        room.turn();
      }
      for (int more = 0; more < 20; more++) {
        room.tried(room.propose());
      }
      int accepted = 0;
      for (var id : List.copyOf(room.head().told().keySet())) {
        for (var part : openParts(room, id)) {
          accepted += accept(room, id, part) ? 1 : 0;
        }
      }
      assertTrue(accepted > 10, seed());
    }
  }

  private List<Part> openParts(Negotiating room, ProposalId id) {
    return room.head().standing(id).orElseThrow().openParts();
  }

  /// Each part on its own; those before it may have moved it, or taken it with them.
  private boolean accept(Negotiating room, ProposalId id, Part before) {
    var open = openParts(room, id);
    var still = open.stream().filter(one -> one.origin().equals(before.origin())).findFirst();
    if (still.isEmpty()) {
      return false;
    }
    var part = still.get();
    var target = part.proposed().provision();
    if (open.stream().filter(one -> one.proposed().provision().equals(target)).count() > 1) {
      // A merger brought two unlike parts to one provision: they are accepted together.
      room.tried(room.accept(id, Set.of(target)));
      return false;
    }
    var reads = room.head().reads(id, part);
    var refusal = room.tried(room.accept(id, Set.of(target)));
    if (refusal.isPresent()) {
      assertEquals(Refusal.Reason.CLOSED, refusal.get().reason(), seed() + refusal.get());
      assertTrue(!part.placed() || isSuppressed(room, target), seed() + refusal.get().getMessage());
      return false;
    }
    var provision = room.head().draft().provision(target);
    if (part.proposed() instanceof Proposal.Suppress) {
      assertTrue(isSuppressed(room, target), seed());
    } else {
      assertEquals(reads, provision.map(Provision::text).orElse(""), seed());
    }
    return true;
  }

  private static boolean isSuppressed(Negotiating room, ProvisionId id) {
    return room.head().draft().provision(id).map(Provision::suppressed).orElse(true);
  }

  @Test
  void what_comes_of_an_acceptance_is_known_to_be_the_proposals() {
    try (var room = new Negotiating(seed, folder)) {
      room.must(make("one", replace("p1", 16, 7, "information"), suppress("p2")));
      room.must(room.accept(new ProposalId("one"), Set.of()));
      var told = room.told();
      var last = told.subList(told.size() - 2, told.size());
      for (var recorded : last) {
        assertEquals(new ProposalId("one"), room.head().origins().get(recorded.position()));
      }
      assertEquals(2, room.head().origins().size());
      assertEquals(
          State.ACCEPTED, room.head().standing(new ProposalId("one")).orElseThrow().state());
    }
  }

  @Test
  void collisions_are_found_on_both_sides() {
    try (var room = new Negotiating(seed, folder)) {
      room.must(make("one", replace("p1", 16, 7, "information")));
      room.must(make("two", replace("p1", 18, 0, "x")));
      room.must(make("far", replace("p1", 0, 11, "noting")));
      assertEquals(Set.of(collision("p1", Kind.SAME_WORDS, "two")), of(room, "one"));
      assertEquals(Set.of(collision("p1", Kind.SAME_WORDS, "one")), of(room, "two"));
      assertEquals(Set.of(), of(room, "far"));

      room.must(make("stay", noChange("p2")));
      room.must(make("go", suppress("p2")));
      room.must(make("also", suppress("p2")));
      assertEquals(
          Set.of(collision("p2", Kind.NO_CHANGE, "go"), collision("p2", Kind.NO_CHANGE, "also")),
          of(room, "stay"));
      assertEquals(Set.of(collision("p2", Kind.NO_CHANGE, "stay")), of(room, "go"));

      room.must(room.accept(new ProposalId("go"), Set.of()));
      assertEquals(Set.of(), of(room, "go"));
      assertTrue(
          of(room, "stay")
              .contains(new Collision(new ProvisionId("p2"), Kind.SUPPRESSED, Optional.empty())));
    }
  }

  static MergeProposals merge(Negotiating room, String id, String... from) {
    return new MergeProposals(
        new ProposalId(id),
        Negotiating.PLAN,
        Negotiating.GROUP,
        Stream.of(from).map(ProposalId::new).toList(),
        room.now(),
        List.of(),
        Negotiating.CHAIR);
  }

  @Test
  void what_a_closed_proposal_would_have_said_is_told_whatever_became_of_the_text() {
    try (var room = new Negotiating(seed, folder)) {
      room.must(make("one", replace("p1", 16, 7, "information")));
      room.must(make("two", replace("p1", 0, 11, "noting")));
      room.must(merge(room, "both", "one", "two"));
      room.must(
          new EditProvision(
              Negotiating.PLAN,
              Negotiating.GROUP,
              new ProvisionId("p1"),
              room.now(),
              Edit.replace(3, 45, ""),
              new EditId("gone"),
              Negotiating.CHAIR));
      var one = new ProposalId("one");
      var part = room.head().standing(one).orElseThrow().parts().getFirst();
      assertEquals(
          "considering the information society of all countries", room.head().reads(one, part));
      var both = new ProposalId("both");
      var open = room.head().standing(both).orElseThrow().parts().getFirst();
      assertEquals("notinginformation", room.head().reads(both, open));
    }
  }

  private static Set<Collision> of(Negotiating room, String proposal) {
    return Set.copyOf(new Collisions(room.head(), new KnownPlaces()).of(new ProposalId(proposal)));
  }

  private static Collision collision(String provision, Kind kind, String with) {
    return new Collision(new ProvisionId(provision), kind, Optional.of(new ProposalId(with)));
  }

  static MakeProposal make(String id, Proposal... parts) {
    return new MakeProposal(
        new ProposalId(id),
        Negotiating.PLAN,
        Negotiating.GROUP,
        new Source.Floor(),
        List.of(Negotiating.AMINA.by().delegation()),
        LogPosition.PENDING,
        List.of(parts),
        Negotiating.AMINA);
  }

  static Proposal replace(String provision, int at, int length, String text) {
    return new Proposal.Modify(
        new ProvisionId(provision),
        Edit.replace(at, length, text),
        Proposal.Modify.Weight.SUBSTANTIVE,
        Optional.empty());
  }

  private static Proposal suppress(String provision) {
    return new Proposal.Suppress(new ProvisionId(provision), "out of date", Optional.empty());
  }

  static Proposal noChange(String provision) {
    return new Proposal.NoChange(
        new ProvisionId(provision), "agreed", Proposal.NoChange.Force.STATED);
  }

  private String seed() {
    return "-Dtravaux.seed=" + seed + " ";
  }
}
