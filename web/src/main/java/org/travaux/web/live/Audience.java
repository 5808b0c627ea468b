package org.travaux.web.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Recorded;
import org.travaux.web.live.ServerMessage.Here;

/// Who listens in a room, and where each of them is in the text. Only the room's owner calls it.
///
/// Who came, moved or went is told to the others at most once in a while, in one frame.
final class Audience {

  private final InstrumentId draft;
  private final long presenceEveryNs;
  private final Map<Subscription, Here> here = new LinkedHashMap<>();
  private final Set<Subscription> moved = new LinkedHashSet<>();
  private final Set<String> movedElsewhere = new LinkedHashSet<>();
  private final List<String> gone = new ArrayList<>();
  private Map<String, Here> elsewhere = Map.of();
  private long toldAtNs = System.nanoTime();

  Audience(InstrumentId draft, long presenceEveryNs) {
    this.draft = draft;
    this.presenceEveryNs = presenceEveryNs;
  }

  void enter(Subscription who, Delegate as) {
    here.put(who, new Here(who.connection().session(), as, Optional.empty()));
    moved.add(who);
    gone.remove(who.connection().session());
  }

  void move(Subscription who, Optional<ClientMessage.Cursor> cursor) {
    here.computeIfPresent(
        who,
        (_, before) -> {
          moved.add(who);
          return new Here(before.session(), before.delegate(), cursor);
        });
  }

  void leave(Subscription who) {
    var was = here.remove(who);
    moved.remove(who);
    if (was != null
        && here.values().stream().noneMatch(other -> other.session().equals(was.session()))) {
      gone.add(was.session());
    }
  }

  boolean has(Subscription who) {
    return here.containsKey(who);
  }

  boolean isEmpty() {
    return here.isEmpty();
  }

  int size() {
    return here.size();
  }

  /// On this node and on all others.
  List<Here> everybody() {
    var all = new ArrayList<>(here.values());
    all.addAll(elsewhere.values());
    return all;
  }

  /// On this node.
  List<Here> everybodyHere() {
    return List.copyOf(here.values());
  }

  /// Who listens on other nodes.
  void elsewhere(List<Here> everybody) {
    var now = new LinkedHashMap<String, Here>();
    everybody.forEach(one -> now.put(one.session(), one));
    for (var session : elsewhere.keySet()) {
      if (!now.containsKey(session)) {
        movedElsewhere.remove(session);
        gone.add(session);
      }
    }
    now.forEach(
        (session, one) -> {
          if (!one.equals(elsewhere.get(session))) {
            movedElsewhere.add(session);
            gone.remove(session);
          }
        });
    elsewhere = now;
  }

  /// All for whom the condition does not hold any more.
  List<Subscription> unless(Predicate<Subscription> condition) {
    return here.keySet().stream().filter(condition.negate()).toList();
  }

  /// Tells everybody live what happened, in one frame for all but those who came from elsewhere and
  /// have seen some of it already.
  void tell(List<Recorded> events) {
    if (here.isEmpty()) {
      return;
    }
    var from = events.getFirst().position();
    var to = events.getLast().position();
    var frame = Frames.of(new ServerMessage.Events(draft, from, to, events));
    for (var who : here.keySet()) {
      if (!who.live || !to.isAfter(who.seen)) {
        continue;
      }
      if (who.seen.isBefore(from)) {
        who.send(frame);
      } else {
        tell(who, events);
      }
      who.seen = to;
    }
  }

  /// Tells one of them what it has not seen of this.
  void tell(Subscription who, List<Recorded> events) {
    var unseen = events.stream().filter(recorded -> recorded.position().isAfter(who.seen)).toList();
    if (!unseen.isEmpty()) {
      var to = unseen.getLast().position();
      who.send(new ServerMessage.Events(draft, unseen.getFirst().position(), to, unseen));
      who.seen = to;
    }
  }

  /// How long until there is something to be told of who is where; very long if there is nothing.
  long presenceDueInNs() {
    return moved.isEmpty() && movedElsewhere.isEmpty() && gone.isEmpty()
        ? Long.MAX_VALUE
        : Math.max(0, toldAtNs + presenceEveryNs - System.nanoTime());
  }

  void tellPresence() {
    var changed = new ArrayList<Here>();
    moved.stream().map(here::get).filter(Objects::nonNull).forEach(changed::add);
    movedElsewhere.stream().map(elsewhere::get).filter(Objects::nonNull).forEach(changed::add);
    var frame = Frames.of(new ServerMessage.Presence(draft, changed, List.copyOf(gone)));
    moved.clear();
    movedElsewhere.clear();
    gone.clear();
    toldAtNs = System.nanoTime();
    for (var who : here.keySet()) {
      if (who.live) {
        who.send(frame);
      }
    }
  }
}
