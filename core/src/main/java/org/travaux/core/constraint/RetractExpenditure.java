package org.travaux.core.constraint;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConstraintEvent.ExpenditureRetracted;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProposalId;

/// A proposal costs nothing, or nothing any more. Of one that nobody said it of, nothing changes.
public record RetractExpenditure(
    InstrumentId instrument, BodyId body, ProposalId proposal, String reason, Given given)
    implements Decision<Bounds.Costs> {

  @Override
  public Boundary<Bounds.Costs> boundary() {
    return Bounds.Costs.of(instrument, body, proposal);
  }

  @Override
  public List<Event> decide(Bounds.Costs costs) {
    costs.permitted(instrument, body, proposal, given);
    if (costs.bounds().constraints().expenditure(proposal).isEmpty()) {
      return List.of();
    }
    Wording.line("reason", reason);
    return List.of(new ExpenditureRetracted(instrument, proposal, reason));
  }
}
