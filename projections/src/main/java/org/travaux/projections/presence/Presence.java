package org.travaux.projections.presence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.travaux.core.event.InstrumentId;

/// How the nodes of one installation tell each other who has which draft open. What a node says
/// holds until it says something else, or has said nothing for a while.
@FunctionalInterface
public interface Presence {

  /// There are no other nodes.
  Presence ALONE = (_, _) -> Map.of();

  /// Says who is here, and hears who is elsewhere.
  ///
  /// @param here everybody on this node in each draft of which there is news; nobody if all left
  /// @param asked the drafts that this node wants to hear of
  /// @return everybody on other nodes in each of the drafts asked for; no entry if there is nobody
  Map<InstrumentId, List<Attendant>> exchange(
      Map<InstrumentId, List<Attendant>> here, Set<InstrumentId> asked);
}
