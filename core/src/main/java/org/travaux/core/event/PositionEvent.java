package org.travaux.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How delegations stand to a text and to what is said about it.
public sealed interface PositionEvent extends NegotiationEvent {

  InstrumentId instrument();

  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.of(instrument()));
  }

  /// From now on these delegations stand so to the target; it takes the place of what they said of
  /// it before.
  ///
  /// @param delegations whom the speaker speaks for
  /// @param seen the position of the log that the text was read at
  record PositionTaken(
      InstrumentId instrument,
      Target target,
      List<DelegationId> delegations,
      Stance stance,
      Optional<String> reason,
      LogPosition seen)
      implements PositionEvent {}

  record PositionWithdrawn(InstrumentId instrument, Target target, List<DelegationId> delegations)
      implements PositionEvent {}
}
