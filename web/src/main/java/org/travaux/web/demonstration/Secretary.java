package org.travaux.web.demonstration;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.Decisions.Decided;
import org.travaux.core.decide.Decisions.Refused;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;

/// Brings what is said before the decisions, one after the other, as it was said some days ago.
final class Secretary {

  private static final int LONGEST_WAIT_SECONDS = 30;

  private final Decisions decisions;
  private final InstantSource clock;
  private Duration ago = Duration.ZERO;
  private LogPosition seen = LogPosition.NONE;

  Secretary(Decisions decisions, InstantSource clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  /// What is said from now on was said so many days ago.
  Secretary daysAgo(int days) {
    ago = Duration.ofDays(days);
    return this;
  }

  Given given(Delegate by) {
    return new Given(by, clock.instant().minus(ago));
  }

  LocalDate day(int fromNow) {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(fromNow);
  }

  void give(Participant by, Function<Given, Decision<?>> command) {
    give(command.apply(given(by.delegate())));
  }

  /// @throws org.travaux.core.decide.Refusal if it is refused
  void give(Decision<?> decision) {
    seen = wait(decisions.decide(decision)).seen();
  }

  <S> void giveTogether(List<? extends Decision<S>> many) {
    for (var answer : wait(decisions.decideTogether(many))) {
      switch (answer) {
        case Decided decided -> seen = decided.seen();
        case Refused(var refusal) -> throw refusal;
      }
    }
  }

  /// All up to here is known to have been so.
  LogPosition seen() {
    return seen;
  }

  private static <T> T wait(CompletableFuture<T> answer) {
    return answer.orTimeout(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS).join();
  }
}
