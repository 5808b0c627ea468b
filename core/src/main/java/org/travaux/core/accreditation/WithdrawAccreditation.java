package org.travaux.core.accreditation;

import java.util.ArrayList;
import java.util.List;
import org.travaux.core.accreditation.WithdrawAccreditation.Known;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;

/// Whoever may accredit a delegate may withdraw it. From then on the delegate may do nothing more,
/// neither in the body nor in the groups to which the body referred something.
public record WithdrawAccreditation(Given given, BodyId body, Delegate delegate)
    implements Decision<Known> {

  record Known(Grantors grantors, Groups groups) {}

  @Override
  public Boundary<Known> boundary() {
    return Grantors.of(body).and(Groups.of(body, delegate.person()), Known::new);
  }

  @Override
  public List<Event> decide(Known known) {
    known.grantors.check(given, delegate.role());
    var accreditations = known.grantors.accreditations();
    Boundaries.checkFounded(accreditations, body);
    if (!accreditations.isAccredited(delegate)) {
      return List.of();
    }
    var others = accreditations.delegates().filter(one -> !one.equals(delegate)).toList();
    var events = new ArrayList<Event>(List.of(new AccreditationWithdrawn(body, delegate)));
    events.addAll(known.groups.restingOn(delegate, others));
    return events;
  }
}
