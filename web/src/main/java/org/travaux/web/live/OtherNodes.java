package org.travaux.web.live;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.travaux.core.event.InstrumentId;
import org.travaux.projections.presence.Attendant;
import org.travaux.projections.presence.Presence;
import org.travaux.web.live.ServerMessage.Here;

/// Tells the other nodes who is in the rooms of this one, and the rooms who is elsewhere: a few
/// times a second, and all of it anew now and then, since what is said holds only for a while.
final class OtherNodes {

  private static final Logger LOG = LoggerFactory.getLogger(OtherNodes.class);
  private static final long EVERY_MS = 300;
  private static final long ANEW_NS = TimeUnit.SECONDS.toNanos(5);

  private final Presence presence;
  private final Map<InstrumentId, List<Attendant>> here = new ConcurrentHashMap<>();
  private final Set<InstrumentId> news = ConcurrentHashMap.newKeySet();
  private Map<InstrumentId, List<Attendant>> heard = Map.of();

  OtherNodes(Presence presence) {
    this.presence = presence;
  }

  /// Everybody who is in a room of this node. Never waits.
  void tell(InstrumentId draft, List<Here> everybody) {
    var now = everybody.stream().map(OtherNodes::attendant).toList();
    var before = now.isEmpty() ? here.remove(draft) : here.put(draft, now);
    if (!now.equals(before)) {
      news.add(draft);
    }
  }

  /// Goes on as long as the node runs.
  void exchange(Rooms rooms, BooleanSupplier running) throws InterruptedException {
    long anewAtNs = System.nanoTime();
    boolean reached = true;
    while (running.getAsBoolean()) {
      Thread.sleep(EVERY_MS);
      boolean anew = System.nanoTime() - anewAtNs >= ANEW_NS;
      try {
        exchange(rooms, anew);
        reached = true;
        anewAtNs = anew ? System.nanoTime() : anewAtNs;
      } catch (RuntimeException e) {
        if (reached) {
          LOG.warn("Who is on other nodes cannot be told now: {}", e.toString());
        }
        reached = false;
      }
    }
  }

  private void exchange(Rooms rooms, boolean anew) {
    if (anew) {
      news.addAll(here.keySet());
      heard = Map.of();
    }
    var said = new HashMap<InstrumentId, List<Attendant>>();
    for (var draft : Set.copyOf(news)) {
      news.remove(draft);
      said.put(draft, here.getOrDefault(draft, List.of()));
    }
    if (said.isEmpty() && here.isEmpty()) {
      return;
    }
    var elsewhere = presence.exchange(said, Set.copyOf(here.keySet()));
    var changed = new HashSet<>(heard.keySet());
    changed.addAll(anew ? here.keySet() : elsewhere.keySet());
    for (var draft : changed) {
      var others = elsewhere.getOrDefault(draft, List.of());
      if (anew || !others.equals(heard.get(draft))) {
        rooms.elsewhere(draft, others.stream().map(OtherNodes::here).toList());
      }
    }
    heard = elsewhere;
  }

  private static Attendant attendant(Here one) {
    return new Attendant(
        one.session(),
        one.delegate(),
        one.cursor()
            .map(at -> new Attendant.Caret(at.provision(), at.anchor(), at.head(), at.typing())));
  }

  private static Here here(Attendant one) {
    Optional<ClientMessage.Cursor> cursor =
        one.caret()
            .map(
                at ->
                    new ClientMessage.Cursor(at.provision(), at.anchor(), at.head(), at.typing()));
    return new Here(one.session(), one.delegate(), cursor);
  }
}
