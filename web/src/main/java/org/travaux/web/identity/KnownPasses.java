package org.travaux.web.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.projections.account.Pass;

/// Passes that were looked up just now, so that whoever asks often is not looked up each time. What
/// this node withdraws ends at once; what another one withdraws is found out soon enough.
final class KnownPasses {

  /// A right ends within a second everywhere, and half of it is the lookup's.
  static final Duration LIFE = Duration.ofMillis(500);

  private static final int LIMIT = 10_000;

  private final InstantSource clock;
  private final RecentlyUsed<String, Known> known = new RecentlyUsed<>(LIMIT);

  KnownPasses(InstantSource clock) {
    this.clock = clock;
  }

  /// What was found, and when it was asked for; nothing for a pass that was withdrawn here, which
  /// no lookup that began before brings back.
  private record Known(Optional<Pass> pass, Instant askedAt) {

    boolean isFresh(Instant now) {
      return !now.isBefore(askedAt) && now.isBefore(askedAt.plus(LIFE));
    }
  }

  Optional<Pass> find(String digest, Supplier<Optional<Pass>> lookup) {
    var now = clock.instant();
    var seen = known.get(digest);
    if (seen != null && (seen.pass().isEmpty() || seen.isFresh(now))) {
      return seen.pass();
    }
    return lookup.get().flatMap(found -> keep(digest, new Known(Optional.of(found), now)));
  }

  private Optional<Pass> keep(String digest, Known found) {
    return known.merge(digest, found, (old, now) -> old.pass().isEmpty() ? old : now).pass();
  }

  /// Never finds the pass again.
  void withdraw(String digest) {
    known.put(digest, new Known(Optional.empty(), clock.instant()));
  }
}
