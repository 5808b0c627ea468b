package org.travaux.projections.proposals;

import java.util.Optional;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;

/// Something in the way of a proposal.
///
/// @param with the proposal on the other side, which has the same collision with this one; empty if
///     it is the text itself
public record Collision(ProvisionId provision, Kind kind, Optional<ProposalId> with) {

  public enum Kind {
    /// Both change the same words, or one changes what the other suppresses.
    SAME_WORDS,
    /// One wants no change where the other wants one.
    NO_CHANGE,
    /// The provision is suppressed.
    SUPPRESSED,
    /// The provision was merged into another, and cannot be suppressed.
    MERGED
  }
}
