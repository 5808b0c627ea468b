package org.travaux.projections.draft;

import java.time.Instant;
import java.util.Optional;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;

/// Where checkpoints lie. A cache: any of them may be missing, and nothing but time is lost.
public interface CheckpointStore extends AutoCloseable {

  /// Keeps the draft of an instrument that is opened.
  void keep(DraftAt reached);

  /// The newest one at or before the position.
  Optional<DraftAt> nearest(InstrumentId instrument, LogPosition upTo);

  /// The newest one that knows of nothing said after the moment.
  Optional<DraftAt> nearest(InstrumentId instrument, Instant upTo);

  void clear();

  @Override
  void close();
}
