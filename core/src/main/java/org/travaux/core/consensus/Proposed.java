package org.travaux.core.consensus;

import java.util.Collection;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProposalId;

/// A proposal that positions and rulings can be on.
///
/// @param worded where it was last put into words
/// @param into what it was merged into
/// @param sponsors the delegations that propose it
public record Proposed(
    LogPosition worded, boolean withdrawn, Optional<ProposalId> into, PSet<DelegationId> sponsors) {

  static Proposed made(LogPosition at, Collection<DelegationId> sponsors) {
    return new Proposed(at, false, Optional.empty(), HashTreePSet.from(sponsors));
  }

  Proposed worded(LogPosition at) {
    return new Proposed(at, false, Optional.empty(), sponsors);
  }

  Proposed asWithdrawn() {
    return new Proposed(worded, true, into, sponsors);
  }

  Proposed asMerged(ProposalId another) {
    return new Proposed(worded, withdrawn, Optional.of(another), sponsors);
  }

  Proposed joinedBy(DelegationId sponsor) {
    return new Proposed(worded, withdrawn, into, sponsors.plus(sponsor));
  }

  Proposed leftBy(DelegationId sponsor) {
    return new Proposed(worded, withdrawn, into, sponsors.minus(sponsor));
  }
}
