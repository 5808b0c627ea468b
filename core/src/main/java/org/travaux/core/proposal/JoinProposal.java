package org.travaux.core.proposal;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProposalEvent.ProposalJoined;
import org.travaux.core.event.ProposalId;

/// A delegation proposes it too from now on.
public record JoinProposal(ProposalId proposal, InstrumentId instrument, BodyId body, Given given)
    implements Decision<Hearing> {

  @Override
  public Boundary<Hearing> boundary() {
    return Hearing.of(proposal, body);
  }

  @Override
  public List<Event> decide(Hearing hearing) {
    var standing = hearing.permitted(instrument, body, given, Act.PROPOSE);
    Hearing.requireOpen(standing);
    if (standing.sponsors().contains(given.by().delegation())) {
      return List.of();
    }
    if (standing.sponsors().size() >= MakeProposal.SPONSORS_LIMIT) {
      throw Wording.invalid(
          "proposal", "A proposal has at most " + MakeProposal.SPONSORS_LIMIT + " sponsors.");
    }
    return List.of(new ProposalJoined(proposal, instrument, given.by().delegation()));
  }
}
