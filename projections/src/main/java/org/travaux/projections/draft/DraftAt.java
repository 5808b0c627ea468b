package org.travaux.projections.draft;

import java.time.Instant;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.LogPosition;

/// A draft as it stood at a moment.
///
/// @param position all events up to and at it are folded in, none after it
/// @param latest the latest moment that any of these events tells; what was said later changes
///     nothing here
public record DraftAt(Draft draft, LogPosition position, Instant latest) {

  static final DraftAt NOTHING = new DraftAt(Draft.FOLD.initial(), LogPosition.NONE, Instant.MIN);

  /// The same draft, known to be unchanged up to a later position.
  DraftAt upTo(LogPosition later) {
    return later.isAfter(position) ? new DraftAt(draft, later, latest) : this;
  }
}
