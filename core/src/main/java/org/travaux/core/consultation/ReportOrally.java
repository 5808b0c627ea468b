package org.travaux.core.consultation;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationReported;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;

/// A consultation comes back without a text: its lead says what came of it, or whoever keeps the
/// record enters what the lead said in the room. That ends it.
public record ReportOrally(ConsultationId consultation, BodyId body, String statement, Given given)
    implements Decision<BeginConsultation.Known> {

  @Override
  public Boundary<BeginConsultation.Known> boundary() {
    return BeginConsultation.Known.of(consultation, body);
  }

  @Override
  public List<Event> decide(BeginConsultation.Known known) {
    Members.requirePermitted(known.body(), given, Act.READ);
    var consulted = Consultation.known(known.consultation(), body);
    if (!known.body().permits(given, Act.KEEP_DOCUMENTS)) {
      Members.requireLead(consulted.referred(), given);
    }
    Statements.require("statement", statement);
    var reported =
        new ConsultationReported(
            consultation,
            body,
            consulted.referred().instrument(),
            Optional.of(statement),
            Optional.empty());
    return consulted.ended().equals(Optional.of(reported))
        ? List.of()
        : consulted.over(reported, known.body());
  }
}
