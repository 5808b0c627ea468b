package org.travaux.web.identity;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.travaux.core.event.PersonId;
import org.travaux.projections.account.Pass;

/// Links that sign a person in once, for whoever reads the console of this machine.
public final class OneTimeLinks {

  private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0", "::");

  private final Passes passes;
  private final IdentitySettings settings;
  private final ApplicationContext application;

  OneTimeLinks(Passes passes, IdentitySettings settings, ApplicationContext application) {
    this.passes = passes;
    this.settings = settings;
    this.application = application;
  }

  /// Whether there is a server that links could lead to.
  public boolean isServed() {
    return application instanceof WebServerApplicationContext web && web.getWebServer() != null;
  }

  /// How long a link can be used.
  public Duration life() {
    return Duration.ofHours(settings.linkHours());
  }

  /// A new link, complete.
  ///
  /// @param label what it was made for
  public String issue(PersonId person, String label) {
    var secret = passes.issue(Pass.Kind.LINK, person, label, life()).secret();
    return base() + LinkPage.path(secret);
  }

  /// As people reach the page.
  public String base() {
    return settings.address().isBlank() ? own() : settings.address().replaceFirst("/+$", "");
  }

  /// As the page is reached from this machine, whatever stands in front of it for others.
  public String own() {
    if (!(application instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
      throw new IllegalStateException("nothing is served");
    }
    var environment = application.getEnvironment();
    return scheme(environment) + "://" + host(environment) + ":" + web.getWebServer().getPort();
  }

  private static String scheme(Environment environment) {
    return environment.containsProperty("server.ssl.key-store") ? "https" : "http";
  }

  private static String host(Environment environment) {
    var address = environment.getProperty("server.address", "127.0.0.1");
    return EVERY_ADDRESS.contains(address) ? "localhost" : address;
  }
}
