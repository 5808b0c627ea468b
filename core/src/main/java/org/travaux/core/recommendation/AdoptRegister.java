package org.travaux.core.recommendation;

import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;

import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.RecommendationEvent.RegisterAdopted;
import org.travaux.core.event.RegisterId;
import org.travaux.core.kept.Surroundings;
import org.travaux.core.podium.Podium;

/// The chair declares that this is recommended. Nothing changes in the register any more, and its
/// items can be followed up. To adopt it again changes nothing.
///
/// @param meeting in which it is said
public record AdoptRegister(
    BodyId body, RegisterId register, Optional<MeetingId> meeting, Given given)
    implements Decision<Podium.Beside<Known>> {

  @Override
  public Boundary<Podium.Beside<Known>> boundary() {
    return Podium.beside(
        Known.of(body, Surroundings.Named.nothing().withMeetings(meeting.stream())), body);
  }

  @Override
  public List<Event> decide(Podium.Beside<Known> beside) {
    var known = beside.permitted(given);
    var there = known.register(register);
    meeting.ifPresent(one -> known.around().checkMeeting("meeting", one, body));
    if (there.adopted()) {
      return List.of();
    }
    if (there.order().isEmpty()) {
      throw new Refusal(CONTRADICTED, "register", "Nothing is recommended in it.");
    }
    return List.of(new RegisterAdopted(body, register, meeting, there.instruments()));
  }
}
