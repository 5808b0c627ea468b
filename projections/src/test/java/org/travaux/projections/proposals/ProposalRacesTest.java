package org.travaux.projections.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.ProposalEvent.ProposalJoined;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Recorded;
import org.travaux.core.pending.Standing.State;
import org.travaux.core.proposal.JoinProposal;
import org.travaux.core.proposal.WithdrawProposal;
import org.travaux.core.text.Law;

/// Several who do something to the same proposals at once.
class ProposalRacesTest {

  private final long seed = Law.seed();

  private final Path folder;

  ProposalRacesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void two_that_join_while_it_is_withdrawn_see_one_outcome() throws Exception {
    try (var room = new Negotiating(seed, folder)) {
      for (int round = 0; round < 20; round++) {
        var id = new ProposalId("race" + round);
        room.must(ProposalViewsTest.make(id.value(), ProposalViewsTest.replace("p1", 0, 0, "x")));
        var wanted =
            List.<Decision<?>>of(
                new JoinProposal(id, Negotiating.PLAN, Negotiating.GROUP, Negotiating.BORIS),
                new JoinProposal(id, Negotiating.PLAN, Negotiating.GROUP, Negotiating.CHAIR),
                new WithdrawProposal(id, Negotiating.PLAN, Negotiating.GROUP, Negotiating.AMINA));
        var refused = atOnce(room, wanted);
        var told = List.copyOf(Objects.requireNonNull(room.head().told().get(id)).events());
        var kinds = told.stream().map(Recorded::event).toList();
        int withdrawn = kinds.indexOf(new ProposalWithdrawn(id, Negotiating.PLAN));
        assertEquals(kinds.size() - 1, withdrawn, "nothing comes behind the withdrawal");
        for (int one = 0; one < 2; one++) {
          var delegation = wanted.get(one).given().by().delegation();
          var joined = new ProposalJoined(id, Negotiating.PLAN, delegation);
          assertEquals(kinds.contains(joined), refused.get(one).isEmpty());
          refused
              .get(one)
              .ifPresent(refusal -> assertEquals(Refusal.Reason.CLOSED, refusal.reason()));
        }
        var standing = room.head().standing(id).orElseThrow();
        assertEquals(State.WITHDRAWN, standing.state());
        var sponsors = new HashSet<DelegationId>(standing.sponsors());
        assertEquals(standing.sponsors().size(), sponsors.size());
        assertFalse(refused.get(2).isPresent());
      }
    }
  }

  @Test
  void of_two_mergers_of_one_proposal_one_comes_true_and_who_joins_meanwhile_is_in_it_or_refused()
      throws Exception {
    try (var room = new Negotiating(seed, folder)) {
      for (int round = 0; round < 10; round++) {
        for (var name : List.of("one", "two", "three")) {
          room.must(ProposalViewsTest.make(name + round, ProposalViewsTest.noChange("p1")));
        }
        var shared = new ProposalId("two" + round);
        var wanted =
            List.<Decision<?>>of(
                ProposalViewsTest.merge(room, "left" + round, "one" + round, shared.value()),
                ProposalViewsTest.merge(room, "right" + round, shared.value(), "three" + round),
                new JoinProposal(shared, Negotiating.PLAN, Negotiating.GROUP, Negotiating.BORIS));
        var refused = atOnce(room, wanted);
        var into = room.head().standing(shared).orElseThrow().into().orElseThrow();
        boolean left = into.value().startsWith("left");
        assertTrue(refused.get(left ? 0 : 1).isEmpty(), seed());
        assertEquals(
            Refusal.Reason.CLOSED, refused.get(left ? 1 : 0).orElseThrow().reason(), seed());
        assertTrue(
            room.head()
                .standing(new ProposalId((left ? "three" : "one") + round))
                .orElseThrow()
                .isOpen(),
            seed());
        assertEquals(
            refused.get(2).isEmpty(),
            room.head()
                .standing(into)
                .orElseThrow()
                .sponsors()
                .contains(Negotiating.BORIS.by().delegation()),
            seed());
      }
    }
  }

  static List<Optional<Refusal>> atOnce(Negotiating room, List<Decision<?>> wanted)
      throws Exception {
    var start = new CountDownLatch(1);
    var answers = new ArrayList<Optional<Refusal>>();
    var threads = new ArrayList<Thread>();
    for (int at = 0; at < wanted.size(); at++) {
      int mine = at;
      answers.add(Optional.empty());
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      start.await(20, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                      Thread.currentThread().interrupt();
                    }
                    var answer = room.tried(wanted.get(mine));
                    synchronized (answers) {
                      answers.set(mine, answer);
                    }
                  }));
    }
    start.countDown();
    for (var thread : threads) {
      assertTrue(thread.join(Duration.ofSeconds(30)));
    }
    return answers;
  }

  private String seed() {
    return "-Dtravaux.seed=" + seed + " ";
  }
}
