package org.travaux.web.visit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.travaux.web.identity.OneTimeLinks;
import org.travaux.web.identity.Passes;
import org.travaux.web.live.FirstReading;

/// The first visit.
@Configuration(proxyBeanMethods = false)
public class VisitConfiguration {

  @Bean
  FirstVisit firstVisit(Passes passes, OneTimeLinks links, FirstReading reading) {
    return new FirstVisit(passes, links, reading);
  }
}
