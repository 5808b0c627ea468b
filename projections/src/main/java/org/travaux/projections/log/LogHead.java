package org.travaux.projections.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.LogPosition;

/// What this node knows of the end of the log. It takes in every batch once and in the order of the
/// log, be it handed over by this node's own writer or read because another node wrote it, and
/// keeps the newest events at hand. Whoever asks for them holds nobody up, the writer least of all.
///
/// Others' batches are looked for often while some come, seldom while none do, and not at all right
/// after this node has won a place in the log, which proves that there was nothing to look for.
public final class LogHead implements AutoCloseable {

  private static final int RECENT_EVENTS_LIMIT = 16_384;
  private static final long RECENT_BYTES_LIMIT = 16L << 20;
  private static final int SHORTEST_PAUSE_MS = 5;
  private static final int LONGEST_PAUSE_MS = 50;

  private static final int TROUBLED_PAUSE_MS = 1_000;
  private static final int STOP_TIMEOUT_MS = 5_000;
  private static final System.Logger LOGGER = System.getLogger(LogHead.class.getName());

  private final EventLog log;
  private final MessageCodec codec;
  private final RecentEvents recent;
  private final ReentrantLock reading = new ReentrantLock();

  /// The number of the last reading that has begun, and of the last that has ended.
  private volatile long begun;

  private long ended;

  /// Why the last reading went wrong, if it did.
  private @Nullable RuntimeException failure;

  private final ReentrantLock waiting = new ReentrantLock();
  private final Condition more = waiting.newCondition();
  private final Set<Listener> listeners = new CopyOnWriteArraySet<>();
  private volatile long wonAtNs;
  private final Thread follower;
  private volatile boolean closed;

  public LogHead(EventLog log, MessageCodec codec) {
    this(log, codec, RECENT_EVENTS_LIMIT);
  }

  /// @param recentEventsLimit how many events are kept in memory
  LogHead(EventLog log, MessageCodec codec, int recentEventsLimit) {
    this.log = log;
    this.codec = codec;
    this.wonAtNs = System.nanoTime();
    this.recent = new RecentEvents(log.next().value(), recentEventsLimit, RECENT_BYTES_LIMIT);
    this.follower = Thread.ofVirtual().name("log-head").start(this::follow);
  }

  /// The position behind the last event that this node knows of.
  LogPosition next() {
    return new LogPosition(recent.next());
  }

  /// Takes in what the writer of this node has just stored.
  void won(long first, List<AppendedEvent> events) {
    wonAtNs = System.nanoTime();
    add(first, events);
  }

  /// Reads what others wrote before the call. Callers that wait for each other share a reading that
  /// began after they all had called, and its failure too: none waits for more than two.
  void catchUp() {
    long before = begun;
    reading.lock();
    try {
      if (ended <= before) {
        long mine = begun + 1;
        begun = mine;
        failure = null;
        read();
        ended = mine;
      }
      if (failure != null) {
        throw failure;
      }
    } finally {
      reading.unlock();
    }
  }

  private void read() {
    try {
      take();
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  private void take() {
    try (var batches = log.read(next())) {
      while (batches.hasNext()) {
        var batch = batches.next();
        add(batch.first().value(), decoded(batch));
      }
    }
  }

  private List<AppendedEvent> decoded(Batch batch) {
    var events = new ArrayList<AppendedEvent>(batch.events().size());
    var position = batch.first();
    for (var stored : batch.events()) {
      events.add(decoded(position, stored));
      position = position.next();
    }
    return events;
  }

  /// Whether it may be of a type with one of these names, told without decoding it.
  ///
  /// @param names none for any
  boolean mayBe(Set<String> names, StoredEvent stored) {
    return names.isEmpty() || codec.name(stored).map(names::contains).orElse(true);
  }

  AppendedEvent decoded(LogPosition position, StoredEvent stored) {
    return new AppendedEvent(
        codec.message(position, stored),
        AppendedEvent.axon(stored.tags()),
        stored.document().getByteBuffer().remaining());
  }

  /// A batch that came in both ways counts once.
  private synchronized void add(long first, List<AppendedEvent> events) {
    long next = recent.next();
    if (first > next) {
      throw new IllegalStateException("a batch at " + first + ", and nothing at " + next);
    }
    if (first + events.size() > next) {
      var added = events.subList((int) (next - first), events.size());
      recent.add(added);
      listeners.forEach(listener -> listener.added(next, added));
      wakeAll();
    }
  }

  /// Tells the listener of everything from the position on as it comes, if that is where the log
  /// ends now; else nothing happens.
  ///
  /// @return whether it is told from now on
  synchronized boolean listen(long position, Listener listener) {
    return position == recent.next() && listeners.add(listener);
  }

  /// Nothing is told to it any more once this returns.
  ///
  /// @return whether it was told until now
  synchronized boolean leave(Listener listener) {
    return listeners.remove(listener);
  }

  /// Is told of whatever comes, in the order of the log, by the thread that brings it. It does not
  /// wait for anything, nor does it throw.
  interface Listener {

    void added(long first, List<AppendedEvent> events);
  }

  boolean reaches(long from) {
    return recent.reaches(from);
  }

  /// Whether something that is asked for stands at `from` or behind; yes, too, if that is too far
  /// back to be told from memory.
  boolean mayHold(Matching matching, long from) {
    return unrefuted(matching, from).orElse(-1) < 0;
  }

  /// The position up to which nothing that is asked for stands at `from` or behind: of all that is
  /// known, the end, or -1 if something does stand there; empty if it is too far back to be told
  /// from memory.
  OptionalLong unrefuted(Matching matching, long from) {
    return known(matching, from)
        .map(known -> OptionalLong.of(known.unrefuted(matching, from)))
        .orElseGet(OptionalLong::empty);
  }

  /// What is known to stand at `from` and behind, up to a limit; empty if it is too far back to be
  /// in memory.
  Optional<List<AppendedEvent>> from(long from, int limit) {
    return recent.from(from, limit);
  }

  /// All that is asked for and is known to stand at `from` and behind, with the position behind it;
  /// empty if it is too far back to be in memory.
  Optional<Known> known(Matching matching, long from) {
    long end = recent.next();
    return recent.between(matching.anyOf(), from, end).map(events -> new Known(events, end));
  }

  /// @param events from where it was asked, some of them not asked for; none if none is asked for
  record Known(List<AppendedEvent> events, long next) {

    private long unrefuted(Matching matching, long from) {
      return events.stream().anyMatch(matching::matches) ? -1 : Math.max(from, next);
    }
  }

  /// What stands at `from` and behind, up to `to`, some of it not asked for; none if none of it is;
  /// empty if not all of that is in memory.
  ///
  /// @param anyOf what is asked for carries all tags of one of these
  Optional<List<AppendedEvent>> between(Set<Set<Tag>> anyOf, long from, long to) {
    return to < recent.next() ? recent.between(anyOf, from, to + 1) : Optional.empty();
  }

  /// Returns when something stands at the position, or after a while, or when interrupted.
  ///
  /// Those who wait do so apart from all else here, and let go of their carrier: of virtual threads
  /// that waited on the monitor itself some were seen to keep it for good.
  void await(long position, long timeoutMs) {
    waiting.lock();
    try {
      long leftNs = TimeUnit.MILLISECONDS.toNanos(timeoutMs);
      while (recent.next() <= position && !closed && leftNs > 0) {
        leftNs = more.awaitNanos(leftNs);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.unlock();
    }
  }

  private void wakeAll() {
    waiting.lock();
    try {
      more.signalAll();
    } finally {
      waiting.unlock();
    }
  }

  private void follow() {
    int pauseMs = SHORTEST_PAUSE_MS;
    while (!closed) {
      try {
        Thread.sleep(pauseMs);
        long before = recent.next();
        if (System.nanoTime() - wonAtNs > pauseMs * 1_000_000L) {
          catchUp();
        }
        pauseMs =
            recent.next() > before ? SHORTEST_PAUSE_MS : Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
      } catch (RuntimeException e) {
        LOGGER.log(System.Logger.Level.WARNING, "what others wrote could not be read", e);
        pauseMs = TROUBLED_PAUSE_MS;
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /// Waits for a reading that is under way. Nothing is interrupted: that would close the file of an
  /// embedded log.
  @Override
  public void close() {
    closed = true;
    wakeAll();
    try {
      follower.join(STOP_TIMEOUT_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
