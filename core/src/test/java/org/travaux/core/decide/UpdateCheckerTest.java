package org.travaux.core.decide;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.update.UpdateChecker;
import org.junit.jupiter.api.Test;

/// Axon's update checker sends what it finds out about this machine to its makers, unless it sees
/// that it runs in a test. It looks for that on the stack of the thread, so these threads are new.
class UpdateCheckerTest {

  @Test
  void nothing_calls_home() throws Exception {
    assertFalse(
        checksForUpdates(
            Deciding.register(EventSourcingConfigurer.create(), List.of(Freeze.class))));
  }

  @Test
  void axon_alone_would_call_home() throws Exception {
    assertTrue(checksForUpdates(EventSourcingConfigurer.create()));
  }

  private static boolean checksForUpdates(EventSourcingConfigurer configurer) throws Exception {
    var checks = new CompletableFuture<Boolean>();
    Thread.ofVirtual().start(() -> checks.complete(checks(configurer.build())));
    return checks.get(30, TimeUnit.SECONDS);
  }

  /// Built and never started, so that the control does not call home either.
  private static boolean checks(AxonConfiguration axon) {
    return axon.getOptionalComponent(UpdateChecker.class).isPresent();
  }
}
