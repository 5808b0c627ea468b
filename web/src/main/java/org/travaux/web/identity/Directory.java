package org.travaux.web.identity;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.travaux.core.accreditation.AppointAdministrator;
import org.travaux.core.accreditation.RegisterPerson;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Given;
import org.travaux.core.event.PersonId;
import org.travaux.projections.log.LogUnavailable;

/// Gives commands about who takes part, and sees to it that what they were decided on and what
/// comes of them is in the roll before the answer is: whoever is told that somebody is accredited,
/// by this very command or by another one's a moment ago, may go on from there.
final class Directory {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final Decisions decisions;
  private final Standing standing;
  private final InstantSource clock;

  Directory(Decisions decisions, Standing standing, InstantSource clock) {
    this.decisions = decisions;
    this.standing = standing;
    this.clock = clock;
  }

  Given given(Delegate by) {
    return new Given(by, clock.instant());
  }

  boolean isRegistered(PersonId person) {
    return standing.roll().name(person).isPresent();
  }

  /// Decides now.
  ///
  /// @throws Refusal if a rule forbids it
  /// @throws LogUnavailable if it could not be stored in time
  void decide(Decision<?> decision) {
    try {
      var decided = decisions.decide(decision).get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
      standing.await(decided.seen());
    } catch (ExecutionException failure) {
      switch (failure.getCause()) {
        case RuntimeException known -> throw known;
        case null, default -> throw new IllegalStateException(failure);
      }
    } catch (TimeoutException late) {
      throw new LogUnavailable("The log did not answer in time.", late);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LogUnavailable("Stopped while waiting for the log.", stopped);
    }
  }

  /// The product itself registers whom it will appoint.
  ///
  /// @throws Refusal if there is an administrator already
  void registerFirst(PersonId person, String name) {
    decide(new RegisterPerson(given(Administrators.SYSTEM), person, name));
  }

  /// The product itself appoints the first administrator.
  ///
  /// @throws Refusal if there is one already
  void appointFirst(PersonId person) {
    decide(new AppointAdministrator(given(Administrators.SYSTEM), person));
  }
}
