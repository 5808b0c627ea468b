package org.travaux.web.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.travaux.projections.agenda.Course;
import org.travaux.projections.bodies.BodyRecord;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Retelling;

/// Bodies with their officers, agendas and sittings over HTTP.
@Configuration(proxyBeanMethods = false)
public class AgendaConfiguration {

  @Bean
  AgendaController agendaController(Access access, Commands commands, EventReader events) {
    return new AgendaController(access, commands, new Retelling<>(events, Course.FOLD));
  }

  @Bean
  OfficeController officeController(
      Access access, Commands commands, EventReader events, Naming naming) {
    return new OfficeController(access, commands, new Retelling<>(events, BodyRecord.FOLD), naming);
  }

  @Bean
  SittingController sittingController(Commands commands) {
    return new SittingController(commands);
  }
}
