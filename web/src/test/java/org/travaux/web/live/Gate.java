package org.travaux.web.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.Folded;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;

/// Stands in front of a server's log, for tests of what happens while it takes long or fails: what
/// passes while it is shut waits, and what passes while it is broken fails; else it changes
/// nothing.
@Configuration(proxyBeanMethods = false)
class Gate {

  private volatile CompletableFuture<Void> open = CompletableFuture.completedFuture(null);
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private volatile LogPosition pretended = LogPosition.NONE;

  void shut() {
    waiting.set(0);
    open = new CompletableFuture<>();
  }

  void open() {
    var shut = open;
    open = CompletableFuture.completedFuture(null);
    shut.complete(null);
  }

  /// Everything fails until it is opened.
  void fail() {
    open = CompletableFuture.failedFuture(new IllegalStateException("broken for a test"));
  }

  /// Returns when somebody has come to it since it was shut.
  void awaitSomebody() throws InterruptedException {
    long deadlineNs = System.nanoTime() + Line.PATIENCE.toNanos();
    while (waiting.get() == 0) {
      if (System.nanoTime() > deadlineNs) {
        throw new AssertionError("nobody came to the gate");
      }
      Thread.sleep(1);
    }
  }

  /// The most edits that were ever decided together.
  int mostTogether() {
    return most.get();
  }

  /// As if another node had stored more, which this one will only read.
  void pretendToReach(LogPosition position) {
    pretended = position;
  }

  private <T> T pass(Supplier<T> through) {
    waiting.incrementAndGet();
    open.join();
    return through.get();
  }

  private <T> CompletableFuture<T> passLater(Supplier<CompletableFuture<T>> through) {
    waiting.incrementAndGet();
    return open.thenCompose(_ -> through.get());
  }

  @Bean
  static BeanPostProcessor gateKeeper(org.springframework.beans.factory.ObjectProvider<Gate> gate) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
          case Decisions decisions -> new GatedDecisions(decisions, gate.getObject());
          case Past past -> new GatedPast(past, gate.getObject());
          default -> bean;
        };
      }
    };
  }

  private record GatedDecisions(Decisions decisions, Gate gate) implements Decisions {

    @Override
    public CompletableFuture<Decided> decide(Decision<?> decision) {
      return decisions.decide(decision);
    }

    @Override
    public CompletableFuture<List<Answer>> decideTogether(
        List<? extends Decision<?>> all, int attempts) {
      gate.most.accumulateAndGet(all.size(), Math::max);
      return gate.passLater(() -> decisions.decideTogether(all, attempts));
    }
  }

  private record GatedPast(Past past, Gate gate) implements Past {

    @Override
    public Optional<Folded<Draft>> head(InstrumentId draft) {
      return gate.pass(() -> past.head(draft));
    }

    @Override
    public Events read(InstrumentId draft, LogPosition after, LogPosition to) {
      return gate.pass(() -> past.read(draft, after, to));
    }

    @Override
    public boolean reaches(LogPosition position) {
      return !position.isAfter(gate.pretended) || past.reaches(position);
    }
  }
}
