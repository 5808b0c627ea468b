package org.travaux.core.consensus;

import java.util.Optional;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.RulingEvent.OutcomesMadeProvisional;
import org.travaux.core.event.RulingEvent.Ruled;

/// That agreements are provisional, whenever they are reached.
///
/// @param reopened why it no longer holds; empty as long as it does
public record Qualified(
    LogPosition position, OutcomesMadeProvisional event, Optional<String> reopened) {

  boolean covers(Ruled ruled) {
    return reopened.isEmpty()
        && (event.meeting().isEmpty() || event.meeting().equals(ruled.meeting()));
  }

  Qualified reopened(String reason) {
    return new Qualified(position, event, Optional.of(reason));
  }
}
