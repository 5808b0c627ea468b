package org.travaux.web.identity;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.travaux.core.authority.Administrators;

/// As long as nobody administers, each start prints one link for whoever reads the console. Runs
/// after all other runners, which may have appointed somebody.
final class FirstAdministrator implements ApplicationRunner, Ordered {

  private final Standing standing;
  private final OneTimeLinks links;

  FirstAdministrator(Standing standing, OneTimeLinks links) {
    this.standing = standing;
    this.links = links;
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (standing.roll().administrators().persons().isEmpty() && links.isServed()) {
      System.out.println(
          "Nobody administers Travaux yet. Become administrator, once, within "
              + links.life().toHours()
              + " hours: "
              + links.issue(Administrators.SYSTEM.person(), "first start"));
    }
  }
}
