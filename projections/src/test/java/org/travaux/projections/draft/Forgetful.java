package org.travaux.projections.draft;

import java.time.Instant;
import java.util.Optional;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;

/// Keeps no checkpoint.
public final class Forgetful implements CheckpointStore {

  @Override
  public void keep(DraftAt reached, String hash) {}

  @Override
  public Optional<Origin> newest() {
    return Optional.empty();
  }

  @Override
  public Optional<DraftAt> nearest(InstrumentId instrument, LogPosition upTo) {
    return Optional.empty();
  }

  @Override
  public Optional<DraftAt> nearest(InstrumentId instrument, Instant upTo) {
    return Optional.empty();
  }

  @Override
  public void clear() {}

  @Override
  public void close() {}
}
