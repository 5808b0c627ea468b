package org.travaux.projections.log;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException.conflictingEventsDetected;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;

/// The one writer of a node. Appends that arrive while a batch is under way go into the next one
/// together.
///
/// One round:
///
/// - take what waits, up to the bounds of a batch;
/// - note the next free place, before any condition is checked: what another node stores while they
///   are being checked takes that place, and so cannot slip by;
/// - reject what depends on something that was stored since it was decided;
/// - put off to the next round what depends on something in this very batch, since that is not
///   stored yet and may never be;
/// - insert the rest at the next free place; if another node was faster, read what it wrote, check
///   against that alone, and try again.
///
/// The winner of one round tends to win the next, because the loser has to read first. So a node
/// that has lost pauses after each of its next wins, for as long as a loser needs: it knows from
/// its own last loss how long reading takes, on this machine and under this load.
final class GroupCommit implements AutoCloseable {

  static final int BATCH_EVENTS_LIMIT = 1_024;
  static final int BATCH_BYTES_LIMIT = 4 << 20;
  private static final int QUEUE_LIMIT = 8_192;
  private static final int ENTRY_TIMEOUT_MS = 5_000;
  private static final int IDLE_MS = 50;
  private static final int LOST_ROUNDS_LIMIT = 1_000;
  private static final int FAIR_WINS = 64;
  private static final long LEAST_PAUSE_NS = 1_000_000;
  private static final long MOST_PAUSE_NS = 20_000_000;
  private static final int STOP_TIMEOUT_MS = 10_000;

  private final EventLog log;
  private final LogHead head;
  private final BlockingQueue<Appending> waiting = new ArrayBlockingQueue<>(QUEUE_LIMIT);
  private final ArrayDeque<Appending> putOff = new ArrayDeque<>();
  private final Thread writer;
  private volatile boolean closed;

  /// Nothing is taken out of the queue any more.
  private volatile boolean ended;

  private int fairWins;
  private long fairPauseNs;

  GroupCommit(EventLog log, LogHead head) {
    this.log = log;
    this.head = head;
    this.writer = Thread.ofPlatform().daemon().name("log-writer").start(this::write);
  }

  /// Hands it to the writer; waits while there is no room, up to a bound.
  CompletableFuture<Long> append(Appending appending) {
    try {
      if (closed || !waiting.offer(appending, ENTRY_TIMEOUT_MS, MILLISECONDS)) {
        fail(List.of(appending), unavailable("The log takes in nothing more now."));
      } else if (ended && waiting.remove(appending)) {
        fail(List.of(appending), closed());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      appending.done().completeExceptionally(e);
    }
    return appending.done();
  }

  private void write() {
    try {
      while (!closed || !waiting.isEmpty()) {
        var round = collect();
        if (!round.isEmpty()) {
          commit(round);
        }
      }
    } catch (InterruptedException e) {
      // Nobody but the end of the process does this; what waits fails below.
    } finally {
      ended = true;
      var late = new ArrayList<Appending>(putOff);
      waiting.drainTo(late);
      fail(late, closed());
    }
  }

  private Round collect() throws InterruptedException {
    var candidates = candidates();
    var round = new Round(head.next());
    for (var candidate = candidates.poll(); candidate != null; candidate = candidates.poll()) {
      if (!round.hasRoomFor(candidate)) {
        putOff.add(candidate);
        break;
      }
      try {
        place(candidate, round);
      } catch (RuntimeException e) {
        fail(List.of(candidate), e);
      }
    }
    putOff.addAll(candidates);
    return round;
  }

  private void place(Appending candidate, Round round) {
    if (candidate.isRefutedBy(head)) {
      reject(candidate);
    } else if (round.holdsWhat(candidate)) {
      putOff.add(candidate);
    } else {
      round.add(candidate);
    }
  }

  /// What was put off, and behind it what has arrived; waits for a while if there is nothing.
  private ArrayDeque<Appending> candidates() throws InterruptedException {
    var candidates = new ArrayDeque<>(putOff);
    putOff.clear();
    if (candidates.isEmpty()) {
      var first = waiting.poll(IDLE_MS, MILLISECONDS);
      if (first != null) {
        candidates.add(first);
      }
    }
    waiting.drainTo(candidates, Math.max(0, BATCH_EVENTS_LIMIT - candidates.size()));
    return candidates;
  }

  private void commit(Round round) {
    try {
      for (int lost = 0; !round.isEmpty(); lost++) {
        if (lost == LOST_ROUNDS_LIMIT) {
          throw unavailable("Others took the next place " + lost + " times.");
        }
        if (log.append(round.batch())) {
          won(round);
          return;
        }
        lost(round);
      }
    } catch (RuntimeException e) {
      fail(round.appendings(), e);
    }
  }

  private void won(Round round) {
    long next = round.place().value();
    head.won(next, round.events());
    for (var appending : round.appendings()) {
      next += appending.events().size();
      long behind = next;
      Thread.startVirtualThread(() -> appending.done().complete(behind));
    }
    if (fairWins > 0) {
      fairWins--;
      LockSupport.parkNanos(fairPauseNs);
    }
  }

  private void lost(Round round) {
    long lostAtNs = System.nanoTime();
    head.catchUp();
    fairWins = FAIR_WINS;
    fairPauseNs = Math.clamp(2 * (System.nanoTime() - lostAtNs), LEAST_PAUSE_NS, MOST_PAUSE_NS);
    if (head.next().equals(round.place())) {
      // Who was faster is not yet seen by everybody.
      LockSupport.parkNanos(LEAST_PAUSE_NS);
    }
    round.moveTo(head.next());
    round.removeIf(
        appending -> {
          boolean refuted = appending.isRefutedBy(head);
          if (refuted) {
            reject(appending);
          }
          return refuted;
        });
  }

  private static void reject(Appending appending) {
    fail(
        List.of(appending),
        conflictingEventsDetected(new GlobalIndexConsistencyMarker(appending.from())));
  }

  private static void fail(List<Appending> appendings, RuntimeException why) {
    for (var appending : appendings) {
      Thread.startVirtualThread(() -> appending.done().completeExceptionally(why));
    }
  }

  private static LogUnavailable closed() {
    return unavailable("The log was closed.");
  }

  private static LogUnavailable unavailable(String sentence) {
    return new LogUnavailable(sentence, null);
  }

  /// Stores what waits, and takes in nothing more.
  @Override
  public void close() {
    closed = true;
    try {
      writer.join(STOP_TIMEOUT_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
