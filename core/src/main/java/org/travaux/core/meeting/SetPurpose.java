package org.travaux.core.meeting;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingEvent.PurposeSet;
import org.travaux.core.event.MeetingId;

/// The meeting is for this and for nothing else, such as an extra meeting on text contributions.
///
/// @param admits the kinds of document that it takes from now on, beside its agenda and reports;
///     empty for all
public record SetPurpose(
    MeetingId meeting, BodyId body, String purpose, List<DocumentKind> admits, Given given)
    implements Decision<Gathered> {

  public SetPurpose {
    admits = List.copyOf(admits);
  }

  @Override
  public Boundary<Gathered> boundary() {
    return Gathered.of(meeting, body);
  }

  @Override
  public List<Event> decide(Gathered gathered) {
    var holding = gathered.convening(body, given);
    Wording.line("purpose", purpose);
    if (Set.copyOf(admits).size() < admits.size()) {
      throw new Refusal(INVALID, "admits", "The same is named twice.");
    }
    var now = new PurposeSet(meeting, purpose, admits);
    return holding.purpose().equals(Optional.of(now)) ? List.of() : List.of(now);
  }
}
