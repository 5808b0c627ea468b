package org.travaux.projections.log;

import java.util.List;
import java.util.UUID;
import org.travaux.core.event.LogPosition;

/// What is appended at once: all of it or nothing.
///
/// @param first the position of the first event; the others follow without a gap
/// @param id by which a batch whose fate is unknown is recognised when it is sent again
public record Batch(LogPosition first, UUID id, List<StoredEvent> events) {

  /// The position behind the last event.
  public LogPosition next() {
    return first.plus(events.size());
  }
}
