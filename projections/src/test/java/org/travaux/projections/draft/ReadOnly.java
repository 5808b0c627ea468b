package org.travaux.projections.draft;

import java.time.Instant;
import java.util.Optional;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;

/// Checkpoints that others made; if they are of no use, they are dropped.
record ReadOnly(CheckpointStore kept) implements CheckpointStore {

  @Override
  public void keep(DraftAt reached, String hash) {}

  @Override
  public Optional<Origin> newest() {
    return kept.newest();
  }

  @Override
  public Optional<DraftAt> nearest(InstrumentId instrument, LogPosition upTo) {
    return kept.nearest(instrument, upTo);
  }

  @Override
  public Optional<DraftAt> nearest(InstrumentId instrument, Instant upTo) {
    return kept.nearest(instrument, upTo);
  }

  @Override
  public void clear() {
    kept.clear();
  }

  @Override
  public void close() {}
}
