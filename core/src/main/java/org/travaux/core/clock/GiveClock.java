package org.travaux.core.clock;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;

import java.util.List;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.ClockEvent.ClockGiven;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;

/// The log goes by a clock of its own, which begins at the moment of this command. Said by the
/// product itself, and before anybody administers it: once a log goes by the clock on the wall it
/// does so for ever.
public record GiveClock(Given given) implements Decision<Shown> {

  @Override
  public Boundary<Shown> boundary() {
    return Shown.BOUNDARY;
  }

  @Override
  public List<Event> decide(Shown shown) {
    if (!given.by().equals(Administrators.SYSTEM)) {
      throw new Refusal(FORBIDDEN, "", "Only the product itself gives a log its clock.");
    }
    if (shown.time().now().isPresent()) {
      return List.of();
    }
    if (!shown.administrators().persons().isEmpty()) {
      throw new Refusal(CLOSED, "", "This log goes by the clock on the wall.");
    }
    return List.of(new ClockGiven(given.at()));
  }
}
