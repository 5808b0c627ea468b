package org.travaux.web.demonstration;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.travaux.core.event.LogPosition;
import org.travaux.projections.log.EventReader;
import org.travaux.web.identity.OneTimeLinks;
import org.travaux.web.identity.Standing;

/// On an empty log it holds the meeting; whenever the log is of that meeting it prints one link for
/// each who takes part. Anywhere else it does nothing: not on a log that others have written to,
/// not on MongoDB, and not where other machines could use the links.
final class Demonstration implements ApplicationRunner, Ordered {

  private final Meeting meeting;
  private final EventReader events;
  private final Standing standing;
  private final Home home;

  /// Where the product runs, and how one signs in there.
  record Home(OneTimeLinks links, Environment environment) {

    boolean isMongodb() {
      return !environment.getProperty("travaux.mongodb.uri", "").isBlank();
    }

    boolean isThisMachineAlone() {
      var address = environment.getProperty("server.address", "");
      try {
        return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
      } catch (UnknownHostException nowhere) {
        return false;
      }
    }
  }

  Demonstration(Meeting meeting, EventReader events, Standing standing, Home home) {
    this.meeting = meeting;
    this.events = events;
    this.standing = standing;
    this.home = home;
  }

  /// Before the first administrator's link: until there is one, the product itself may found.
  @Override
  public int getOrder() {
    return 0;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (home.isMongodb() || !home.links.isServed()) {
      return;
    }
    if (!home.isThisMachineAlone()) {
      System.out.println("No demonstration: it is for a server.address of this machine alone.");
      return;
    }
    if (events.head().equals(LogPosition.NONE)) {
      meeting.hold();
      printLinks();
    } else if (standing.roll().in(Meeting.BODY).isFounded()) {
      printLinks();
    }
  }

  private void printLinks() {
    System.out.println();
    System.out.println(
        "Demonstration: "
            + Meeting.TITLE
            + ". One link signs in one of those who take part, once,"
            + " each in a browser window of its own (a private one, or another profile):");
    for (var participant : Participant.ALL) {
      System.out.printf(
          "  %-28s %s%n",
          participant.name(), home.links.issue(participant.person(), "demonstration"));
    }
    System.out.println();
  }
}
