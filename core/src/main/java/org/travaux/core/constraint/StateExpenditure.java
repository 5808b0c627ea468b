package org.travaux.core.constraint;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConstraintEvent.ExpenditureStated;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProposalId;

/// A proposal costs something: whoever keeps the record says so, or one of its sponsors. What was
/// said last holds; saying the same again changes nothing.
///
/// @param what has to be paid for
public record StateExpenditure(
    InstrumentId instrument, BodyId body, ProposalId proposal, String what, Given given)
    implements Decision<Bounds.Costs> {

  @Override
  public Boundary<Bounds.Costs> boundary() {
    return Bounds.Costs.of(instrument, body, proposal);
  }

  @Override
  public List<Event> decide(Bounds.Costs costs) {
    costs.permitted(instrument, body, proposal, given);
    Wording.line("what", what);
    return costs.bounds().constraints().expenditure(proposal).stream()
            .anyMatch(known -> known.what().equals(what))
        ? List.of()
        : List.of(new ExpenditureStated(instrument, proposal, what));
  }
}
