package org.travaux.core.consensus;

import java.util.Optional;
import org.pcollections.PMap;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.RulingEvent.Ruled;

/// A ruling.
///
/// @param objections what delegations said against it afterwards
/// @param reopened why it no longer holds; empty as long as it does
public record Declared(
    LogPosition position,
    Given given,
    Ruled ruled,
    PMap<DelegationId, String> objections,
    Optional<String> reopened) {

  public boolean holds() {
    return reopened.isEmpty();
  }

  Declared with(DelegationId delegation, String objection) {
    return new Declared(position, given, ruled, objections.plus(delegation, objection), reopened);
  }

  Declared reopened(String reason) {
    return new Declared(position, given, ruled, objections, Optional.of(reason));
  }
}
