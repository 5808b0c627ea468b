package org.travaux.core.provenance;

import org.travaux.core.draft.Draft;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// An instrument as it stood at a position.
///
/// @param changed where it last changed until then
record Stood(Draft draft, LogPosition changed) {

  /// Over the instrument events of one instrument's tag.
  record At(LogPosition position) implements Fold<Stood> {

    @Override
    public Stood initial() {
      return new Stood(Draft.FOLD.initial(), LogPosition.NONE);
    }

    @Override
    public Stood evolve(Stood stood, Recorded recorded) {
      return recorded.event() instanceof InstrumentEvent && !recorded.position().isAfter(position)
          ? new Stood(Draft.FOLD.evolve(stood.draft, recorded), recorded.position())
          : stood;
    }

    @Override
    public boolean isLarge() {
      return true;
    }
  }
}
