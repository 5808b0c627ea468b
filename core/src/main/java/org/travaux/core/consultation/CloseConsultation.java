package org.travaux.core.consultation;

import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;

import java.util.List;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationLapsed;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;

/// The deadline has passed and the consultation did not come back: it lapses. Said by the product
/// itself, on each of its nodes, and true once.
public record CloseConsultation(ConsultationId consultation, BodyId body, Given given)
    implements Decision<BeginConsultation.Known> {

  @Override
  public Boundary<BeginConsultation.Known> boundary() {
    return BeginConsultation.Known.of(consultation, body);
  }

  @Override
  public List<Event> decide(BeginConsultation.Known known) {
    if (!given.by().equals(Administrators.SYSTEM)) {
      throw new Refusal(FORBIDDEN, "", "Only the clock lets a consultation lapse by itself.");
    }
    var consulted = Consultation.known(known.consultation(), body);
    consulted.requireOpen();
    var deadline = consulted.referred().deadline();
    if (deadline.filter(end -> !given.at().isBefore(end)).isEmpty()) {
      throw new Refusal(
          CONTRADICTED,
          "consultation",
          deadline
              .map(end -> "The deadline is " + end + ": not yet.")
              .orElse("It has no deadline."));
    }
    return consulted.over(
        new ConsultationLapsed(
            consultation,
            body,
            consulted.referred().instrument(),
            "Nothing was reported by the deadline."),
        known.body());
  }
}
