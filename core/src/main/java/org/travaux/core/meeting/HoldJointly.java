package org.travaux.core.meeting;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Tag;

/// A joint meeting is held by one more body, whose delegates take part in it with the rights that
/// they have in their own. Whoever of them may preside may take the chair; who is in the chair goes
/// through the agenda.
public record HoldJointly(MeetingId meeting, BodyId body, BodyId with, Given given)
    implements Decision<HoldJointly.Known> {

  private static final int BODIES_LIMIT = 10;

  /// @param other who is accredited to the other body
  record Known(Gathered gathered, Accreditations other) {}

  @Override
  public Boundary<Known> boundary() {
    return Gathered.of(meeting, body)
        .and(Boundary.of(Tag.of(with), AccreditationEvent.class, Accreditations.FOLD), Known::new);
  }

  @Override
  public List<Event> decide(Known known) {
    var holding = known.gathered.convening(body, given);
    if (!known.other.isFounded()) {
      throw new Refusal(UNKNOWN, "with", "There is no body " + with + ".");
    }
    if (holding.bodies().contains(with)) {
      return List.of();
    }
    if (holding.session().filter(Session.JOINT::equals).isEmpty()) {
      throw new Refusal(CONTRADICTED, "meeting", "The meeting was not convened as a joint one.");
    }
    if (holding.bodies().size() >= BODIES_LIMIT) {
      throw new Refusal(CLOSED, "with", "At most " + BODIES_LIMIT + " bodies meet together.");
    }
    return List.of(new MeetingHeldJointly(meeting, with));
  }
}
