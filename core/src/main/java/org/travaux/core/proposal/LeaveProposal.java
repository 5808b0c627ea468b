package org.travaux.core.proposal;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProposalEvent.ProposalLeft;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProposalId;

/// A delegation proposes it no longer. When the last one leaves, it is withdrawn.
public record LeaveProposal(ProposalId proposal, InstrumentId instrument, BodyId body, Given given)
    implements Decision<Hearing> {

  @Override
  public Boundary<Hearing> boundary() {
    return Hearing.of(proposal, body);
  }

  @Override
  public List<Event> decide(Hearing hearing) {
    var standing = hearing.permitted(instrument, body, given, Act.PROPOSE);
    var delegation = given.by().delegation();
    if (!standing.sponsors().contains(delegation)) {
      return List.of();
    }
    Hearing.requireOpen(standing);
    var left = new ProposalLeft(proposal, instrument, delegation);
    return standing.sponsors().size() == 1
        ? List.of(left, new ProposalWithdrawn(proposal, instrument))
        : List.of(left);
  }
}
