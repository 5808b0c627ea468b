package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.Decisions.Decided;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Tag;
import org.travaux.core.instrument.EditProvision;
import org.travaux.core.text.Edit;
import org.travaux.web.live.LiveServer;

class GatheringTest {

  private static final int MANY = 24;
  private static final int WAIT_S = 30;
  private static final Given NOW =
      new Given(
          LiveServer.delegate("ana", "BRA", Role.DELEGATE), Instant.parse("2026-03-02T09:00:00Z"));

  @Test
  void those_that_lose_as_long_as_they_go_together_go_alone(@TempDir Path data) throws Exception {
    try (var server = LiveServer.start(data).found().accredit(NOW.by())) {
      server.open(LiveServer.DRAFT);
      var decisions = server.bean(Decisions.class);
      var typed = new AtomicInteger();
      Consumer<Boolean> typing =
          behindAnother -> {
            if (behindAnother) {
              decisions.decide(edit("x" + typed.incrementAndGet())).join();
            }
          };
      var begun = new CountDownLatch(1);
      var gathered = new CountDownLatch(1);
      var gathering = new Gathering<Tag>(decisions, (_, _) -> {});
      var about = Tag.of(LiveServer.DRAFT);
      var answers = new ArrayList<CompletableFuture<Decided>>();
      var first = new CompletableFuture<Decided>();
      Runnable held =
          () -> {
            begun.countDown();
            await(gathered);
          };
      Thread.startVirtualThread(
          () -> {
            var given = gathering.give(about, watched(edit("first"), _ -> held.run()));
            var _ = given.thenAccept(first::complete);
          });
      await(begun);
      answers.add(first);
      for (int i = 0; i < MANY; i++) {
        answers.add(gathering.give(about, watched(edit("e" + i), typing)));
      }
      gathered.countDown();
      LogPosition last = LogPosition.NONE;
      for (var answer : answers) {
        var at = answer.get(WAIT_S, TimeUnit.SECONDS).events().getFirst().position();
        assertTrue(at.isAfter(last), () -> answers.toString());
        last = at;
      }
      assertTrue(typed.get() > 0, "none of them went together");
      assertEquals(1 + MANY, answers.size());
    }
  }

  /// Somebody types whenever it is decided, unless they were asked to wait.
  @Test
  void who_loses_goes_before_those_who_type(@TempDir Path data) throws Exception {
    try (var server = LiveServer.start(data).found().accredit(NOW.by())) {
      server.open(LiveServer.DRAFT);
      var decisions = server.bean(Decisions.class);
      var typed = new AtomicInteger();
      var before = new AtomicReference<CompletableFuture<?>>();
      var gathering = new Gathering<Tag>(decisions, (_, until) -> before.set(until));
      Consumer<Boolean> typing =
          _ -> {
            if (before.get() == null) {
              decisions.decide(edit("x" + typed.incrementAndGet())).join();
            }
          };
      var answer = gathering.give(Tag.of(LiveServer.DRAFT), watched(edit("first"), typing));
      assertEquals(1, answer.get(WAIT_S, TimeUnit.SECONDS).events().size());
      assertTrue(typed.get() > 0, "it never lost");
      assertTrue(before.get().isDone(), "who typed waits still");
    }
  }

  private static EditProvision edit(String id) {
    return new EditProvision(
        LiveServer.DRAFT,
        LiveServer.BODY,
        LiveServer.WORLD,
        LogPosition.PENDING,
        Edit.replace(0, 0, "x"),
        new EditId(id),
        NOW);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(WAIT_S, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static <S> Decision<?> watched(Decision<S> decision, Consumer<Boolean> meanwhile) {
    return new Watched<>(decision, meanwhile);
  }

  /// Something happens while it is decided, which may depend on whether it is decided behind
  /// another that is not stored yet.
  private record Watched<S>(Decision<S> decision, Consumer<Boolean> meanwhile)
      implements Decision<Watched.Both<S>> {

    private record Both<S>(S known, boolean behindAnother) {}

    private record Behind() implements Fold<Boolean> {

      @Override
      public Boolean initial() {
        return false;
      }

      @Override
      public Boolean evolve(Boolean behind, Recorded recorded) {
        return recorded.position().equals(LogPosition.PENDING);
      }
    }

    @Override
    public Given given() {
      return decision.given();
    }

    @Override
    public Boundary<Both<S>> boundary() {
      return decision
          .boundary()
          .and(
              Boundary.of(Tag.of(LiveServer.DRAFT), InstrumentEvent.class, new Behind()),
              Both::new);
    }

    @Override
    public List<Event> decide(Both<S> both) {
      meanwhile.accept(both.behindAnother());
      return decision.decide(both.known());
    }
  }
}
