package org.travaux.core.consensus;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RulingEvent.Ruled;

/// A ruling.
///
/// @param objections what delegations said against it afterwards
/// @param reopened why it no longer holds; empty as long as it does
/// @param asked of the body above because of it
public record Declared(
    LogPosition position,
    Given given,
    Ruled ruled,
    PMap<DelegationId, String> objections,
    Optional<String> reopened,
    PVector<Asked> asked) {

  static Declared first(Recorded recorded, Ruled ruled) {
    return new Declared(
        recorded.position(),
        recorded.given(),
        ruled,
        HashTreePMap.empty(),
        Optional.empty(),
        TreePVector.empty());
  }

  public boolean holds() {
    return reopened.isEmpty();
  }

  Declared with(DelegationId delegation, String objection) {
    return new Declared(
        position, given, ruled, objections.plus(delegation, objection), reopened, asked);
  }

  Declared reopened(String reason) {
    return new Declared(position, given, ruled, objections, Optional.of(reason), asked);
  }

  Declared asking(PVector<Asked> now) {
    return new Declared(position, given, ruled, objections, reopened, now);
  }
}
