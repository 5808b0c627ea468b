package org.travaux.web.http;

import java.util.List;
import java.util.Optional;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Capacity;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EventNames;

/// A capacity as it is sent and told: its kind, and the fields of that kind.
///
/// @param kind `councillor`, `chair-of`, `representing`, `acting-chair` or `spokesperson`
/// @param body of which somebody is the chair
/// @param absent whom somebody stands in for
/// @param group what those are called that somebody speaks for
/// @param delegations that somebody speaks for
record CapacityForm(
    String kind,
    Optional<BodyId> body,
    Optional<Delegate> absent,
    Optional<String> group,
    Optional<List<DelegationId>> delegations) {

  Capacity capacity() {
    return switch (kind) {
      case "councillor" -> new Capacity.Councillor();
      case "chair-of" -> new Capacity.ChairOf(Forms.present("body", body));
      case "representing" -> new Capacity.Representing(Forms.present("absent", absent));
      case "acting-chair" -> new Capacity.ActingChair();
      case "spokesperson" ->
          new Capacity.Spokesperson(
              Forms.present("group", group), Forms.present("delegations", delegations));
      default -> throw Forms.unknownKind(kind);
    };
  }

  static CapacityForm of(Capacity capacity) {
    var kind = EventNames.ofPart(capacity.getClass());
    return switch (capacity) {
      case Capacity.Councillor(), Capacity.ActingChair() ->
          new CapacityForm(
              kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
      case Capacity.ChairOf(var body) ->
          new CapacityForm(
              kind, Optional.of(body), Optional.empty(), Optional.empty(), Optional.empty());
      case Capacity.Representing(var absent) ->
          new CapacityForm(
              kind, Optional.empty(), Optional.of(absent), Optional.empty(), Optional.empty());
      case Capacity.Spokesperson(var group, var delegations) ->
          new CapacityForm(
              kind,
              Optional.empty(),
              Optional.empty(),
              Optional.of(group),
              Optional.of(delegations));
    };
  }
}
