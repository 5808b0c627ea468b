package org.travaux.core.accreditation;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;

/// Whoever may accredit a delegate may withdraw it. From then on the delegate may do nothing more.
public record WithdrawAccreditation(Given given, BodyId body, Delegate delegate)
    implements Decision<Grantors> {

  @Override
  public Boundary<Grantors> boundary() {
    return Grantors.of(body);
  }

  @Override
  public List<Event> decide(Grantors grantors) {
    grantors.check(given, delegate.role());
    Boundaries.checkFounded(grantors.accreditations(), body);
    return grantors.accreditations().isAccredited(delegate)
        ? List.of(new AccreditationWithdrawn(body, delegate))
        : List.of();
  }
}
