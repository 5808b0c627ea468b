package org.travaux.web.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.projections.log.TestMongo;
import org.travaux.web.RunningTravaux;
import org.travaux.web.Visitor;

/// Silence procedures and consultations that end while several nodes run, while delegations object,
/// and while nothing runs at all.
class DeadlinesTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> QUESTIONS = List.of("q-0", "q-1", "q-2", "q-3");
  private static final List<String> TEXTS =
      IntStream.range(0, 12).mapToObj(i -> "text-" + i).toList();

  @Test
  void two_nodes_close_the_same_at_once_and_an_objection_races_them(@TempDir Path data) {
    var settings =
        List.of(
            "--travaux.data=" + data,
            "--travaux.clock=given",
            "--travaux.mongodb.uri=" + TestMongo.uri(),
            "--travaux.mongodb.database=" + TestMongo.database());
    try (var one = RunningTravaux.start(settings);
        var two = RunningTravaux.start(settings)) {
      var group = new Group(one);
      move(group.root, "2020-03-02T09:00:00Z");
      TEXTS.forEach(text -> group.circulate(text, "2020-03-06T09:00:00Z"));
      QUESTIONS.forEach(question -> group.consult(question, "2020-03-06T09:00:00Z"));
      var there = new Visitor(two.uri()).withCookiesOf(group.root);
      var bo = new Visitor(two.uri()).withCookiesOf(group.bo);

      var racing = new ArrayList<Runnable>();
      racing.add(() -> move(group.root, "2020-03-07T09:00:00Z"));
      racing.add(() -> move(there, "2020-03-07T09:00:00Z"));
      for (var text : TEXTS.subList(6, TEXTS.size())) {
        racing.add(() -> Group.object(group.ana, text));
        racing.add(() -> Group.object(bo, text));
      }
      for (var question : QUESTIONS.subList(2, QUESTIONS.size())) {
        racing.add(() -> Group.report(group.ana, question));
      }
      atOnce(racing);

      for (var text : TEXTS) {
        await(() -> !Group.state(group.ana, text).equals("OPEN"));
        var endings = Group.endings(group.ana, text);
        assertEquals(1, endings.size(), text + endings);
        var adopted = endings.contains("adopted-by-silence");
        assertTrue(adopted || TEXTS.indexOf(text) >= 6, text + endings);
        assertEquals(adopted, Group.isFrozen(group.ana, text), text + endings);
      }
      for (var question : QUESTIONS) {
        await(() -> !Group.consulted(group.ana, question).equals("REFERRED"));
        var overs = Group.overs(group.ana, question);
        assertEquals(1, overs.size(), question + overs);
        var lapsed = overs.contains("consultation-lapsed");
        assertTrue(lapsed || QUESTIONS.indexOf(question) >= 2, question + overs);
        var state = Group.consulted(group.ana, question);
        assertEquals(lapsed ? "LAPSED" : "REPORTED", state, question + overs);
      }
    }
  }

  @Test
  void what_became_due_while_nothing_ran_is_closed_at_the_next_start(@TempDir Path data) {
    Visitor ana;
    Instant deadline;
    try (var travaux = RunningTravaux.start(data)) {
      var group = new Group(travaux);
      ana = group.ana;
      deadline = Instant.now().plusSeconds(5);
      group.circulate("text", deadline.toString());
      group.consult("question", deadline.toString());
      assertEquals("OPEN", Group.state(ana, "text"));
      assertEquals("REFERRED", Group.consulted(ana, "question"));
    }
    await(() -> Instant.now().isAfter(deadline));
    try (var again = RunningTravaux.start(data)) {
      var back = new Visitor(again.uri()).withCookiesOf(ana);
      await(() -> Group.state(back, "text").equals("ADOPTED"));
      assertEquals(List.of("adopted-by-silence"), Group.endings(back, "text"));
      await(() -> Group.consulted(back, "question").equals("LAPSED"));
      assertEquals(List.of("consultation-lapsed"), Group.overs(back, "question"));
    }
  }

  @Test
  void it_wakes_at_the_deadline_by_the_clock_on_the_wall(@TempDir Path data) {
    try (var travaux = RunningTravaux.start(data)) {
      var group = new Group(travaux);
      group.circulate("later", Instant.now().plusSeconds(36_000).toString());
      group.circulate("soon", Instant.now().plusSeconds(3).toString());
      await(() -> Group.state(group.ana, "soon").equals("ADOPTED"));
      assertEquals("OPEN", Group.state(group.ana, "later"));
    }
  }

  private static void move(Visitor root, String to) {
    root.post("/api/clock/move", Map.of("to", to)).expect(200);
  }

  private static void atOnce(List<Runnable> all) {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          all.stream()
              .map(
                  one ->
                      CompletableFuture.runAsync(
                          () -> {
                            awaitOpen(start);
                            one.run();
                          },
                          threads))
              .toList();
      start.countDown();
      running.forEach(CompletableFuture::join);
    }
  }

  private static void awaitOpen(CountDownLatch start) {
    try {
      start.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(BooleanSupplier so) {
    var untilNs = System.nanoTime() + PATIENCE.toNanos();
    while (!so.getAsBoolean()) {
      assertTrue(System.nanoTime() < untilNs, "not within " + PATIENCE);
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }
}
