package org.travaux.web.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/// How the rooms are doing.
final class LiveMetrics {

  private final MeterRegistry registry;
  private final DistributionSummary together;
  private final Timer acknowledged;
  private final Counter resyncs;

  LiveMetrics(MeterRegistry registry) {
    this.registry = registry;
    together =
        DistributionSummary.builder("travaux.live.batch")
            .description("edits decided together")
            .publishPercentiles(0.5, 0.99)
            .register(registry);
    acknowledged =
        Timer.builder("travaux.live.acknowledge")
            .description("from an edit's arrival until it is durable")
            .publishPercentiles(0.5, 0.99)
            .register(registry);
    resyncs =
        Counter.builder("travaux.live.resyncs")
            .description("subscriptions ended because the client read too slowly")
            .register(registry);
  }

  void watch(String name, String description, IntSupplier value) {
    Gauge.builder(name, value, IntSupplier::getAsInt)
        .description(description)
        .strongReference(true)
        .register(registry);
  }

  void decidedTogether(int edits) {
    together.record(edits);
  }

  void acknowledged(long tookNs) {
    acknowledged.record(tookNs, TimeUnit.NANOSECONDS);
  }

  void resynced() {
    resyncs.increment();
  }
}
