package org.travaux.core.accreditation;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.AccreditationEvent.CapacityWithdrawn;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Capacity;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;

/// A delegate no longer acts in a capacity: the officer is back, the group has another
/// spokesperson.
public record WithdrawCapacity(Given given, BodyId body, Delegate delegate, Capacity capacity)
    implements Decision<Grantors> {

  @Override
  public Boundary<Grantors> boundary() {
    return Grantors.of(body);
  }

  @Override
  public List<Event> decide(Grantors grantors) {
    grantors.check(given, capacity);
    Boundaries.checkFounded(grantors.accreditations(), body);
    return grantors.accreditations().capacities(delegate).contains(capacity)
        ? List.of(new CapacityWithdrawn(body, delegate, capacity))
        : List.of();
  }
}
