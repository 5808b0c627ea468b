package org.travaux.core.constraint;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConstraintEvent.ConstraintLifted;
import org.travaux.core.event.ConstraintId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;

/// A constraint need not be borne in mind any more. Lifting it again changes nothing.
public record LiftConstraint(
    InstrumentId instrument, BodyId body, ConstraintId constraint, String reason, Given given)
    implements Decision<Bounds> {

  @Override
  public Boundary<Bounds> boundary() {
    return Bounds.of(instrument, body);
  }

  @Override
  public List<Event> decide(Bounds bounds) {
    bounds.permitted(body, given);
    if (bounds.constraints().lifted().contains(constraint)) {
      return List.of();
    }
    if (bounds.constraints().find(constraint).isEmpty()) {
      throw new Refusal(UNKNOWN, "constraint", "Nobody has recalled " + constraint + ".");
    }
    Wording.line("reason", reason);
    return List.of(new ConstraintLifted(instrument, constraint, reason));
  }
}
