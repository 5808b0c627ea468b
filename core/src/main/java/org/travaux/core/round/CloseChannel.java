package org.travaux.core.round;

import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;

import java.util.List;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.RoundEvent.Channel;
import org.travaux.core.event.RoundEvent.ChannelClosed;
import org.travaux.core.event.RoundId;

/// The deadline of a channel has passed. Said by the product itself, on each of its nodes, and true
/// once.
public record CloseChannel(InstrumentId instrument, RoundId round, Channel channel, Given given)
    implements Decision<Round> {

  @Override
  public Boundary<Round> boundary() {
    return Round.of(instrument, round);
  }

  @Override
  public List<Event> decide(Round state) {
    if (!given.by().equals(Administrators.SYSTEM)) {
      throw new Refusal(FORBIDDEN, "", "Only the clock closes a channel.");
    }
    var window = state.openWindow(channel);
    if (given.at().isBefore(window.deadline())) {
      throw new Refusal(
          CONTRADICTED, "channel", "The deadline is " + window.deadline() + ": not yet.");
    }
    return List.of(new ChannelClosed(instrument, round, channel, window.deadline()));
  }
}
