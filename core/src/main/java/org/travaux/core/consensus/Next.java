package org.travaux.core.consensus;

import java.util.Optional;
import org.pcollections.PMap;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;

/// A [ConsensusState] on its way to the next one: as it was, but for what is set anew.
final class Next {

  Optional<BodyId> body;
  PMap<ProvisionId, Life> lives;
  PMap<OptionSetId, OptionSet> sets;
  PMap<BracketId, Bracket> brackets;
  PMap<BracketId, LogPosition> closedBrackets;
  PMap<Target, PMap<DelegationId, Stated>> positions;
  PMap<RulingId, Declared> rulings;
  PMap<RulingId, Qualified> qualifiers;
  PMap<ProposalId, Proposed> proposals;

  Next(ConsensusState from) {
    body = from.body();
    lives = from.lives();
    sets = from.sets();
    brackets = from.brackets();
    closedBrackets = from.closedBrackets();
    positions = from.positions();
    rulings = from.rulings();
    qualifiers = from.qualifiers();
    proposals = from.proposals();
  }

  ConsensusState state() {
    return new ConsensusState(
        body, lives, sets, brackets, closedBrackets, positions, rulings, qualifiers, proposals);
  }
}
