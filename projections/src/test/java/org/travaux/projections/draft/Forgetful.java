package org.travaux.projections.draft;

import java.time.Instant;
import java.util.Optional;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;

/// Keeps no checkpoint.
public final class Forgetful implements CheckpointStore {

  @Override
  public void keep(Checkpoint checkpoint) {}

  @Override
  public void drop(Checkpoint checkpoint) {}

  @Override
  public Optional<Checkpoint> nearest(InstrumentId instrument, LogPosition upTo) {
    return Optional.empty();
  }

  @Override
  public Optional<Checkpoint> nearest(InstrumentId instrument, Instant upTo) {
    return Optional.empty();
  }

  @Override
  public void clear() {}

  @Override
  public void close() {}
}
