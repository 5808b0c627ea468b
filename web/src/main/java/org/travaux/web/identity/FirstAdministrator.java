package org.travaux.web.identity;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.travaux.core.authority.Administrators;
import org.travaux.projections.account.Pass;

/// As long as nobody administers, each start prints one link for whoever reads the console. Runs
/// after all other runners, which may have appointed somebody.
final class FirstAdministrator implements ApplicationRunner, Ordered {

  private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0", "::");

  private final Standing standing;
  private final Passes passes;
  private final Duration linkLife;
  private final ApplicationContext application;

  FirstAdministrator(
      Standing standing, Passes passes, Duration linkLife, ApplicationContext application) {
    this.standing = standing;
    this.passes = passes;
    this.linkLife = linkLife;
    this.application = application;
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (standing.roll().administrators().persons().isEmpty()
        && application instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      var link =
          passes.issue(Pass.Kind.LINK, Administrators.SYSTEM.person(), "first start", linkLife);
      System.out.println(
          "Nobody administers Travaux yet. Become administrator, once, within "
              + linkLife.toHours()
              + " hours: "
              + base(application.getEnvironment(), web.getWebServer().getPort())
              + LinkPage.path(link.secret()));
    }
  }

  /// As the page is reached from this machine.
  private static String base(Environment environment, int port) {
    var address = environment.getProperty("server.address", "127.0.0.1");
    var host = EVERY_ADDRESS.contains(address) ? "localhost" : address;
    var scheme = environment.containsProperty("server.ssl.key-store") ? "https" : "http";
    return scheme + "://" + host + ":" + port;
  }
}
