package org.travaux.core.proposal;

import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProposalEvent.ProposalDeferred;
import org.travaux.core.event.ProposalId;
import org.travaux.core.pending.Standing.State;
import org.travaux.core.podium.Podium;

/// The chair leaves it for later. It stays open, and follows the text.
public record DeferProposal(
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
    Hearing.requireOpen(standing);
    return standing.state() == State.DEFERRED
        ? List.of()
        : List.of(new ProposalDeferred(proposal, instrument, reason));
  }
}
