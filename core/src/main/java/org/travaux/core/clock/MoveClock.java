package org.travaux.core.clock;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.ClockEvent.ClockMoved;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;

/// It is later now, on a log that goes by a clock of its own. Moving it to where it stands changes
/// nothing.
public record MoveClock(Instant to, Given given) implements Decision<Shown> {

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

  public MoveClock {
    to = to.truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public Boundary<Shown> boundary() {
    return Shown.BOUNDARY;
  }

  @Override
  public List<Event> decide(Shown shown) {
    if (!shown.administrators().permit(given.by())) {
      throw new Refusal(FORBIDDEN, "", "Only an administrator moves the clock.");
    }
    var now =
        shown
            .time()
            .now()
            .orElseThrow(() -> new Refusal(CLOSED, "", "This log goes by the clock on the wall."));
    if (to.isBefore(now) || to.isAfter(LATEST)) {
      throw new Refusal(INVALID, "to", "The clock shows " + now + " and only goes forward.");
    }
    return to.equals(now) ? List.of() : List.of(new ClockMoved(to));
  }
}
