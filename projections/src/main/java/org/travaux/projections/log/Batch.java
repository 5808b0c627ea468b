package org.travaux.projections.log;

import java.util.List;
import java.util.UUID;
import org.travaux.core.event.LogPosition;

/// What is appended at once: all of it or nothing.
///
/// @param first the position of the first event; the others follow without a gap
/// @param id by which a batch whose fate is unknown is recognised when it is sent again; see
///     [BatchIds] for ids that take little room
public record Batch(LogPosition first, UUID id, List<StoredEvent> events) {

  public Batch {
    events = List.copyOf(events);
    if (events.isEmpty() || first.isBefore(LogPosition.START)) {
      throw new IllegalArgumentException("A batch has events and a position of its own.");
    }
  }

  /// The position behind the last event.
  public LogPosition next() {
    return first.plus(events.size());
  }
}
