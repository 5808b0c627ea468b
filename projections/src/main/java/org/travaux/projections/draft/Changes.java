package org.travaux.projections.draft;

import java.util.List;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;

/// What became of a draft between two moments, and by whom.
///
/// @param provisions those that changed, in the order of the later draft; then those that are no
///     longer in it
public record Changes(LogPosition from, LogPosition to, List<Changed> provisions) {

  /// A provision that changed.
  ///
  /// @param acts what was done to it as a whole, in order: inserted, moved, split, merged,
  ///     suppressed, restored
  /// @param spans its text, with what went; empty for a provision that was merged into another
  public record Changed(ProvisionId provision, List<Recorded> acts, List<Span> spans) {}
}
