package org.travaux.core.meeting;

import java.time.Instant;
import java.util.List;
import org.travaux.core.decide.Stage;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Given;
import org.travaux.core.event.Role;

/// A body that may meet: who takes part in it, what happened, and one command at the end.
final class Room extends Stage<Room> {

  static final BodyId GROUP = new BodyId("group");
  static final Given CHAIR = given("chair", Role.CHAIR);
  static final Given SECRETARY = given("secretary", Role.SECRETARIAT);
  static final Given DELEGATE = given("delegate", Role.DELEGATE);

  Room() {
    super(MeetingDecisions.ALL);
    for (var given : List.of(CHAIR, SECRETARY, DELEGATE)) {
      then(SECRETARY, new Accredited(GROUP, given.by()));
    }
  }

  @Override
  protected Room self() {
    return this;
  }

  private static Given given(String person, Role role) {
    return given(person, "BRA", role, Instant.parse("2017-08-01T09:00:00Z"));
  }
}
