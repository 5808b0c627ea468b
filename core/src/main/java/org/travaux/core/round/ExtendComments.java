package org.travaux.core.round;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.RoundEvent.Channel;
import org.travaux.core.event.RoundEvent.CommentsExtended;
import org.travaux.core.event.RoundId;

/// There is more time to comment on one channel. What has passed cannot be extended.
public record ExtendComments(
    InstrumentId instrument,
    BodyId body,
    RoundId round,
    Channel channel,
    Instant deadline,
    String reason,
    Given given)
    implements Decision<Drafting> {

  public ExtendComments {
    deadline = deadline.truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public Boundary<Drafting> boundary() {
    return Drafting.of(instrument, round, body);
  }

  @Override
  public List<Event> decide(Drafting drafting) {
    drafting.permitted(body, given, Act.CIRCULATE);
    var window = drafting.round().openWindow(channel);
    if (!given.at().isBefore(window.deadline())) {
      throw new Refusal(CLOSED, "channel", "The deadline was " + window.deadline() + ".");
    }
    Wording.line("reason", reason);
    if (window.deadline().equals(deadline)) {
      return List.of();
    }
    Drafting.later("deadline", deadline, window.deadline());
    return List.of(new CommentsExtended(instrument, round, channel, deadline, reason));
  }
}
