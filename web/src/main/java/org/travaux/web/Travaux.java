package org.travaux.web;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.annotation.Import;
import org.travaux.web.clock.ClockConfiguration;
import org.travaux.web.demonstration.DemonstrationConfiguration;
import org.travaux.web.http.AgendaConfiguration;
import org.travaux.web.http.CirculationConfiguration;
import org.travaux.web.http.HttpConfiguration;
import org.travaux.web.http.KeptConfiguration;
import org.travaux.web.http.MeetingConfiguration;
import org.travaux.web.identity.IdentityConfiguration;
import org.travaux.web.identity.OneTimeLinks;
import org.travaux.web.live.LiveConfiguration;
import org.travaux.web.scenario.PlayCommand;
import org.travaux.web.visit.VisitConfiguration;

/// Starts the product: `mvn spring-boot:run`, or `java -jar`. With `play` as its first argument it
/// plays scenarios against a server that is running already.
@SpringBootConfiguration
@EnableAutoConfiguration
@EnableConfigurationProperties(Settings.class)
@Import({
  LogConfiguration.class,
  ClockConfiguration.class,
  ViewsConfiguration.class,
  HttpConfiguration.class,
  AgendaConfiguration.class,
  KeptConfiguration.class,
  MeetingConfiguration.class,
  CirculationConfiguration.class,
  IdentityConfiguration.class,
  LiveConfiguration.class,
  DemonstrationConfiguration.class,
  VisitConfiguration.class
})
public class Travaux {

  public static void main(String[] arguments) {
    if (arguments.length > 0 && arguments[0].equals("play")) {
      System.exit(PlayCommand.run(List.of(arguments).subList(1, arguments.length), System.out));
    }
    var application = new SpringApplication(Travaux.class);
    application.addListeners(Travaux::sayWhereToOpen);
    application.run(arguments);
  }

  private static void sayWhereToOpen(ApplicationEvent event) {
    if (event instanceof ApplicationReadyEvent ready) {
      var links = ready.getApplicationContext().getBean(OneTimeLinks.class);
      if (links.isServed()) {
        System.out.println("Travaux is open at " + links.base());
      }
    }
  }
}
