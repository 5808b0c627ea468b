package org.travaux.projections.log;

import java.time.Instant;
import org.travaux.core.event.LogPosition;

/// What can be told as it stands now, and as it stood at any moment.
///
/// @param <K> what it is told of
/// @param <T> what is told, with the position that it reaches
public interface Timeline<K, T> {

  /// As it stands now: with all that was stored when this was called.
  T head(K of);

  /// After the event at the position, and before the next one. Behind the end of the log it is as
  /// it stands now.
  T at(K of, LogPosition position);

  /// As it stood at a moment by the clocks on the wall: before the first event that tells of a
  /// later one. It reaches the last event that is in it, so that the answer about a moment that has
  /// passed stays the same, whatever happens later.
  T at(K of, Instant moment);
}
