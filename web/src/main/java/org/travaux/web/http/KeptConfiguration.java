package org.travaux.web.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.travaux.core.kept.Escalations;
import org.travaux.core.kept.Liaisons;
import org.travaux.core.kept.Registers;
import org.travaux.projections.documents.DocumentRegister;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Retelling;

/// What bodies recommend, what they ask the bodies above, and what they tell others, over HTTP.
@Configuration(proxyBeanMethods = false)
public class KeptConfiguration {

  @Bean
  Naming naming(Access access, EventReader events) {
    return new Naming(access, new Retelling<>(events, DocumentRegister.FOLD));
  }

  @Bean
  RecommendationController recommendationController(
      Access access, Commands commands, EventReader events, Naming naming) {
    return new RecommendationController(
        commands,
        new KeptViews<>(access, new Retelling<>(events, Registers.FOLD), "no register"),
        naming);
  }

  @Bean
  EscalationController escalationController(
      Access access, Commands commands, EventReader events, Naming naming) {
    return new EscalationController(
        access,
        commands,
        new KeptViews<>(access, new Retelling<>(events, Escalations.FOLD), "no question"),
        naming);
  }

  @Bean
  LiaisonController liaisonController(
      Access access, Commands commands, EventReader events, Naming naming) {
    return new LiaisonController(
        commands,
        new KeptViews<>(access, new Retelling<>(events, Liaisons.FOLD), "no statement"),
        naming);
  }
}
