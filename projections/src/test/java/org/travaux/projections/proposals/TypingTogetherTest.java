package org.travaux.projections.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Source;
import org.travaux.core.event.Tag;
import org.travaux.core.instrument.EditProvision;
import org.travaux.core.proposal.EditProposal;
import org.travaux.core.proposal.JoinProposal;
import org.travaux.core.proposal.MakeProposal;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Law;

/// Two sponsors type in one proposal at once, while the text under it is written on.
class TypingTogetherTest {

  private static final int EDITS = 40;
  private static final ProposalId SHARED = new ProposalId("shared");
  private static final ProvisionId P1 = new ProvisionId("p1");

  private final long seed = Law.seed();
  private final ConcurrentLinkedQueue<Throwable> faults = new ConcurrentLinkedQueue<>();
  private final Path folder;

  TypingTogetherTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void nobodys_letters_are_lost_and_what_it_reads_is_what_the_text_says_once_it_is_accepted()
      throws Exception {
    try (var room = new Negotiating(seed, folder)) {
      room.must(make());
      room.must(new JoinProposal(SHARED, Negotiating.PLAN, Negotiating.GROUP, Negotiating.BORIS));
      var from = room.now();
      var start = new CountDownLatch(1);
      var threads =
          List.of(
              writer(start, () -> type(room, Negotiating.AMINA, 'X', from)),
              writer(start, () -> type(room, Negotiating.BORIS, 'Y', from)),
              writer(start, () -> write(room)));
      start.countDown();
      for (var thread : threads) {
        assertTrue(thread.join(Duration.ofMinutes(2)), seed());
      }
      assertEquals(List.of(), List.copyOf(faults), seed());
      var part = room.head().standing(SHARED).orElseThrow().openParts().getFirst();
      var reads = room.head().reads(SHARED, part);
      for (char letter : new char[] {'X', 'Y', 'Z'}) {
        assertEquals(EDITS, reads.chars().filter(one -> one == letter).count(), seed() + reads);
      }
      assertTrue(
          reads
              .replaceAll("[XYZ]", "")
              .equals("considering the information society of all countries"),
          seed() + reads);
      room.must(room.accept(SHARED, Set.of()));
      assertEquals(
          reads, room.head().draft().provision(P1).map(Provision::text).orElse(""), seed());
    }
  }

  private interface Writing {
    void run() throws InterruptedException;
  }

  private Thread writer(CountDownLatch start, Writing writing) {
    return Thread.ofPlatform()
        .start(
            () -> {
              try {
                if (start.await(20, TimeUnit.SECONDS)) {
                  writing.run();
                }
              } catch (InterruptedException | RuntimeException | AssertionError fault) {
                faults.add(fault);
              }
            });
  }

  /// Types one letter after the other, each on what it read when the one before was accepted, and
  /// sends each twice.
  private void type(Negotiating room, Given given, char letter, LogPosition from) {
    var random = new Random(seed + letter);
    var seen = from;
    for (int at = 0; at < EDITS; at++) {
      var then = room.views.at(Tag.of(Negotiating.PLAN), seen).state();
      var part = then.standing(SHARED).orElseThrow().openParts().getFirst();
      int length = then.reads(SHARED, part).length();
      var edit =
          new EditProposal(
              SHARED,
              Negotiating.PLAN,
              Negotiating.GROUP,
              P1,
              seen,
              Edit.replace(random.nextInt(length + 1), 0, String.valueOf(letter)),
              new EditId(letter + "-" + at),
              given);
      accepted(room, edit);
      accepted(room, edit);
      seen = room.now();
    }
  }

  private void write(Negotiating room) {
    var random = new Random(seed);
    for (int at = 0; at < EDITS; at++) {
      accepted(
          room,
          new EditProvision(
              Negotiating.PLAN,
              Negotiating.GROUP,
              P1,
              room.now(),
              Edit.replace(random.nextInt(10), 0, "Z"),
              new EditId("z-" + at),
              Negotiating.CHAIR));
    }
  }

  /// Sends it again as long as others were faster.
  private static void accepted(Negotiating room, Decision<?> decision) {
    Optional<Refusal> refusal = room.tried(decision);
    for (int again = 0; again < 50 && refusal.isPresent(); again++) {
      assertEquals(
          Refusal.Reason.CONTENDED, refusal.get().reason(), decision + " " + refusal.get());
      refusal = room.tried(decision);
    }
    assertEquals(Optional.empty(), refusal);
  }

  private static MakeProposal make() {
    return new MakeProposal(
        SHARED,
        Negotiating.PLAN,
        Negotiating.GROUP,
        new Source.Floor(),
        List.of(Negotiating.AMINA.by().delegation()),
        LogPosition.PENDING,
        List.of(
            new Proposal.Modify(
                P1,
                Edit.replace(16, 7, "information"),
                Proposal.Modify.Weight.SUBSTANTIVE,
                Optional.empty())),
        Negotiating.AMINA);
  }

  private String seed() {
    return "-Dtravaux.seed=" + seed + " ";
  }
}
