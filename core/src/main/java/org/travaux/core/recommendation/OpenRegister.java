package org.travaux.core.recommendation;

import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.RecommendationEvent.RegisterOpened;
import org.travaux.core.event.RegisterId;
import org.travaux.core.kept.Register;
import org.travaux.core.kept.Surroundings;

/// A body, or one of its meetings, begins to recommend. To open it again in the same words changes
/// nothing.
///
/// @param meeting whose register it is; empty for the body's own
public record OpenRegister(
    BodyId body, RegisterId register, String title, Optional<MeetingId> meeting, Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(body, Surroundings.Named.nothing().withMeetings(meeting.stream()));
  }

  @Override
  public List<Event> decide(Known known) {
    known.around().permit(given, Act.KEEP_RECORD);
    Wording.line("title", title);
    meeting.ifPresent(one -> known.around().checkMeeting("meeting", one, body));
    var opened = new RegisterOpened(body, register, title, meeting);
    var there = known.registers().find(register).map(Register::opened);
    if (there.isPresent() && !there.get().equals(opened)) {
      throw new Refusal(TAKEN, "register", "There is another register " + register + ".");
    }
    return there.isPresent() ? List.of() : List.of(opened);
  }
}
