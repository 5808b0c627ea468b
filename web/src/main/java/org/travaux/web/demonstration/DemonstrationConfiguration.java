package org.travaux.web.demonstration;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.travaux.core.decide.Decisions;
import org.travaux.projections.log.EventReader;
import org.travaux.web.identity.OneTimeLinks;
import org.travaux.web.identity.Standing;

/// The demonstration, where `travaux.demonstration` asks for it.
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("travaux.demonstration")
public class DemonstrationConfiguration {

  @Bean
  Demonstration demonstration(
      Decisions decisions,
      EventReader events,
      Standing standing,
      OneTimeLinks links,
      Environment environment,
      Clock clock) {
    var meeting = new Meeting(decisions, clock);
    return new Demonstration(meeting, events, standing, new Demonstration.Home(links, environment));
  }
}
