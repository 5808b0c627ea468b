package org.travaux.web.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.travaux.projections.agenda.Course;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Retelling;

/// Agendas and sittings over HTTP.
@Configuration(proxyBeanMethods = false)
public class AgendaConfiguration {

  @Bean
  AgendaController agendaController(Access access, Commands commands, EventReader events) {
    return new AgendaController(access, commands, new Retelling<>(events, Course.FOLD));
  }

  @Bean
  SittingController sittingController(Commands commands) {
    return new SittingController(commands);
  }
}
