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
/// keeps the newest events at hand.
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
  private volatile long next;
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
    this.next = log.next().value();
    this.wonAtNs = System.nanoTime();
    this.recent = new RecentEvents(next, recentEventsLimit, RECENT_BYTES_LIMIT);
    this.follower = Thread.ofVirtual().name("log-head").start(this::follow);
  }

  /// The position behind the last event that this node knows of.
  LogPosition next() {
    return new LogPosition(next);
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
    try (var batches = log.read(new LogPosition(next))) {
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

  AppendedEvent decoded(LogPosition position, StoredEvent stored) {
    return new AppendedEvent(
        codec.message(position, stored),
        AppendedEvent.axon(stored.tags()),
        stored.document().getByteBuffer().remaining());
  }

  /// A batch that came in both ways counts once.
  private synchronized void add(long first, List<AppendedEvent> events) {
    if (first > next) {
      throw new IllegalStateException("a batch at " + first + ", and nothing at " + next);
    }
    long before = next;
    for (int known = (int) (before - first); known < events.size(); known++) {
      recent.add(events.get(known));
    }
    next = recent.next();
    if (next > before) {
      var added = events.subList((int) (before - first), events.size());
      listeners.forEach(listener -> listener.added(before, added));
      wakeAll();
    }
  }

  /// Tells the listener of everything from the position on as it comes, if that is where the log
  /// ends now; else nothing happens.
  ///
  /// @return whether it is told from now on
  synchronized boolean listen(long position, Listener listener) {
    return position == next && listeners.add(listener);
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

  synchronized boolean reaches(long from) {
    return recent.reaches(from);
  }

  /// Whether something that is asked for stands at `from` or behind; yes, too, if that is too far
  /// back to be told from memory.
  synchronized boolean mayHold(Matching matching, long from) {
    return !recent.reaches(from) || recent.matches(matching, from);
  }

  /// The position up to which nothing that is asked for stands at `from` or behind: of all that is
  /// known, the end, or -1 if something does stand there; empty if it is too far back to be told
  /// from memory.
  synchronized OptionalLong unrefuted(Matching matching, long from) {
    if (!recent.reaches(from)) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(recent.matches(matching, from) ? -1 : Math.max(from, recent.next()));
  }

  /// What is known to stand at `from` and behind, up to a limit; empty if it is too far back to be
  /// in memory.
  synchronized Optional<List<AppendedEvent>> from(long from, int limit) {
    return recent.from(from, limit);
  }

  /// All that is asked for and is known to stand at `from` and behind, with the position behind it;
  /// empty if it is too far back to be in memory.
  synchronized Optional<Known> known(Matching matching, long from) {
    if (!recent.reaches(from)) {
      return Optional.empty();
    }
    return Optional.of(
        new Known(
            recent.mayMatch(matching.anyOf(), from)
                ? recent.from(from, Integer.MAX_VALUE).orElseThrow()
                : List.of(),
            recent.next()));
  }

  /// @param events from where it was asked, some of them not asked for; none if none is asked for
  record Known(List<AppendedEvent> events, long next) {}

  /// What stands at `from` and behind, up to `to`, some of it not asked for; none if none of it is;
  /// empty if not all of that is in memory.
  ///
  /// @param anyOf what is asked for carries all tags of one of these
  synchronized Optional<List<AppendedEvent>> between(Set<Set<Tag>> anyOf, long from, long to) {
    if (!recent.reaches(from) || to >= next) {
      return Optional.empty();
    }
    return recent.mayMatch(anyOf, from)
        ? recent.from(from, Math.clamp(to - from + 1, 0, Integer.MAX_VALUE))
        : Optional.of(List.of());
  }

  /// Returns when something stands at the position, or after a while, or when interrupted.
  ///
  /// Those who wait do so apart from all else here, and let go of their carrier: of virtual threads
  /// that waited on the monitor itself some were seen to keep it for good.
  void await(long position, long timeoutMs) {
    waiting.lock();
    try {
      long leftNs = TimeUnit.MILLISECONDS.toNanos(timeoutMs);
      while (next <= position && !closed && leftNs > 0) {
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
        long before = next;
        if (System.nanoTime() - wonAtNs > pauseMs * 1_000_000L) {
          catchUp();
        }
        pauseMs = next > before ? SHORTEST_PAUSE_MS : Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
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
