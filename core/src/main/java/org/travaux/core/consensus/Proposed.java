package org.travaux.core.consensus;

import java.util.Optional;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProposalId;

/// A proposal that positions and rulings can be on.
///
/// @param worded where it was last put into words
/// @param into what it was merged into
public record Proposed(LogPosition worded, boolean withdrawn, Optional<ProposalId> into) {

  static Proposed worded(LogPosition at) {
    return new Proposed(at, false, Optional.empty());
  }

  Proposed asWithdrawn() {
    return new Proposed(worded, true, into);
  }

  Proposed asMerged(ProposalId another) {
    return new Proposed(worded, withdrawn, Optional.of(another));
  }
}
