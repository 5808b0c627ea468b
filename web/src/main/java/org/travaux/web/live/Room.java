package org.travaux.web.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.travaux.core.authority.Act;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.web.live.Fault.Code;
import org.travaux.web.live.RoomMessage.Answered;
import org.travaux.web.live.RoomMessage.CaughtUp;
import org.travaux.web.live.RoomMessage.Committed;
import org.travaux.web.live.RoomMessage.Editing;
import org.travaux.web.live.RoomMessage.Elsewhere;
import org.travaux.web.live.RoomMessage.Joining;
import org.travaux.web.live.RoomMessage.Leaving;
import org.travaux.web.live.RoomMessage.Moving;
import org.travaux.web.live.RoomMessage.Recheck;
import org.travaux.web.live.RoomMessage.Yield;
import org.travaux.web.live.ServerMessage.Reason;

/// A draft that is open on this node. It has one owner, a virtual thread, who alone touches what is
/// in it; all others put messages into its inbox.
///
/// It never assumes to be the draft's only room: what it knows of the draft comes from the log, in
/// the log's order, whoever wrote it there. Its own edits come back that way too, and that is their
/// acknowledgement.
final class Room {

  private static final long AHEAD_EVERY_NS = TimeUnit.MILLISECONDS.toNanos(50);

  private final InstrumentId draft;
  private final House house;
  private final Inbox<RoomMessage> inbox;
  private final Audience audience;
  private final Edits edits;
  private final Pace pace = new Pace();
  private final Yielding yielding;
  private final List<RoomMessage> drained = new ArrayList<>();
  private volatile boolean missed;
  private volatile boolean busy = true;

  Room(InstrumentId draft, House house) {
    this.draft = draft;
    this.house = house;
    var limits = house.limits().rooms();
    inbox = new Inbox<>(limits.inbox());
    yielding = new Yielding(TimeUnit.MILLISECONDS.toNanos(limits.yieldMs()));
    audience = new Audience(draft, TimeUnit.MILLISECONDS.toNanos(limits.presenceEveryMs()));
    edits = new Edits(house.decisions(), house.authority(), house.metrics(), limits.together());
  }

  InstrumentId draft() {
    return draft;
  }

  /// Takes a message, unless there is no place for it now or the room is closed.
  boolean offerFromClient(RoomMessage message) {
    return inbox.offerFromClient(message);
  }

  /// What the room must not miss. If it does, it closes, and its clients come back to a new one.
  boolean offer(RoomMessage message) {
    boolean taken = inbox.offer(message);
    missed = missed || !taken;
    return taken;
  }

  /// Ends this room, since it may have missed something.
  void reopen() {
    missed = true;
    inbox.offer(new Recheck());
  }

  /// Whether it takes nothing any more.
  boolean isClosed() {
    return inbox.isClosed();
  }

  int waiting() {
    return inbox.size();
  }

  /// Whether edits are on their way into the log.
  boolean isBusy() {
    return busy || inbox.size() > 0;
  }

  /// The owner's whole life. When it returns, the room takes nothing any more; what it did not get
  /// to is returned.
  List<RoomMessage> run() throws InterruptedException {
    try {
      var head = house.past().head(draft);
      if (head.isEmpty()) {
        var left = inbox.close();
        left.forEach(this::turnAway);
        return List.of();
      }
      serve(new Window(head.get(), house.limits().rooms().windowEvents()));
    } finally {
      busy = false;
      house.others().tell(draft, List.of());
      audience.unless(_ -> false).forEach(who -> dismiss(who, Reason.REOPENED));
      drained.forEach(this::sendAgain);
    }
    return inbox.close();
  }

  /// It fell over: whoever waits at the door is told so.
  void abandon() {
    for (var message : inbox.close()) {
      if (message instanceof Joining(var who, _)) {
        dismiss(who, new Fault(Code.UNAVAILABLE, "draft", "The log did not answer. Join again."));
      }
    }
  }

  private void sendAgain(RoomMessage message) {
    if (message instanceof Joining(var who, _)) {
      dismiss(who, Reason.REOPENED);
    }
  }

  private void turnAway(RoomMessage message) {
    if (message instanceof Joining(var who, _)) {
      dismiss(who, new Fault(Code.UNKNOWN, "draft", "There is no draft " + draft + "."));
    }
  }

  private void serve(Window window) throws InterruptedException {
    long usedAtNs = System.nanoTime();
    while (!missed) {
      inbox.drain(drained, waitNs(window.position(), usedAtNs));
      if (missed) {
        return;
      }
      if (!drained.isEmpty() || !audience.isEmpty()) {
        usedAtNs = System.nanoTime();
      } else if (isIdle(usedAtNs) && inbox.closeIfEmpty()) {
        return;
      }
      turn(window, drained);
      drained.clear();
    }
  }

  private boolean isIdle(long usedAtNs) {
    return !edits.areWaiting()
        && System.nanoTime() - usedAtNs
            >= TimeUnit.MILLISECONDS.toNanos(house.limits().rooms().idleMs());
  }

  private long waitNs(LogPosition known, long usedAtNs) {
    long dueInNs = audience.presenceDueInNs();
    if (audience.isEmpty()) {
      long idleNs = TimeUnit.MILLISECONDS.toNanos(house.limits().rooms().idleMs());
      dueInNs = Math.min(dueInNs, Math.max(usedAtNs + idleNs - System.nanoTime(), 1));
    }
    int ready = edits.ready(known);
    if (ready > 0) {
      return Math.min(dueInNs, turnInNs(ready));
    }
    return edits.isAnyAhead() ? Math.min(dueInNs, AHEAD_EVERY_NS) : dueInNs;
  }

  /// How long those edits still wait; 0 if it is their turn.
  private long turnInNs(int ready) {
    long nowNs = System.nanoTime();
    return Math.max(pace.waitNs(ready, nowNs), yielding.waitNs(nowNs));
  }

  private void turn(Window window, List<RoomMessage> messages) {
    var committed = new ArrayList<Recorded>();
    for (var message : messages) {
      switch (message) {
        case Committed(var events) -> committed.addAll(events);
        case Joining joining -> join(window, joining);
        case Leaving(var who) -> audience.leave(who);
        case Editing editing -> edit(window, editing);
        case Moving(var who, var cursor) -> audience.move(who, cursor);
        case Answered answered ->
            edits.settle(answered).forEach(repeated -> acknowledge(window, repeated));
        case CaughtUp(var who, var to) -> caughtUp(window, who, to);
        case Elsewhere(var everybody) -> audience.elsewhere(everybody);
        case Yield(var until) -> yielding.to(until, edits.gathered(), System.nanoTime());
        case Recheck _ -> recheck(window);
      }
    }
    edits.release(window.position());
    tell(window.add(committed));
    int ready = edits.ready(window.position());
    if (ready > 0 && turnInNs(ready) == 0) {
      yielding.passed();
      edits.submit(window.draft(), house.clock(), this::offer);
    }
    busy = edits.areWaiting();
    if (audience.presenceDueInNs() == 0) {
      audience.tellPresence();
      house.others().tell(draft, audience.everybodyHere());
    }
  }

  private void tell(List<Recorded> added) {
    if (!added.isEmpty()) {
      audience.tell(added);
      pace.told(audience.size(), edits.gathered(), added.size(), System.nanoTime());
    }
  }

  private void join(Window window, Joining joining) {
    var who = joining.who();
    var caller = who.connection().caller();
    var as = house.authority().delegate(caller.person(), window.draft().body(), Act.READ);
    if (as.isEmpty()) {
      dismiss(who, new Fault(Code.FORBIDDEN, "draft", "You may not read this draft."));
      return;
    }
    var seen = joining.after().orElse(window.position());
    audience.enter(who, as.get());
    who.send(
        new ServerMessage.Joined(
            draft,
            seen,
            window.position(),
            who.connection().session(),
            as.get(),
            audience.everybody(),
            joining.after().isPresent() ? Optional.empty() : Optional.of(window.draft())));
    caughtUp(window, who, seen);
  }

  /// What the client has not seen yet is told from memory if it is there, else from the log.
  private void caughtUp(Window window, Subscription who, LogPosition seen) {
    if (!audience.has(who)) {
      return;
    }
    who.seen = seen;
    if (window.reaches(seen)) {
      audience.tell(who, window.after(seen));
      who.live = true;
    } else {
      var to = window.position();
      CatchUp.start(house, who, to, () -> offer(new CaughtUp(who, to)));
    }
  }

  private void edit(Window window, Editing editing) {
    if (audience.has(editing.who())) {
      edits.add(editing, window.position());
    }
  }

  /// Finds where the edit was stored first; if it is nowhere, others left nothing of it.
  private void acknowledge(Window window, Edits.Repeated repeated) {
    var edit = repeated.editing().edit();
    var who = repeated.editing().who();
    var inMemory =
        window.after(LogPosition.NONE).stream()
            .filter(recorded -> edit.isToldBy(recorded.event()))
            .map(Recorded::position)
            .findFirst();
    if (inMemory.isPresent() || window.reaches(edit.base())) {
      var position = inMemory.orElse(repeated.seen());
      who.send(new ServerMessage.Ack(draft, edit.id(), position));
    } else {
      CatchUp.find(house, who, edit, repeated.seen());
    }
  }

  private void recheck(Window window) {
    edits.recheck();
    edits.giveUp(System.nanoTime());
    var body = window.draft().body();
    audience
        .unless(who -> mayListen(who, body))
        .forEach(
            who -> {
              audience.leave(who);
              dismiss(
                  who, new Fault(Code.FORBIDDEN, "draft", "You may not read this draft any more."));
            });
  }

  private boolean mayListen(Subscription who, org.travaux.core.event.BodyId body) {
    var person = who.connection().caller().person();
    return house.authority().delegate(person, body, Act.READ).isPresent();
  }

  private void dismiss(Subscription who, Fault fault) {
    who.connection().end(who, Frames.of(fault.about(Optional.of(draft), Optional.empty())));
  }

  private void dismiss(Subscription who, Reason reason) {
    who.connection().end(who, Frames.of(new ServerMessage.Resync(draft, reason)));
  }
}
