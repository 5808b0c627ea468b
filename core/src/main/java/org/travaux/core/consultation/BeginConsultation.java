package org.travaux.core.consultation;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationBegun;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;

/// The lead has called the members together.
public record BeginConsultation(ConsultationId consultation, BodyId body, Given given)
    implements Decision<BeginConsultation.Known> {

  record Known(Optional<Consultation> consultation, Accreditations body) {

    static Boundary<Known> of(ConsultationId consultation, BodyId body) {
      return Consultation.of(consultation).and(Members.of(body), Known::new);
    }
  }

  @Override
  public Boundary<Known> boundary() {
    return Known.of(consultation, body);
  }

  @Override
  public List<Event> decide(Known known) {
    Members.requirePermitted(known.body, given, Act.READ);
    var consulted = Consultation.known(known.consultation, body);
    Members.requireLead(consulted.referred(), given);
    consulted.requireOpen();
    return consulted.begun()
        ? List.of()
        : List.of(new ConsultationBegun(consultation, body, consulted.referred().instrument()));
  }
}
