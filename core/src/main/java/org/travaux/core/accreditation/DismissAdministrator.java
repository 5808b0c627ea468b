package org.travaux.core.accreditation;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;

import java.util.List;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent.AdministratorDismissed;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.PersonId;

/// An administrator dismisses one, possibly themselves, but never the last.
public record DismissAdministrator(Given given, PersonId person)
    implements Decision<Administrators> {

  @Override
  public Boundary<Administrators> boundary() {
    return Boundaries.ADMINISTRATION;
  }

  @Override
  public List<Event> decide(Administrators administrators) {
    Boundaries.checkAdministrator(administrators, given.by());
    if (!administrators.include(person)) {
      return List.of();
    }
    if (administrators.areOnly(person)) {
      throw new Refusal(CLOSED, "person", "The last administrator cannot be dismissed.");
    }
    return List.of(new AdministratorDismissed(person));
  }
}
