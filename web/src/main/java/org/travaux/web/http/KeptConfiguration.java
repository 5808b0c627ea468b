package org.travaux.web.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.travaux.core.kept.Escalations;
import org.travaux.core.kept.Liaisons;
import org.travaux.core.kept.Registers;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Retelling;

/// What bodies recommend, what they ask the bodies above, and what they tell others, over HTTP.
@Configuration(proxyBeanMethods = false)
public class KeptConfiguration {

  @Bean
  RecommendationController recommendationController(
      Access access, Commands commands, EventReader events) {
    return new RecommendationController(access, commands, new Retelling<>(events, Registers.FOLD));
  }

  @Bean
  EscalationController escalationController(Access access, Commands commands, EventReader events) {
    return new EscalationController(access, commands, new Retelling<>(events, Escalations.FOLD));
  }

  @Bean
  LiaisonController liaisonController(Access access, Commands commands, EventReader events) {
    return new LiaisonController(access, commands, new Retelling<>(events, Liaisons.FOLD));
  }
}
