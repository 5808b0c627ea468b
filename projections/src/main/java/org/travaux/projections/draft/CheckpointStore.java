package org.travaux.projections.draft;

import java.time.Instant;
import java.util.Optional;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;

/// Where checkpoints lie. A cache: any of them may be missing, and nothing but time is lost.
public interface CheckpointStore extends AutoCloseable {

  /// Keeps the draft of an instrument that is opened.
  void keep(Checkpoint checkpoint);

  /// The newest one at or before the position.
  Optional<Checkpoint> nearest(InstrumentId instrument, LogPosition upTo);

  /// The newest one that knows of nothing said after the moment.
  Optional<Checkpoint> nearest(InstrumentId instrument, Instant upTo);

  /// Forgets one that is of no use.
  void drop(Checkpoint checkpoint);

  void clear();

  @Override
  void close();
}
