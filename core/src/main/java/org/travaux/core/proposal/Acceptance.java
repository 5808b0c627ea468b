package org.travaux.core.proposal;

import java.util.Optional;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.FromDraft;
import org.travaux.core.draft.Trail;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.Recorded;

/// What one acceptance came to in the text, and all that happened to those words since.
///
/// @param left how many of the events behind it are still to come
/// @param edit under which it changed words, and where the first of them was
record Acceptance(Draft draft, int left, Optional<Named> edit, Trail trail) {

  record Named(EditId id, LogPosition first) {}

  /// Over the instrument and proposal events of one instrument's tag.
  ///
  /// @param at where it was accepted
  record Since(LogPosition at) implements FromDraft<Acceptance> {

    @Override
    public Acceptance initial() {
      return from(Draft.FOLD.initial());
    }

    @Override
    public LogPosition until() {
      return at.isAfter(LogPosition.START) ? at.plus(-1) : LogPosition.NONE;
    }

    @Override
    public Acceptance from(Draft draft) {
      return new Acceptance(draft, 0, Optional.empty(), Trail.NOTHING);
    }

    @Override
    public Acceptance evolve(Acceptance state, Recorded recorded) {
      if (recorded.event() instanceof InstrumentEvent) {
        return state.then(recorded);
      }
      return recorded.event() instanceof ProposalAccepted accepted && recorded.position().equals(at)
          ? new Acceptance(state.draft, accepted.applied(), state.edit, state.trail)
          : state;
    }

    @Override
    public boolean isLarge() {
      return true;
    }
  }

  private Acceptance then(Recorded recorded) {
    var now = Draft.FOLD.evolve(draft, recorded);
    if (left == 0) {
      return new Acceptance(now, 0, edit, trail.follow(draft, recorded));
    }
    return recorded.event() instanceof TextEdited edited
        ? new Acceptance(
            now,
            left - 1,
            edit.or(() -> Optional.of(new Named(edited.id(), recorded.position()))),
            trail.begin(draft, recorded))
        : new Acceptance(now, left - 1, edit, trail);
  }
}
