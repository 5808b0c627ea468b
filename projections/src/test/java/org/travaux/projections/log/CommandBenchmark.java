package org.travaux.projections.log;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.travaux.core.decide.Checkpoints;
import org.travaux.core.decide.Deciding;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.WarmStates;
import org.travaux.core.measure.Ratios;

/// Commands a second through Axon's bus from two hundred callers, each on a draft of its own and
/// each waiting until its word is durable, beside the same bus on a storage that keeps nothing.
@BenchmarkMode(Mode.Throughput)
@Threads(200)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class CommandBenchmark {

  private static final int WARM_STATES = 10_000;
  private static final int ANSWER_TIMEOUT_S = 30;

  public static void main(String[] arguments) throws Exception {
    Ratios.print(CommandBenchmark.class, arguments, "unstored");
  }

  @Benchmark
  public Object unstored(Caller caller, Unstored bus) throws Exception {
    return caller.decide(bus.decisions);
  }

  @Benchmark
  public Object stored(Caller caller, Stored bus) throws Exception {
    return caller.decide(bus.decisions);
  }

  private static Decisions on(EventStorageEngine storage) {
    return Deciding.on(
        Deciding.register(
                EventSourcingConfigurer.create().registerEventStorageEngine(_ -> storage),
                List.of(Note.class),
                new WarmStates(WARM_STATES, Checkpoints.NONE))
            .start());
  }

  /// One of the two hundred.
  @State(Scope.Thread)
  public static class Caller {

    private final String draft = "d-" + Thread.currentThread().threadId();
    private int said;

    Object decide(Decisions decisions) throws Exception {
      return decisions
          .decide(Note.on(draft, "n-" + said++))
          .get(ANSWER_TIMEOUT_S, TimeUnit.SECONDS);
    }
  }

  /// Axon's bus alone.
  @State(Scope.Benchmark)
  public static class Unstored {
    private final Decisions decisions = on(new Nothing());
  }

  /// Axon's bus on a log.
  @State(Scope.Benchmark)
  public static class Stored {

    @Param({"mongodb", "embedded"})
    public String log = "";

    private MeasuredLog measured;
    private Decisions decisions;

    @Setup
    public void open() {
      measured = new MeasuredLog(log);
      decisions = on(measured.node().storage());
    }

    @TearDown
    public void close() {
      measured.close();
    }
  }
}
