package org.travaux.core.proposal;

import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProposalEvent.ProposalRejected;
import org.travaux.core.event.ProposalId;
import org.travaux.core.pending.Standing.State;
import org.travaux.core.podium.Podium;

/// The chair declares that what is open of it is not taken up.
public record RejectProposal(
    ProposalId proposal, InstrumentId instrument, BodyId body, Optional<String> reason, Given given)
    implements Decision<Podium.Beside<Hearing>> {

  @Override
  public Boundary<Podium.Beside<Hearing>> boundary() {
    return Podium.beside(Hearing.of(proposal, body), body);
  }

  @Override
  public List<Event> decide(Podium.Beside<Hearing> known) {
    var standing = Hearing.known(known.permitted(given).standing(), instrument, body);
    Wording.reason(reason);
    if (standing.state() == State.REJECTED || standing.state() == State.ACCEPTED_IN_PART) {
      return List.of();
    }
    Hearing.requireOpen(standing);
    return List.of(new ProposalRejected(proposal, instrument, reason));
  }
}
