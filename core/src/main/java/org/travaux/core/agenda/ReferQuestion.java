package org.travaux.core.agenda;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.AgendaEvent.QuestionReferred;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;

/// A delegation that wants to ask is to bring its question to its region's coordinator.
public record ReferQuestion(
    MeetingId meeting,
    BodyId body,
    AgendaItemId item,
    String region,
    DelegationId delegation,
    DelegationId coordinator,
    Given given)
    implements Decision<Gathering> {

  @Override
  public Boundary<Gathering> boundary() {
    return Gathering.of(meeting, body);
  }

  @Override
  public List<Event> decide(Gathering gathering) {
    int sitting = PutQuestion.requireOpen(gathering, body, given, item);
    Wording.line("region", region);
    if (coordinator.equals(delegation)) {
      throw new Refusal(INVALID, "coordinator", "Nobody is referred to themselves.");
    }
    return gathering.passage(item).hasReferred(region, delegation, coordinator)
        ? List.of()
        : List.of(new QuestionReferred(meeting, sitting, item, region, delegation, coordinator));
  }
}
