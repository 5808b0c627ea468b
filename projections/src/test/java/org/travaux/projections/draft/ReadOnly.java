package org.travaux.projections.draft;

import java.time.Instant;
import java.util.Optional;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;

/// Checkpoints that others made; those that are of no use are dropped.
record ReadOnly(CheckpointStore kept) implements CheckpointStore {

  @Override
  public void keep(Checkpoint checkpoint) {}

  @Override
  public void drop(Checkpoint checkpoint) {
    kept.drop(checkpoint);
  }

  @Override
  public Optional<Checkpoint> nearest(InstrumentId instrument, LogPosition upTo) {
    return kept.nearest(instrument, upTo);
  }

  @Override
  public Optional<Checkpoint> nearest(InstrumentId instrument, Instant upTo) {
    return kept.nearest(instrument, upTo);
  }

  @Override
  public void clear() {}

  @Override
  public void close() {}
}
