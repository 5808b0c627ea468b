package org.travaux.web.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.travaux.projections.circulation.PublishedDrafts;
import org.travaux.projections.circulation.SilenceProcedures;
import org.travaux.projections.circulation.Timetables;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Retelling;

/// How texts are put before others, over HTTP.
@Configuration(proxyBeanMethods = false)
public class CirculationConfiguration {

  @Bean
  SilenceController silenceController(Access access, Commands commands, EventReader events) {
    return new SilenceController(access, commands, new Retelling<>(events, SilenceProcedures.FOLD));
  }

  @Bean
  RoundController roundController(Access access, Commands commands, EventReader events) {
    return new RoundController(access, commands, new Retelling<>(events, PublishedDrafts.FOLD));
  }

  @Bean
  TimetableController timetableController(Access access, Commands commands, EventReader events) {
    return new TimetableController(access, commands, new Retelling<>(events, Timetables.FOLD));
  }
}
