package org.travaux.web.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.AgendaEvent;
import org.travaux.core.event.BodyEvent;
import org.travaux.core.event.BodyEvent.TermSet;
import org.travaux.core.event.CirculationEvent;
import org.travaux.core.event.ClockEvent;
import org.travaux.core.event.ConsultationEvent;
import org.travaux.core.event.DocumentEvent;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.KeptEvent;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent;
import org.travaux.core.event.OptionEvent;
import org.travaux.core.event.PositionEvent;
import org.travaux.core.event.ProposalEvent;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;
import org.travaux.core.event.RulingEvent;
import org.travaux.core.event.SittingEvent;
import org.travaux.web.live.Fault.Code;
import org.travaux.web.live.RoomMessage.Committed;
import org.travaux.web.live.RoomMessage.Editing;
import org.travaux.web.live.RoomMessage.Joining;

/// The drafts that are open on this node. A room opens when somebody joins and closes when nobody
/// was there for a while.
final class Rooms {

  private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);
  private static final int JOIN_ATTEMPTS = 3;
  private static final long RIGHTS_SETTLE_NS = TimeUnit.SECONDS.toNanos(5);

  private final House house;
  private final Map<InstrumentId, Room> open = new ConcurrentHashMap<>();
  private volatile long rightsChangedAtNs = System.nanoTime() - RIGHTS_SETTLE_NS;
  private volatile boolean stopping;

  Rooms(House house) {
    this.house = house;
    house.metrics().watch("travaux.live.rooms", "drafts open on this node", open::size);
    house
        .metrics()
        .watch(
            "travaux.live.inbox",
            "messages waiting in all rooms",
            () -> open.values().stream().mapToInt(Room::waiting).sum());
  }

  /// Lets somebody into the draft's room, which opens if need be.
  ///
  /// @throws Fault if there is no place, or nobody can have seen as much as it says
  void join(Subscription who, Optional<LogPosition> after) {
    after.ifPresent(this::requireSeen);
    var joining = new Joining(who, after);
    for (int attempt = 0; attempt < JOIN_ATTEMPTS; attempt++) {
      var room = open.get(who.draft());
      if (room == null ? open(joining) : room.offerFromClient(joining)) {
        return;
      }
      if (room != null && room.isClosed()) {
        open.remove(who.draft(), room);
      }
    }
    throw new Fault(Code.BUSY, "draft", "Too many join at once. Join again.");
  }

  /// Who is said to have seen more than there is would not be told of what comes.
  private void requireSeen(LogPosition after) {
    boolean reached;
    try {
      reached = house.past().reaches(after);
    } catch (RuntimeException e) {
      throw new Fault(Code.UNAVAILABLE, "draft", "The log did not answer. Join again.");
    }
    if (!reached) {
      throw new Fault(Code.INVALID, "after", "The log does not reach as far as " + after + ".");
    }
  }

  /// Opens a room with somebody in it already, so that it does not find itself of no use and close.
  private boolean open(Joining first) {
    if (stopping || open.size() >= house.limits().rooms().open()) {
      throw new Fault(Code.BUSY, "draft", "No more drafts are opened here now.");
    }
    var room = new Room(first.who().draft(), house);
    room.offer(first);
    if (open.putIfAbsent(room.draft(), room) != null) {
      return false;
    }
    Thread.ofVirtual().name("room-" + room.draft()).start(() -> run(room));
    return true;
  }

  private void run(Room room) {
    List<RoomMessage> left = List.of();
    try {
      left = room.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("The room of {} fell over; its clients come back to a new one.", room.draft(), e);
      room.abandon();
    } finally {
      open.remove(room.draft(), room);
    }
    for (var message : left) {
      if (message instanceof Joining(var who, var after)) {
        rejoin(who, after);
      }
    }
  }

  private void rejoin(Subscription who, Optional<LogPosition> after) {
    try {
      join(who, after);
    } catch (Fault fault) {
      who.connection().end(who, Frames.of(fault.about(Optional.of(who.draft()), Optional.empty())));
    }
  }

  /// Puts a message into the room of a subscription.
  ///
  /// @throws Fault if the room takes no more
  void tell(Subscription who, RoomMessage message) {
    if (stopping && message instanceof Editing) {
      // Its author is about to be sent on, and sends it again there.
      return;
    }
    var room = open.get(who.draft());
    if (room == null || !room.offerFromClient(message)) {
      throw new Fault(Code.BUSY, "", "Too much is waiting in this room. Send it again.");
    }
  }

  void leave(Subscription who) {
    var room = open.get(who.draft());
    if (room != null) {
      room.offer(new RoomMessage.Leaving(who));
    }
  }

  /// Hands each draft's events to its room, and whatever else bears on the draft. Called for every
  /// batch of the log, in order; never blocks.
  void committed(List<Recorded> batch) {
    var sorted = new Sorted(batch.size());
    for (var recorded : batch) {
      switch (recorded.event()) {
        case RenderingEvent event -> {
          sorted.add(event.instrument(), recorded);
          sorted.add(event.source(), recorded);
        }
        case KeptEvent event ->
            event.instruments().forEach(instrument -> sorted.add(instrument, recorded));
        case InstrumentEvent event -> sorted.add(event.instrument(), recorded);
        case ProposalEvent event -> sorted.add(event.instrument(), recorded);
        case DocumentEvent event ->
            event.instruments().forEach(instrument -> sorted.add(instrument, recorded));
        case OptionEvent event -> sorted.add(event.instrument(), recorded);
        case PositionEvent event -> sorted.add(event.instrument(), recorded);
        case RulingEvent event -> sorted.add(event.instrument(), recorded);
        case ConsultationEvent event ->
            event.instrument().ifPresent(instrument -> sorted.add(instrument, recorded));
        case CirculationEvent event -> sorted.add(event.instrument(), recorded);
        case TermSet _ -> rightsChangedAtNs = System.nanoTime();
        case MeetingEvent _, AgendaEvent _, SittingEvent _, BodyEvent _, ClockEvent _ -> {}
        case AccreditationEvent _ -> rightsChangedAtNs = System.nanoTime();
      }
    }
    sorted.hand(this);
  }

  /// A batch by drafts; nearly always it is of one.
  private static final class Sorted {

    private final List<Recorded> events;
    private final Map<InstrumentId, List<Recorded>> others = new LinkedHashMap<>();
    private @Nullable InstrumentId draft;

    Sorted(int size) {
      events = new ArrayList<>(size);
    }

    void add(InstrumentId about, Recorded recorded) {
      draft = draft == null ? about : draft;
      var into =
          about.equals(draft) ? events : others.computeIfAbsent(about, _ -> new ArrayList<>());
      into.add(recorded);
    }

    void hand(Rooms rooms) {
      if (draft != null) {
        rooms.hand(draft, events);
      }
      others.forEach(rooms::hand);
    }
  }

  private void hand(InstrumentId draft, List<Recorded> events) {
    var room = open.get(draft);
    if (room != null) {
      room.offer(new Committed(events));
    }
  }

  /// Has a room's edits wait until this is done.
  void giveWay(InstrumentId draft, CompletableFuture<?> until) {
    var room = open.get(draft);
    if (room != null) {
      room.offerFromClient(new RoomMessage.Yield(until));
    }
  }

  /// Tells a room who has its draft open on other nodes.
  void elsewhere(InstrumentId draft, List<ServerMessage.Here> everybody) {
    var room = open.get(draft);
    if (room != null) {
      room.offerFromClient(new RoomMessage.Elsewhere(everybody));
    }
  }

  /// Who has lost the right to listen is sent away. What is known of rights follows the log on its
  /// own, so it is asked for a while after they changed, and else now and then.
  ///
  /// @param always even if nobody's rights changed of late
  void recheck(boolean always) {
    if (!always && System.nanoTime() - rightsChangedAtNs > RIGHTS_SETTLE_NS) {
      return;
    }
    var recheck = new RoomMessage.Recheck();
    open.values().forEach(room -> room.offerFromClient(recheck));
  }

  /// Closes all rooms; their clients are told to join again.
  void reopen() {
    open.values().forEach(Room::reopen);
  }

  /// Opens no rooms any more, and waits until nothing is on its way into the log, or too long.
  void stop(long timeoutMs) throws InterruptedException {
    stopping = true;
    long deadlineNs = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMs);
    while (open.values().stream().anyMatch(Room::isBusy) && System.nanoTime() < deadlineNs) {
      Thread.sleep(1);
    }
  }
}
