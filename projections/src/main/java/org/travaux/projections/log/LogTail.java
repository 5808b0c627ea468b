package org.travaux.projections.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// Where views and rooms follow the log: everything once, in order, first what is stored already,
/// then what is being stored, with no seam between the two.
///
/// Each subscriber has a thread of its own and takes from the newest events in memory at its own
/// pace. They are the one queue that all share, and it is bounded: who falls behind its end reads
/// from the log until it has caught up, and nobody waits for anybody. Only who promises never to
/// wait may attend instead, and is told without a thread of its own having to wake up first.
public final class LogTail implements AutoCloseable {

  private static final int RUN_LIMIT = 1_024;
  private static final int LOOK_MS = 500;
  private static final int UNAVAILABLE_PAUSE_NS = 500_000_000;
  private static final System.Logger LOGGER = System.getLogger(LogTail.class.getName());

  private final EventLog log;
  private final LogHead head;
  private final Set<Following> followings = ConcurrentHashMap.newKeySet();

  public LogTail(EventLog log, LogHead head) {
    this.log = log;
    this.head = head;
  }

  /// The position behind the last event that this node knows of.
  public LogPosition next() {
    return head.next();
  }

  /// Hands the consumer every event from the position on, that one included: in runs, in order,
  /// from one thread. What was appended at once may come in one run or in several.
  public Subscription follow(LogPosition from, Consumer<List<Recorded>> consumer) {
    return start(new Following(from.value(), consumer, false));
  }

  /// As [#follow], but once the consumer has caught up, whatever brings events to this node hands
  /// them over itself, the log's writer above all: nobody has to wake up before they are told. So
  /// the consumer does not wait for anything.
  public Subscription attend(LogPosition from, Consumer<List<Recorded>> consumer) {
    return start(new Following(from.value(), consumer, true));
  }

  private Subscription start(Following following) {
    followings.add(following);
    Thread.ofVirtual().name("log-tail").start(following::run);
    return following;
  }

  /// A consumer's place in the log.
  public interface Subscription extends AutoCloseable {

    /// The position behind the last event that the consumer was given and is done with.
    LogPosition next();

    /// Completes when nothing more is handed over, because it was closed; exceptionally, if the
    /// consumer threw or an event could not be read.
    CompletableFuture<Void> ended();

    /// Nothing more is handed over after the run that is under way.
    @Override
    void close();
  }

  @Override
  public void close() {
    followings.forEach(Following::close);
  }

  private final class Following implements Subscription, LogHead.Listener {

    private final Consumer<List<Recorded>> consumer;
    private final boolean attends;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile long position;
    private volatile boolean closed;

    Following(long from, Consumer<List<Recorded>> consumer, boolean attends) {
      this.position = from;
      this.consumer = consumer;
      this.attends = attends;
    }

    void run() {
      try {
        while (!closed) {
          if (attends && head.listen(position, this)) {
            if (closed) {
              end();
            }
            return;
          }
          step();
        }
        end();
      } catch (RuntimeException | Error e) {
        fail(e);
      }
    }

    /// It throws nothing, as it was promised to whoever brings events, and what comes of a failure
    /// is not theirs to wait for.
    @Override
    public void added(long first, List<AppendedEvent> events) {
      try {
        if (closed) {
          end();
        } else {
          hand(events);
        }
      } catch (RuntimeException | Error e) {
        head.leave(this);
        Thread.startVirtualThread(() -> fail(e));
      }
    }

    private void end() {
      head.leave(this);
      followings.remove(this);
      ended.complete(null);
    }

    private void fail(Throwable why) {
      LOGGER.log(System.Logger.Level.ERROR, "a subscriber at " + position + " ended", why);
      followings.remove(this);
      ended.completeExceptionally(why);
    }

    private void step() {
      var recent = head.from(position, RUN_LIMIT);
      if (recent.isEmpty()) {
        replay();
      } else if (recent.get().isEmpty()) {
        head.await(position, LOOK_MS);
      } else {
        hand(recent.get());
      }
    }

    private void hand(List<AppendedEvent> events) {
      var run = new ArrayList<Recorded>(events.size());
      for (var event : events) {
        run.add(event.recorded(position + run.size()));
      }
      give(run);
    }

    /// Batch by batch, until what is in memory goes on from there.
    private void replay() {
      try (var batches = log.read(new LogPosition(position))) {
        while (!closed && !head.reaches(position) && batches.hasNext()) {
          give(unseen(batches.next()));
        }
      } catch (LogUnavailable e) {
        LockSupport.parkNanos(UNAVAILABLE_PAUSE_NS);
      }
    }

    private List<Recorded> unseen(Batch batch) {
      var run = new ArrayList<Recorded>(batch.events().size());
      long here = batch.first().value();
      for (var stored : batch.events()) {
        if (here >= position) {
          run.add(head.decoded(new LogPosition(here), stored).recorded(here));
        }
        here++;
      }
      return run;
    }

    private void give(List<Recorded> run) {
      if (!run.isEmpty()) {
        consumer.accept(run);
        position = run.getLast().position().next().value();
      }
    }

    @Override
    public LogPosition next() {
      return new LogPosition(position);
    }

    @Override
    public CompletableFuture<Void> ended() {
      return ended;
    }

    @Override
    public void close() {
      closed = true;
      if (head.leave(this)) {
        end();
      }
    }
  }
}
