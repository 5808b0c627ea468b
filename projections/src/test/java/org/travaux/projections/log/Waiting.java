package org.travaux.projections.log;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Bounded waiting for what other processes do.
public final class Waiting {

  private static final int LIMIT_S = 60;
  private static final int BETWEEN_LOOKS_MS = 5;

  private Waiting() {}

  public static void until(BooleanSupplier holds) {
    var deadlineNs = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_S);
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > deadlineNs) {
        throw new IllegalStateException("Waited in vain for " + LIMIT_S + " s.");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_LOOKS_MS));
    }
  }
}
