package org.travaux.web.identity;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.PersonId;
import org.travaux.projections.account.Accounts;

/// Passwords, of which only hashes are kept. The hash says how it was made, so that a better way
/// can be taken up later.
final class Passwords {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 256;
  private static final int HASHED_AT_ONCE = 2;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

  private final Accounts accounts;
  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder(
          "pbkdf2",
          Map.of(
              "pbkdf2",
              Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
              "bcrypt",
              new BCryptPasswordEncoder()));

  /// What an attempt is compared with when there is no password, so that it takes as long.
  private final String nobodys = encoder.encode(Secret.next());

  /// Hashing is slow on purpose; strangers must not keep all processors busy with it.
  private final Semaphore hashing = new Semaphore(HASHED_AT_ONCE, true);

  Passwords(Accounts accounts) {
    this.accounts = accounts;
  }

  boolean isSet(PersonId person) {
    return accounts.passwordHash(person).isPresent();
  }

  boolean matches(PersonId person, String password) {
    if (password.length() > LONGEST) {
      return false;
    }
    var hash = accounts.passwordHash(person);
    return slowly(() -> encoder.matches(password, hash.orElse(nobodys))) && hash.isPresent();
  }

  /// Refuses what would not do as a password.
  ///
  /// @throws Refusal if it is too short or too long
  static void check(String password) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw new Refusal(
          INVALID, "password", "A password has " + SHORTEST + " to " + LONGEST + " characters.");
    }
  }

  void set(PersonId person, String password) {
    check(password);
    accounts.setPasswordHash(person, slowly(() -> encoder.encode(password)));
  }

  private <T> T slowly(Supplier<T> work) {
    try {
      if (!hashing.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
        throw Denial.tooMany(LONGEST_WAIT);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw Denial.tooMany(LONGEST_WAIT);
    }
    try {
      return work.get();
    } finally {
      hashing.release();
    }
  }
}
