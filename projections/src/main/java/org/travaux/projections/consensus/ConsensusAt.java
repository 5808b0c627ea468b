package org.travaux.projections.consensus;

import org.travaux.core.consensus.ConsensusState;
import org.travaux.core.event.LogPosition;

/// How far an instrument had come at a moment.
///
/// @param position all events up to and at it are folded in, none after it
public record ConsensusAt(ConsensusState state, LogPosition position) {

  static final ConsensusAt NOTHING =
      new ConsensusAt(ConsensusState.FOLD.initial(), LogPosition.NONE);
}
