package org.travaux.projections.log;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoSecurityException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Tries again, with growing pauses and up to a bound, whatever a MongoDB that is failing over, cut
/// off or slow may do. The bound is beyond the eleven seconds that an election takes by default.
final class Patience {

  static final int BOUND_MS = 30_000;

  private static final int FIRST_PAUSE_MS = 5;
  private static final int LONGEST_PAUSE_MS = 400;

  /// BadValue, FailedToParse, Unauthorized, AuthenticationFailed: the answer would stay the same.
  private static final Set<Integer> IN_VAIN = Set.of(2, 9, 13, 18);

  private Patience() {}

  /// Not yet known; a later attempt will know.
  static final class TryAgain extends RuntimeException {
    private static final long serialVersionUID = 1;

    TryAgain(String sentence) {
      super(sentence);
    }
  }

  /// @throws LogUnavailable if no attempt came through within the bound
  static <T> T until(String what, Supplier<T> attempt) {
    var deadlineNs = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BOUND_MS);
    var pauseMs = FIRST_PAUSE_MS;
    while (true) {
      try {
        return attempt.get();
      } catch (MongoException | TryAgain e) {
        if (isInVain(e) || System.nanoTime() > deadlineNs) {
          throw new LogUnavailable("The log's MongoDB failed at " + what + ".", e);
        }
        pause(pauseMs, e);
        pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
      }
    }
  }

  private static boolean isInVain(RuntimeException e) {
    return e instanceof MongoSecurityException
        || e instanceof MongoInterruptedException
        || (e instanceof MongoException m && IN_VAIN.contains(m.getCode()));
  }

  private static void pause(int pauseMs, RuntimeException cause) {
    try {
      Thread.sleep(pauseMs);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LogUnavailable("Interrupted while the log's MongoDB was being tried again.", cause);
    }
  }
}
