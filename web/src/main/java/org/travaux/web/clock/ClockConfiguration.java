package org.travaux.web.clock;

import java.time.Clock;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.travaux.core.clock.GivenTime;
import org.travaux.core.decide.Decisions;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.LogTail;
import org.travaux.projections.log.Retelling;
import org.travaux.web.Settings;

/// What time it is, for whatever is said, and what is done at a deadline. Whatever never reaches
/// the log, such as how long a session lasts, goes by the clock on the wall all the same.
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

  @Bean
  Clock clock(Settings settings, Decisions decisions, EventReader events, LogTail tail) {
    return switch (settings.clock()) {
      case GIVEN -> GivenClock.start(decisions, events, tail);
      case WALL -> onTheWall(events);
    };
  }

  /// A log that was played with has another past than this one would give it a future.
  private static Clock onTheWall(EventReader events) {
    if (new Retelling<>(events, GivenTime.FOLD).head(Tag.CLOCK).state().now().isPresent()) {
      throw new IllegalStateException(
          "This log does not go by the clock on the wall. Start it with travaux.clock=given.");
    }
    return Clock.systemUTC();
  }

  @Bean
  DeadlineWatch deadlineWatch(Decisions decisions, Clock clock, EventReader events, LogTail tail) {
    return DeadlineWatch.start(decisions, clock, events, tail);
  }

  @Bean
  LogClock logClock(Clock clock, DeadlineWatch watch, Decisions decisions, EventReader events) {
    return new LogClock(clock, watch, decisions, events);
  }

  @Bean
  HealthIndicator clockHealthIndicator(LogClock clock) {
    return () ->
        Health.up()
            .withDetail("keeping", clock.keeping())
            .withDetail("now", clock.now().toString())
            .build();
  }
}
