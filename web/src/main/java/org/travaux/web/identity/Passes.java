package org.travaux.web.identity;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.travaux.core.event.PersonId;
import org.travaux.projections.account.Accounts;
import org.travaux.projections.account.Pass;

/// Gives out sessions, tokens and links, and recognises them by their secrets.
public final class Passes {

  /// Of one kind, for one person; the oldest is withdrawn for the next.
  static final int MOST_PER_PERSON = 50;

  private final Accounts accounts;
  private final InstantSource clock;
  private final PassWatch watch;
  private final KnownPasses known;

  Passes(Accounts accounts, InstantSource clock, PassWatch watch) {
    this.accounts = accounts;
    this.clock = clock;
    this.watch = watch;
    known = new KnownPasses(clock);
  }

  /// A new pass, and its secret, which is nowhere else from now on.
  public record Issued(String secret, Pass pass) {}

  public Issued issue(Pass.Kind kind, PersonId person, String label, Duration life) {
    var held = accounts.of(person, kind);
    held.stream().limit(Math.max(0, held.size() - MOST_PER_PERSON + 1)).forEach(this::withdraw);
    var secret = Secret.next();
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var pass = new Pass(Secret.digest(secret), kind, person, label, now, now.plus(life));
    accounts.keep(pass);
    return new Issued(secret, pass);
  }

  Optional<Pass> recognise(Pass.Kind kind, String secret) {
    var digest = Secret.digest(secret);
    var found =
        kind == Pass.Kind.LINK
            ? accounts.find(kind, digest)
            : known.find(digest, () -> accounts.find(kind, digest));
    return found.filter(pass -> pass.kind() == kind).filter(this::holds);
  }

  /// Uses a link, which nobody can after that.
  Optional<Pass> useLink(String secret) {
    return accounts.take(Pass.Kind.LINK, Secret.digest(secret)).filter(this::holds);
  }

  List<Pass> of(PersonId person, Pass.Kind kind) {
    return accounts.of(person, kind).stream().filter(this::holds).toList();
  }

  public void withdraw(Pass pass) {
    accounts.take(pass.kind(), pass.digest());
    known.withdraw(pass.digest());
    watch.end(pass.digest());
  }

  void withdraw(PersonId person, Pass.Kind kind, Predicate<Pass> which) {
    accounts.of(person, kind).stream().filter(which).forEach(this::withdraw);
  }

  private boolean holds(Pass pass) {
    return !pass.isExpired(clock.instant());
  }
}
