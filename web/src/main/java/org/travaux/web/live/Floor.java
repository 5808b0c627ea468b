package org.travaux.web.live;

import java.util.concurrent.CompletableFuture;
import org.travaux.core.event.InstrumentId;

/// Whose turn it is to say something about the words of a draft on this node. It belongs to those
/// who type, until somebody takes it whose decision rests on the same words and who was too slow
/// for them.
public final class Floor {

  private final Rooms rooms;

  Floor(Rooms rooms) {
    this.rooms = rooms;
  }

  /// Has those who type into the draft here wait until this is done, or for a bounded time. What
  /// they type gathers meanwhile, and goes together next.
  public void take(InstrumentId draft, CompletableFuture<?> until) {
    rooms.giveWay(draft, until);
    var _ = until.whenComplete((_, _) -> rooms.giveWay(draft, until));
  }
}
