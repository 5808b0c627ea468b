package org.travaux.core.consultation;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationLapsed;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.podium.Podium;

/// The chair ends a consultation that did not come back.
public record LetConsultationLapse(
    ConsultationId consultation, BodyId body, String reason, Given given)
    implements Decision<Podium.Beside<BeginConsultation.Known>> {

  @Override
  public Boundary<Podium.Beside<BeginConsultation.Known>> boundary() {
    return Podium.beside(BeginConsultation.Known.of(consultation, body), body);
  }

  @Override
  public List<Event> decide(Podium.Beside<BeginConsultation.Known> beside) {
    var known = beside.permitted(given);
    var consulted = Consultation.known(known.consultation(), body);
    Wording.line("reason", reason);
    if (consulted.ended().isPresent() && consulted.ended().get() instanceof ConsultationLapsed) {
      return List.of();
    }
    return consulted.over(
        new ConsultationLapsed(consultation, body, consulted.referred().instrument(), reason),
        known.body());
  }
}
