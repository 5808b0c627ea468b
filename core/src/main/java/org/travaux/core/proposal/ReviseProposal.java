package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.STALE;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalRevised;
import org.travaux.core.event.ProposalId;

/// A sponsor puts other parts in place of those that are open. Whoever has not seen the last
/// wording, since a co-sponsor was faster, is told so. The same revision, sent again, changes
/// nothing.
///
/// @param base the last position that the author's text and proposal knew of
/// @param parts one for each provision; changes of words are over the text at `base`
public record ReviseProposal(
    ProposalId proposal,
    InstrumentId instrument,
    BodyId body,
    LogPosition base,
    List<Proposal> parts,
    Given given)
    implements Decision<Table> {

  public ReviseProposal {
    parts = List.copyOf(parts);
  }

  @Override
  public Boundary<Table> boundary() {
    return OtherTexts.named(Table.of(proposal, instrument, body), parts);
  }

  @Override
  public List<Event> decide(Table table) {
    table.permitted(body, given, Act.PROPOSE);
    var standing = Hearing.known(table.pending().of(proposal), instrument, body);
    Hearing.requireSponsor(standing, given);
    Hearing.requireOpen(standing);
    if (standing.sweep().isPresent()) {
      throw Wording.invalid(
          "parts", "A document-wide proposal has no parts; withdraw it and make another.");
    }
    int digest = Wording.digest(parts);
    if (standing.worded().isAfter(base)) {
      if (standing.digest() == digest) {
        return List.of();
      }
      throw new Refusal(STALE, "base", "The proposal was put into other words meanwhile.");
    }
    OtherTexts.require(table, instrument, parts);
    return List.of(
        new ProposalRevised(
            proposal, instrument, Carrying.of(proposal, table, base, parts), digest));
  }
}
