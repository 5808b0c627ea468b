package org.travaux.web.identity;

import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.projections.accreditation.Roll;

/// What everybody may do now, in memory: the roll, folded along the head of the log. Edges ask it
/// with every message; the decision asks again, of the log itself.
public final class Standing {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final InstantSource clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition advanced = lock.newCondition();
  private LogPosition seen = LogPosition.NONE;
  private volatile Roll roll = Roll.FOLD.initial();

  Standing(InstantSource clock) {
    this.clock = clock;
  }

  /// Takes the next events, in log order.
  void accept(List<Recorded> events) {
    lock.lock();
    try {
      var next = roll;
      for (var recorded : events) {
        next = Roll.FOLD.evolve(next, recorded);
        seen = recorded.position();
      }
      roll = next;
      advanced.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Nothing else up to this position is about who takes part.
  void reached(LogPosition position) {
    lock.lock();
    try {
      seen = position;
      advanced.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Forgets all rights.
  void lose() {
    roll = Roll.FOLD.initial();
  }

  /// Everybody, also officers whose term is over.
  public Roll roll() {
    return roll;
  }

  /// Who may do what at this moment.
  public Roll rights() {
    return roll.at(clock.instant());
  }

  /// As whom the person may do this in the body now; the first of them in the order of the roles.
  public Optional<Delegate> delegate(PersonId person, BodyId body, Act act) {
    var accreditations = roll.in(body).at(clock.instant());
    return Roll.inOrder(accreditations.of(person)).stream()
        .filter(delegate -> accreditations.permits(delegate, act))
        .findFirst();
  }

  /// As [#delegate], for who cannot go on without.
  ///
  /// @throws Refusal if the person may not do this there
  public Delegate acting(Who who, BodyId body, Act act) {
    return delegate(who.person(), body, act)
        .orElseThrow(
            () -> new Refusal(FORBIDDEN, "", "You are not accredited in " + body + " to do this."));
  }

  public boolean isAdministrator(PersonId person) {
    return roll.administrators().include(person);
  }

  boolean accreditsSomewhere(PersonId person) {
    return rights().bodies().values().stream().anyMatch(body -> body.permits(person, Act.ACCREDIT));
  }

  /// Whether one person may give another a link, and with it all that the other may do: an
  /// administrator to everybody; a secretariat to whom it could have accredited itself, everywhere
  /// where the other is accredited.
  boolean mayVouchFor(PersonId person, PersonId other) {
    var now = rights();
    if (now.administrators().include(person)) {
      return true;
    }
    var held =
        now.bodies().entrySet().stream()
            .filter(body -> !now.delegates(other, body.getKey()).isEmpty())
            .toList();
    return !now.administrators().include(other)
        && !held.isEmpty()
        && held.stream()
            .allMatch(
                body ->
                    isSecretariat(now.delegates(person, body.getKey()))
                        && now.delegates(other, body.getKey()).stream()
                            .noneMatch(Standing::isAccreditedByAdministrators));
  }

  private static boolean isSecretariat(List<Delegate> delegates) {
    return delegates.stream().anyMatch(delegate -> delegate.role() == Role.SECRETARIAT);
  }

  private static boolean isAccreditedByAdministrators(Delegate delegate) {
    return switch (delegate.role()) {
      case CHAIR, SECRETARIAT, ADMINISTRATOR -> true;
      case VICE_CHAIR, DELEGATE, OBSERVER, AUDITOR -> false;
    };
  }

  /// Waits until the roll tells of that position, so that who has just changed it sees so. Gives up
  /// after five seconds.
  public void await(LogPosition position) {
    lock.lock();
    try {
      var leftNs = LONGEST_WAIT.toNanos();
      while (seen.isBefore(position) && leftNs > 0) {
        leftNs = advanced.awaitNanos(leftNs);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }
}
