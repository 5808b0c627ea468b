package org.travaux.web.identity;

import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.travaux.core.cache.RecentlyUsed;

/// Limits failed attempts to sign in: per person, so that nobody tries passwords, and per address,
/// so that nobody tries persons. What succeeds does not count.
final class Attempts {

  private static final int PER_PERSON = 10;
  private static final Duration PERSON_PERIOD = Duration.ofMinutes(10);
  private static final int PER_ADDRESS = 60;
  private static final Duration ADDRESS_PERIOD = Duration.ofMinutes(1);
  private static final int MOST_REMEMBERED = 10_000;

  private final RecentlyUsed<String, Bucket> persons = new RecentlyUsed<>(MOST_REMEMBERED);
  private final RecentlyUsed<String, Bucket> addresses = new RecentlyUsed<>(MOST_REMEMBERED);

  /// One attempt, counted unless [#succeeded] is called.
  record Attempt(Bucket address, Bucket person) {

    void succeeded() {
      address.addTokens(1);
      person.addTokens(1);
    }
  }

  /// Begins an attempt.
  ///
  /// @throws Denial if there were too many of late
  Attempt begin(String remoteAddress, String person) {
    var address =
        addresses.computeIfAbsent(
            networkOf(remoteAddress), _ -> bucket(PER_ADDRESS, ADDRESS_PERIOD));
    take(address);
    var self = persons.computeIfAbsent(person, _ -> bucket(PER_PERSON, PERSON_PERIOD));
    take(self);
    return new Attempt(address, self);
  }

  private static void take(Bucket bucket) {
    var taken = bucket.tryConsumeAndReturnRemaining(1);
    if (!taken.isConsumed()) {
      throw Denial.tooMany(Duration.ofNanos(taken.getNanosToWaitForRefill()));
    }
  }

  private static Bucket bucket(int attempts, Duration period) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, period))
        .build();
  }

  /// An IPv6 address counts by the 64 bits of its network: its holder has all the others.
  static String networkOf(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address long6
          ? HexFormat.of().formatHex(Arrays.copyOf(long6.getAddress(), 8))
          : address;
    } catch (IllegalArgumentException noLiteral) {
      return address;
    }
  }
}
