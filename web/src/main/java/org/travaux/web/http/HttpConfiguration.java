package org.travaux.web.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How the product over HTTP hangs together.
@Configuration(proxyBeanMethods = false)
public class HttpConfiguration {

  @Bean
  ProblemAdvice problemAdvice() {
    return new ProblemAdvice();
  }
}
