package org.travaux.web.demonstration;

import java.util.List;
import java.util.Locale;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;

/// Who takes part in the meeting. Nobody real: each is called by the office held.
record Participant(Delegate delegate, String name) {

  static final Participant CHAIR = of("CHAIR", Role.CHAIR, "Chair");
  static final Participant SECRETARIAT = of("SEC", Role.SECRETARIAT, "Secretariat");
  static final Participant RUS = of("RUS", Role.DELEGATE, "Delegate, Russian Federation");
  static final Participant USA = of("USA", Role.DELEGATE, "Delegate, United States");
  static final Participant CAN = of("CAN", Role.DELEGATE, "Delegate, Canada");
  static final Participant ARE = of("ARE", Role.DELEGATE, "Delegate, UAE");

  static final List<Participant> ALL = List.of(CHAIR, SECRETARIAT, RUS, USA, CAN, ARE);

  private static Participant of(String delegation, Role role, String name) {
    var person = new PersonId("demo-" + delegation.toLowerCase(Locale.ROOT));
    return new Participant(new Delegate(person, new DelegationId(delegation), role), name);
  }

  PersonId person() {
    return delegate.person();
  }
}
