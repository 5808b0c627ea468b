package org.travaux.projections.draft;

import java.time.Instant;
import java.util.Optional;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;

/// Where checkpoints lie. A cache: any of them may be missing, and nothing but time is lost.
public interface CheckpointStore extends AutoCloseable {

  /// Keeps the draft of an instrument that is opened.
  ///
  /// @param hash of the log's chain where the batch of the position ends
  void keep(DraftAt reached, String hash);

  /// Where the newest one of all was made.
  Optional<Origin> newest();

  /// How far into which log something was made. No other log has the same hash there: one that was
  /// restored from a backup and went on differently has another, or none yet.
  record Origin(LogPosition position, String hash) {}

  /// The newest one at or before the position.
  Optional<DraftAt> nearest(InstrumentId instrument, LogPosition upTo);

  /// The newest one that knows of nothing said after the moment.
  Optional<DraftAt> nearest(InstrumentId instrument, Instant upTo);

  void clear();

  @Override
  void close();
}
