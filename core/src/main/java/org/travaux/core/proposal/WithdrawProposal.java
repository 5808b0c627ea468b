package org.travaux.core.proposal;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProposalId;
import org.travaux.core.pending.Standing.State;

/// A sponsor withdraws it. Whoever wants it all the same makes it anew.
public record WithdrawProposal(
    ProposalId proposal, InstrumentId instrument, BodyId body, Given given)
    implements Decision<Hearing> {

  @Override
  public Boundary<Hearing> boundary() {
    return Hearing.of(proposal, body);
  }

  @Override
  public List<Event> decide(Hearing hearing) {
    var standing = hearing.permitted(instrument, body, given, Act.PROPOSE);
    Hearing.requireSponsor(standing, given);
    if (standing.state() == State.WITHDRAWN) {
      return List.of();
    }
    Hearing.requireOpen(standing);
    return List.of(new ProposalWithdrawn(proposal, instrument));
  }
}
