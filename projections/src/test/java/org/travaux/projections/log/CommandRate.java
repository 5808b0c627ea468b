package org.travaux.projections.log;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.travaux.core.decide.Checkpoints;
import org.travaux.core.decide.Deciding;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.WarmStates;

/// How many commands a second go through Axon's command bus into a log, each of the callers waiting
/// for its answer before it gives the next command.
///
/// `CommandRate [nothing|embedded|mongo] [callers] [drafts] [decisions per command] [seconds]`
final class CommandRate {

  private CommandRate() {}

  public static void main(String[] arguments) throws Exception {
    var storage = arguments[0];
    int callers = Integer.parseInt(arguments[1]);
    int drafts = Integer.parseInt(arguments[2]);
    int together = Integer.parseInt(arguments[3]);
    int seconds = Integer.parseInt(arguments[4]);
    switch (storage) {
      case "nothing" -> run(storage, new Nothing(), callers, drafts, together, seconds);
      case "axon" ->
          run(storage, new InMemoryEventStorageEngine(), callers, drafts, together, seconds);
      default -> {
        try (var node = Node.on(log(storage), new CoreMessageCodec(new EventCodec()))) {
          run(storage, node.storage(), callers, drafts, together, seconds);
        }
      }
    }
    System.exit(0);
  }

  private static EventLog log(String storage) {
    return storage.equals("mongo")
        ? MongoEventLog.open(TestMongo.uri(), TestMongo.database())
        : EmbeddedEventLog.open(
            Path.of(System.getProperty("folder", Folders.temporary("rate").toString()), "log"));
  }

  private static void run(
      String storage, EventStorageEngine engine, int callers, int drafts, int together, int seconds)
      throws InterruptedException {
    var axon =
        Deciding.register(
                EventSourcingConfigurer.create().registerEventStorageEngine(_ -> engine),
                List.of(Note.class),
                new WarmStates(10_000, Checkpoints.NONE))
            .start();
    var decisions = Deciding.on(axon);
    for (int turn = 0; turn < 4; turn++) {
      var done = new LongAdder();
      var contended = new LongAdder();
      var latencies = new ArrayList<long[]>();
      long endNs = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      var threads = new ArrayList<Thread>();
      for (int caller = 0; caller < callers; caller++) {
        int me = caller;
        threads.add(
            Thread.startVirtualThread(
                () -> {
                  var mine = call(decisions, me, callers, drafts, together, endNs, done, contended);
                  synchronized (latencies) {
                    latencies.add(mine);
                  }
                }));
      }
      long startNs = System.nanoTime();
      long startCpuNs = cpuNs();
      for (var thread : threads) {
        thread.join();
      }
      double cpuUs = (cpuNs() - startCpuNs) / 1e3;
      double tookS = (System.nanoTime() - startNs) / 1e9;
      var all = latencies.stream().flatMapToLong(java.util.Arrays::stream).sorted().toArray();
      System.out.printf(
          Locale.ROOT,
          "%-9s callers %d drafts %d together %d: %,.0f commands/s, %,.0f events/s, p50 %.2f ms, p99"
              + " %.2f ms, %.1f us of CPU each, failed %d%n",
          storage,
          callers,
          drafts,
          together,
          done.sum() / tookS,
          done.sum() * together / tookS,
          all[all.length / 2] / 1e6,
          all[(int) (all.length * 0.99)] / 1e6,
          cpuUs / Math.max(1, done.sum()),
          contended.sum());
    }
  }

  private static long cpuNs() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  private static long[] call(
      Decisions decisions,
      int me,
      int callers,
      int drafts,
      int together,
      long endNs,
      LongAdder done,
      LongAdder failed) {
    var latencies = new ArrayList<Long>();
    for (int i = 0; System.nanoTime() < endNs; i++) {
      int draft = drafts <= callers ? me % drafts : (me + i * callers) % drafts;
      long begunNs = System.nanoTime();
      var notes = notes("d-" + draft, me + "-" + i, together);
      try {
        CompletableFuture<?> answer =
            together == 1 ? decisions.decide(notes.getFirst()) : decisions.decideTogether(notes);
        answer.join();
        done.increment();
      } catch (Exception e) {
        failed.increment();
        if (failed.sum() == 1) {
          e.printStackTrace();
        }
      }
      latencies.add(System.nanoTime() - begunNs);
    }
    return latencies.stream().mapToLong(Long::longValue).toArray();
  }

  private static List<Note> notes(String draft, String id, int count) {
    return IntStream.range(0, count).mapToObj(i -> Note.on(draft, id + "-" + i)).toList();
  }
}
