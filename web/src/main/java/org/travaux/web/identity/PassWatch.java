package org.travaux.web.identity;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.travaux.projections.account.Accounts;
import org.travaux.projections.account.Pass;

/// Knows, from memory, whether the passes behind open connections still hold. What this node
/// withdraws ends at once; what another node withdraws is found by asking the store for all of them
/// together, twice a second.
final class PassWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PassWatch.class);
  private static final Duration PAUSE = Duration.ofMillis(400);
  private static final int ROUNDS_BETWEEN_CLEANINGS = 1000;

  private final Accounts accounts;
  private final InstantSource clock;

  /// Whoever holds a connection holds its pass; when the connection is gone, so is this.
  private final Set<Watched> watched =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private final Thread asking = Thread.ofVirtual().name("pass-watch").unstarted(this::ask);

  PassWatch(Accounts accounts, InstantSource clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  void start() {
    asking.start();
  }

  /// A pass behind an open connection. Compared by identity.
  final class Watched {

    private final Pass pass;
    private volatile boolean withdrawn;

    private Watched(Pass pass) {
      this.pass = pass;
    }

    boolean holds() {
      return !withdrawn && !pass.isExpired(clock.instant());
    }
  }

  Watched watch(Pass pass) {
    var held = new Watched(pass);
    watched.add(held);
    return held;
  }

  void end(String digest) {
    for (var held : all()) {
      if (held.pass.digest().equals(digest)) {
        held.withdrawn = true;
      }
    }
  }

  /// Asks once about all that still hold.
  void refresh() {
    var holding = all().stream().filter(Watched::holds).toList();
    var present =
        accounts.present(
            holding.stream().map(held -> held.pass.digest()).collect(Collectors.toSet()));
    for (var held : holding) {
      held.withdrawn |= !present.contains(held.pass.digest());
    }
  }

  private void ask() {
    try {
      for (var round = 0; ; round++) {
        Thread.sleep(PAUSE);
        try {
          refresh();
          if (round % ROUNDS_BETWEEN_CLEANINGS == 0) {
            accounts.forget(clock.instant());
          }
        } catch (RuntimeException failure) {
          LOG.warn("whether sessions still hold could not be asked; asking again", failure);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Watched> all() {
    synchronized (watched) {
      return new ArrayList<>(watched);
    }
  }

  @Override
  public void close() {
    asking.interrupt();
  }
}
